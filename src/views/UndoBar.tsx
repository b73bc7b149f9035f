// What was just removed, and the way back. It goes after ten seconds, except while the keyboard
// or the pointer rests on it; Ctrl+Z works for as long as the page is open.
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import type { Removal } from './use-library.ts';

const SHOWN_MS = 10_000;

export interface UndoBarProps {
  removal: Removal | null;
  onUndo: () => void;
}

export function UndoBar({ removal, onUndo }: UndoBarProps) {
  const [over, setOver] = useState<Removal | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!removal) return;
    let timer: ReturnType<typeof setTimeout>;
    const isInUse = () =>
      bar.current?.matches(':hover') || bar.current?.contains(document.activeElement);
    const wait = () => {
      timer = setTimeout(() => (isInUse() ? wait() : setOver(removal)), SHOWN_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [removal]);

  // The status region stands before it has anything to say, or a screen reader would miss it.
  return (
    <div role="status" class="undo-place">
      {removal && removal !== over && (
        <div class="undo-bar" ref={bar}>
          <span class="undo-words">
            {words('saved.removed')} <bdi>{removal.title}</bdi>
          </span>
          <button type="button" class="text-button" data-undo onClick={onUndo}>
            {words('saved.undo')}
          </button>
        </div>
      )}
    </div>
  );
}
