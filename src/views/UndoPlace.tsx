// What was just done and the way back from it, said where it happens; the place stands empty before, so that
// readers of the screen are told.
import type { Ref } from 'preact';
import { words } from '../words.ts';

export interface UndoPlaceProps {
  offer: { said: string } | null;
  undo?: Ref<HTMLButtonElement>;
  onUndo(): void;
}

export function UndoPlace({ offer, undo = null, onUndo }: UndoPlaceProps) {
  return (
    <div role="status" class="undo-place">
      {offer && (
        <div class="undo-bar">
          <bdi class="undo-words">{offer.said}</bdi>
          <button type="button" class="text-button" ref={undo} onClick={onUndo}>
            {words('topics.undo')}
          </button>
        </div>
      )}
    </div>
  );
}
