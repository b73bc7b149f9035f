// Saved papers that seem to be saved twice, as a view holds them: asked for once the list stands and again when it
// has become longer, while it is looked at; when it has become shorter, not before the reader looks at them. Merging goes through the library, whose undo takes it back.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import { entryMention } from '../../paper/record-mention.ts';
import { failureCode } from '../../wire/ask.ts';
import type { Ask, Library } from '../use-library.ts';

export interface Doubles {
  /** Each of two entries or more that seem to be one paper. */
  groups: readonly (readonly Entry[])[];
  /** The group that was said last not to be one paper. */
  apart: readonly Entry[] | null;
  /** A code of the wire. */
  failure: string | null;
  keepApart(group: readonly Entry[]): Promise<void>;
  undoApart(): Promise<void>;
}

/** Every two of a group, once. */
const pairsOf = (group: readonly Entry[]) =>
  group.flatMap((one, i) => group.slice(i + 1).map((other) => [one, other] as const));

/** At once in a tab that is seen, else when it comes to be. */
function onceSeen(work: () => void): () => void {
  const run = () => {
    if (document.visibilityState === 'hidden') return;
    stop();
    work();
  };
  const stop = () => document.removeEventListener('visibilitychange', run);
  document.addEventListener('visibilitychange', run);
  run();
  return stop;
}

export function useDoubles(ask: Ask, { entries, isPart }: Library, isOpen: boolean): Doubles {
  const [keys, setKeys] = useState<readonly (readonly string[])[]>([]);
  const [apart, setApart] = useState<readonly Entry[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(0);
  /** How long the list was when they were looked for last, or has become since. */
  const known = useRef(-1);
  const isStale = useRef(false);

  const look = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    isStale.current = false;
    // A list without this line is whole all the same.
    const found = await ask('listDoubles', {}).catch(() => []);
    if (turn === latest.current) setKeys(found);
  }, [ask]);
  const count = isPart ? undefined : entries?.length;
  useEffect(() => {
    if (count === undefined) return;
    const isLonger = count > known.current;
    known.current = count;
    isStale.current = true;
    // What goes from the list goes from its groups: that makes none anew.
    return isLonger ? onceSeen(() => isStale.current && void look()) : undefined;
  }, [look, count]);
  useEffect(() => {
    // A paper that has gone may have been all that held two others together.
    if (isOpen && isStale.current) void look();
  }, [look, isOpen]);

  const groups = useMemo(() => {
    const wanted = new Set(keys.flat());
    const byKey = new Map(
      wanted.size > 0
        ? entries?.flatMap((entry) => (wanted.has(entry.key) ? [[entry.key, entry]] : []))
        : null,
    );
    // One of them may have gone since they were looked for.
    return keys
      .map((group) => group.flatMap((key) => byKey.get(key) ?? []))
      .filter((group) => group.length > 1);
  }, [keys, entries]);

  async function say(group: readonly Entry[], isSame: boolean) {
    setFailure(null);
    try {
      for (const [one, other] of pairsOf(group)) {
        await ask('setNotSame', { mention: entryMention(one), key: other.key, isSame });
      }
      setApart(isSame ? null : group);
    } catch (error) {
      setFailure(failureCode(error));
    }
    await look();
  }

  return {
    groups,
    apart,
    failure,
    keepApart: (group) => say(group, false),
    undoApart: async () => {
      if (apart) await say(apart, true);
    },
  };
}
