// Presses on the shelf come in and are done one after another; where the keyboard goes after each goes out.
// No press is lost while the one before it is being stored.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import type { Library, TogetherChange } from '../use-library.ts';
import { useUndoKey } from '../use-undo-key.ts';
import type { NextFocus } from './ShelfList.tsx';

export function useShelfWork(library: Library, shown: readonly Entry[]) {
  const [next, focus] = useState<NextFocus>(null);
  const [isBusy, setBusy] = useState(false);
  const root = useRef<HTMLElement>(null);
  const queue = useRef(Promise.resolve());

  useLayoutEffect(() => {
    if (next !== 'undo') return;
    root.current?.querySelector<HTMLElement>('[data-undo]')?.focus();
    focus(null);
  }, [next]);

  /** The row that stands where the first of these went from. */
  function neighbourOf(entries: readonly Entry[]): string | undefined {
    const gone = new Set(entries.map(({ key }) => key));
    const at = shown.findIndex(({ key }) => gone.has(key));
    const rest = shown.filter(({ key }, i) => !gone.has(key) && i > at);
    return (rest[0] ?? shown.slice(0, at).at(-1))?.key;
  }

  async function remove(entry: Entry) {
    const key = neighbourOf([entry]);
    if (await library.remove(entry)) focus(key ? { key, part: 'remove' } : 'undo');
  }

  async function change(entries: readonly Entry[], wish: TogetherChange) {
    if (entries.length === 0) return;
    const key = wish.remove ? neighbourOf(entries) : undefined;
    const isDone = await library.change(
      entries.map((entry) => entry.key),
      wish,
    );
    if (isDone && wish.remove) focus(key ? { key, part: 'title' } : 'undo');
  }

  async function undo() {
    const isBack = library.undoable.at(-1)?.did === 'removed';
    // Who goes on through the list is not called back to a row that only changed.
    const isInList = document.activeElement?.closest('.shelf-row') != null;
    const key = await library.undo();
    if (key && (isBack || !isInList)) focus({ key, part: isBack ? 'remove' : 'title' });
  }

  /** One press after another: none is lost while the one before is being stored. */
  function act(work: () => Promise<void>) {
    setBusy(true);
    const turn = queue.current.then(work).catch(() => undefined);
    queue.current = turn;
    void turn.then(() => {
      if (queue.current === turn) setBusy(false);
    });
  }

  useUndoKey(() => {
    const isHidden = root.current?.closest('[hidden]') != null;
    if (library.undoable.length > 0 && !isHidden) act(undo);
  });

  return {
    root,
    next,
    focus,
    isBusy,
    remove: (entry: Entry) => act(() => remove(entry)),
    change: (entries: readonly Entry[], wish: TogetherChange) => act(() => change(entries, wish)),
    undo: () => act(undo),
  };
}
