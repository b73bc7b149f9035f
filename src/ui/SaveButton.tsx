// The bookmark of one paper and, right after a press, the way back. What is pressed goes to the
// callbacks; it shows what is stored and holds nothing itself.
import { useRef } from 'preact/hooks';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';

export interface SaveButtonProps {
  /** The paper's title, for the accessible names. */
  title: string;
  saved: boolean;
  /** True while a press is on its way to the disk. */
  busy: boolean;
  /** What was just done, with undo on offer; null once the offer is over. */
  undo: 'saved' | 'removed' | null;
  onSave(saved: boolean): void;
  onUndo(): void;
  /** -1 where the arrows lead to undo and not the Tab key. */
  undoTabIndex?: number;
}

export function SaveButton(props: SaveButtonProps) {
  const { title, saved, busy, undo } = props;
  const save = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={save}
        type="button"
        part="save"
        class="save"
        aria-pressed={saved}
        aria-busy={busy}
        aria-label={words('mark.save', [title])}
        onClick={(event) => event.isTrusted && !busy && props.onSave(!saved)}
      >
        <Icon name="bookmark" filled={saved} />
        {saved && <span>{words('mark.saved')}</span>}
      </button>
      {undo && (
        <button
          type="button"
          part="undo"
          class="undo"
          tabIndex={props.undoTabIndex}
          aria-label={words(undo === 'saved' ? 'mark.undoSave' : 'mark.undoRemove', [title])}
          onClick={(event) => {
            if (!event.isTrusted) return;
            // This button goes away with the offer: the focus stays beside it.
            save.current?.focus();
            props.onUndo();
          }}
        >
          {words('mark.undo')}
        </button>
      )}
    </>
  );
}
