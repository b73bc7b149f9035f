// Saved papers as a list, newest first, each with remove, and undo for what was removed here.
// Entries come in, presses go out. The keyboard's place must never be lost when a row goes.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { Icon } from '../ui/Icon.tsx';
import { PaperLine } from '../ui/PaperLine.tsx';
import { words } from '../words.ts';
import { UndoBar } from './UndoBar.tsx';
import type { Library } from './use-library.ts';
import { useUndoKey } from './use-undo-key.ts';

export interface SavedListProps {
  library: Library;
  entries: readonly Entry[];
  /** Rows drawn; all where it is absent. */
  limit?: number;
  /** How a title is drawn; as it is where it is absent. */
  drawTitle?: (title: string) => ComponentChildren;
  /** What stands below a title. */
  below?: (entry: Entry) => ComponentChildren;
  /** In place of the list where it is empty. */
  empty: ComponentChildren;
}

/** Where the keyboard goes next: a row by its key, or the undo button. */
type NextFocus = { row: string } | 'undo' | null;

export function SavedList(props: SavedListProps) {
  const { library, entries, limit, drawTitle, below, empty } = props;
  const shown = limit === undefined ? entries : entries.slice(0, limit);
  const [nextFocus, setNextFocus] = useState<NextFocus>(null);
  const root = useRef<HTMLDivElement>(null);
  const rows = useRef(new Map<string, HTMLButtonElement>());

  useLayoutEffect(() => {
    if (!nextFocus) return;
    const undoButton = root.current?.querySelector<HTMLElement>('[data-undo]');
    const next =
      nextFocus === 'undo' ? undoButton : (rows.current.get(nextFocus.row) ?? undoButton);
    next?.focus();
    setNextFocus(null);
  }, [nextFocus, entries, library.undoable]);

  async function remove(entry: Entry) {
    const at = shown.indexOf(entry);
    const neighbour = shown[at + 1] ?? shown[at - 1];
    if (await library.remove(entry)) setNextFocus(neighbour ? { row: neighbour.key } : 'undo');
  }

  async function undo() {
    const key = await library.undo();
    if (key) setNextFocus({ row: key });
  }

  useUndoKey(() => {
    if (library.undoable.length > 0) void undo();
  });

  return (
    <div ref={root}>
      {shown.length === 0 ? (
        empty
      ) : (
        <ul class="papers">
          {shown.map((entry) => (
            <li key={entry.key}>
              <PaperLine
                title={entry.title}
                drawn={drawTitle?.(entry.title)}
                url={findPaperUrl(entry.ids)}
                aside={entry.year}
                below={below?.(entry)}
                action={
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={words('saved.remove', { title: entry.title })}
                    title={words('saved.removeShort')}
                    ref={(button) => {
                      if (button) rows.current.set(entry.key, button);
                      else rows.current.delete(entry.key);
                    }}
                    onClick={() => void remove(entry)}
                  >
                    <Icon name="remove" />
                  </button>
                }
              />
            </li>
          ))}
        </ul>
      )}
      <UndoBar deed={library.undoable.at(-1) ?? null} onUndo={() => void undo()} />
    </div>
  );
}
