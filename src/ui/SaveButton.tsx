// The bookmark of one paper, and the way back right after a press. What is pressed goes to the
// callbacks; both show what is stored and hold nothing themselves.
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';

export interface SaveButtonProps {
  /** The paper's title, for the accessible name. */
  title: string;
  saved: boolean;
  /** True while a press is on its way to the disk. */
  busy: boolean;
  onSave(saved: boolean): void;
}

export function SaveButton({ title, saved, busy, onSave }: SaveButtonProps) {
  return (
    <button
      type="button"
      part="save"
      class="save"
      aria-pressed={saved}
      aria-busy={busy}
      aria-label={words('mark.save', [title])}
      // For who points at the drawing; readers of the screen have the name.
      title={words(saved ? 'mark.tip.remove' : 'mark.tip.save')}
      onClick={(event) => event.isTrusted && !busy && onSave(!saved)}
    >
      <Icon name="bookmark" filled={saved} />
    </button>
  );
}

/** What a press has done to what is kept of a paper. */
export type Undoable = 'saved' | 'removed' | 'changed';

export interface UndoButtonProps {
  title: string;
  /** What was just done; null once the offer is over, and nothing is drawn. */
  undo: Undoable | null;
  onUndo(): void;
  /** -1 where the arrows lead here and not the Tab key. */
  tabIndex?: number;
}

/** Stands beside a {@link SaveButton}, in the same parent. */
export function UndoButton({ title, undo, onUndo, tabIndex }: UndoButtonProps) {
  if (!undo) return null;
  return (
    <button
      type="button"
      part="undo"
      class="undo"
      tabIndex={tabIndex}
      aria-label={words(`mark.undoing.${undo}`, [title])}
      onClick={(event) => {
        if (!event.isTrusted) return;
        // This button goes away with the offer: the focus stays beside it.
        event.currentTarget.parentElement?.querySelector<HTMLElement>('.save')?.focus();
        onUndo();
      }}
    >
      {words('mark.undo')}
    </button>
  );
}
