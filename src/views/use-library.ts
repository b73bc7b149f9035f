// The reader's list as a view holds it: read through the wire, changed through the wire, read
// again when the view is looked at. It must never show a list that could not be read as empty.
import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import { entryMention } from '../paper/record-mention.ts';
import { failureCode, takeBackOrDrop } from '../wire/ask.ts';
import type { Health } from '../wire/health-messages.ts';
import type { RequestOf } from '../wire/protocol.ts';
import type { Ask } from './ask-door.ts';
import type { Wanted } from './use-saved.ts';
import { useSaved } from './use-saved.ts';

export type { Ask } from './ask-door.ts';

/** What is done with several saved papers at once, as the wire's `changeTogether` takes it. */
export type TogetherChange = RequestOf<'changeTogether'>['change'];

/** One thing that was done in this view, and what each paper was before. */
export interface Undoable {
  did: 'removed' | 'status' | 'tagged' | 'untagged' | 'merged';
  /** `at`: when it was last changed by what is undone; one that was changed since is left as it is. */
  papers: readonly { key: string; before: Entry; at: number | null }[];
  /** The one entry that they were made, and when. */
  merged?: { key: string; at: number };
}

export interface Library {
  /** Newest first; null while it has not been read, or cannot be. */
  entries: readonly Entry[] | null;
  /** True while only the newest of them have been read. */
  isPart: boolean;
  health: Health | null;
  /** Why the list, or the state of the stores, cannot be read; a code of the wire. */
  failure: string | null;
  /** Why the reader's last action was not done. */
  actionFailure: string | null;
  /** What can be taken back, the last first. */
  undoable: readonly Undoable[];
  /** Each answers whether it was done; a failure is in `actionFailure`. */
  remove(entry: Entry): Promise<boolean>;
  /** Changes several saved papers in one step, which one undo takes back. */
  change(keys: readonly string[], change: TogetherChange): Promise<boolean>;
  /** Makes one entry of several that are one paper. */
  merge(keys: readonly string[]): Promise<boolean>;
  /** Answers the key of the first paper that is as before. */
  undo(): Promise<string | null>;
  restoreLost(): Promise<number | null>;
  dismissLost(): Promise<boolean>;
  clearMet(): Promise<boolean>;
  /** Takes in entries as they are now. */
  take(entries: readonly Entry[]): void;
  /** Reads again what was changed by another road. */
  reload(): Promise<void>;
}

/** The list has been read whole, or will not be: what else a view asks for keeps no row waiting. */
export const isRead = ({ entries, isPart, failure }: Library): boolean =>
  failure !== null || (entries !== null && !isPart);

function deedOf({ remove, status, addTag }: TogetherChange): Undoable['did'] {
  if (remove) return 'removed';
  if (status !== undefined) return 'status';
  return addTag === undefined ? 'untagged' : 'tagged';
}

export function useLibrary(ask: Ask, wanted: Wanted = 'all'): Library {
  const { reading, reload, take } = useSaved(ask, wanted);
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  /** As it is now, also between two drawings: presses may follow one another faster. */
  const stack = useRef(undoable);
  const [actionFailure, setActionFailure] = useState<string | null>(null);

  function setStack(next: readonly Undoable[]) {
    stack.current = next;
    setUndoable(next);
  }

  /** Does one thing, reads again where it is not told what came of it, and keeps what went wrong. */
  async function act<Result>(
    work: () => Promise<Result>,
    follow: (result: Result) => unknown = reload,
  ): Promise<Result | null> {
    setActionFailure(null);
    try {
      const result = await work();
      await follow(result);
      return result;
    } catch (error) {
      setActionFailure(failureCode(error));
      return null;
    }
  }

  async function remove(entry: Entry): Promise<boolean> {
    const answer = await act(() =>
      ask('setSaved', { key: entry.key, mention: entryMention(entry), saved: false }),
    );
    if (!answer) return false;
    const at = answer.entry?.updatedAt ?? null;
    const papers = [{ key: entry.key, before: answer.before ?? entry, at }];
    setStack([...stack.current, { did: 'removed', papers }]);
    return true;
  }

  async function change(keys: readonly string[], wish: TogetherChange): Promise<boolean> {
    const answer = await act(
      () => ask('changeTogether', { keys, change: wish }),
      ({ changes }) => take(changes.map(({ entry }) => entry)),
    );
    if (!answer || answer.changes.length === 0) return answer !== null;
    const papers = answer.changes.map(({ entry, before }) => {
      return { key: before.key, before, at: entry.updatedAt };
    });
    setStack([...stack.current, { did: deedOf(wish), papers }]);
    return true;
  }

  async function merge(keys: readonly string[]): Promise<boolean> {
    const answer = await act(
      () => ask('mergeDoubles', { keys }),
      ({ merged }) => (merged ? take([merged], keys) : reload()),
    );
    if (!answer?.merged) return false;
    const { key, updatedAt: at } = answer.merged;
    const papers = answer.before.map((before) => ({ key: before.key, before, at }));
    setStack([...stack.current, { did: 'merged', papers, merged: { key, at } }]);
    return true;
  }

  async function takeBack(undoable: Undoable) {
    const { papers, merged } = undoable;
    if (merged) {
      const entries = papers.map(({ before }) => before);
      return act(
        () => ask('partDoubles', { ...merged, entries }),
        (parted) => take(parted.entries),
      );
    }
    const [first] = papers;
    if (first && papers.length === 1) {
      const { key, before, at } = first;
      return act(() =>
        takeBackOrDrop(
          () => ask('restoreEntry', { key, entry: before, at }),
          () => setStack(stack.current.filter((one) => one !== undoable)),
        ),
      );
    }
    const entries = papers.map(({ key, before, at }) => ({ key, entry: before, at }));
    return act(
      () => ask('restoreTogether', { entries }),
      (restored) => take(restored.entries.flatMap((entry) => entry ?? [])),
    );
  }

  async function undo(): Promise<string | null> {
    const last = stack.current.at(-1);
    const [first] = last?.papers ?? [];
    if (!last || !first || !(await takeBack(last))) return null;
    setStack(stack.current.filter((one) => one !== last));
    return first.key;
  }

  return {
    ...reading,
    actionFailure,
    undoable,
    reload,
    take: (changed) => take(changed),
    remove,
    change,
    merge,
    undo,
    restoreLost: async () => (await act(() => ask('restoreLost', {})))?.restored ?? null,
    dismissLost: async () =>
      (await act(async () => ({ done: await ask('dismissLost', {}) }))) !== null,
    clearMet: async () => (await act(async () => ({ done: await ask('clearMet', {}) }))) !== null,
  };
}
