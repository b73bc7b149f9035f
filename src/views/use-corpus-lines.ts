// Presses on papers of the corpus come in; each is saved or taken out through the wire, with its way
// back and what went wrong, line by line. The saved list is read again after each.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedPaper } from '../paper/annotation.ts';
import { type Entry, isSaved } from '../paper/entry.ts';
import type { LineState } from '../ui/RelatedList.tsx';
import { failureCode } from '../wire/ask.ts';
import { sayFailure } from './say.ts';
import type { Ask, Library } from './use-library.ts';

/** How long undo is offered on the line. */
const UNDO_MS = 10_000;

interface Line extends LineState {
  /** Under which the paper is kept, and what was kept before the press. */
  entryKey: string;
  before: Entry | null;
  /** `updatedAt` of what it has led to. */
  at: number | null;
}

export interface CorpusLines {
  /** Lines that were pressed since the question: they stay where they are. */
  lines: ReadonlyMap<string, LineState>;
  isSaved(paper: ListedPaper): boolean;
  /** The key of the paper's entry, where it has or had one. */
  entryKey(paper: ListedPaper): string;
  save(paper: ListedPaper, saved: boolean): void;
  undo(paper: ListedPaper): void;
}

/** `query`: with another one the offers of undo are over. */
export function useCorpusLines(ask: Ask, library: Library, query: string): CorpusLines {
  const [lines, setLines] = useState<ReadonlyMap<string, Line>>(new Map());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  useEffect(() => {
    setLines((before) => (before.size > 0 ? new Map() : before));
    return () => {
      for (const timer of timers.current.values()) clearTimeout(timer);
      timers.current.clear();
    };
  }, [query]);

  const entryKey = (paper: ListedPaper) =>
    lines.get(paper.key)?.entryKey ?? paper.entry?.key ?? paper.key;
  const put = (key: string, change: Partial<Line>) =>
    setLines((before) => {
      const line = before.get(key);
      const nothing = { undo: null, failure: null, before: null, at: null };
      const rest = { busy: false, entryKey: key, ...nothing };
      return new Map(before).set(key, { ...rest, ...line, ...change });
    });

  async function press(paper: ListedPaper, act: () => Promise<Partial<Line>>) {
    const { key } = paper;
    if (lines.get(key)?.busy) return;
    clearTimeout(timers.current.get(key));
    put(key, { busy: true, failure: null, entryKey: entryKey(paper) });
    try {
      const done = await act();
      // The way back is offered with the press, whatever the reading of the list takes.
      put(key, done);
      await library.reload();
      put(key, { busy: false });
      if (!done.undo) return;
      timers.current.set(
        key,
        setTimeout(() => put(key, { undo: null }), UNDO_MS),
      );
    } catch (error) {
      put(key, { busy: false, failure: sayFailure(failureCode(error)) });
    }
  }

  async function save(paper: ListedPaper, saved: boolean): Promise<Partial<Line>> {
    const { title, ids, authors, year } = paper;
    const mention = { role: 'link' as const, title, ids, authors, year };
    const { entry, before } = await ask('setSaved', { key: entryKey(paper), mention, saved });
    const key = entry?.key ?? before?.key ?? entryKey(paper);
    const at = entry?.updatedAt ?? null;
    return { undo: saved ? 'saved' : 'removed', before, at, entryKey: key };
  }

  async function undo(paper: ListedPaper): Promise<Partial<Line>> {
    const { before: entry = null, at = null } = lines.get(paper.key) ?? {};
    await ask('restoreEntry', { key: entryKey(paper), entry, at });
    return { undo: null, before: null, at: null };
  }

  return {
    lines,
    entryKey,
    isSaved: (paper) =>
      library.entries?.some(({ key }) => key === entryKey(paper)) ?? isSaved(paper.entry),
    save: (paper, saved) => void press(paper, () => save(paper, saved)),
    undo: (paper) => void press(paper, () => undo(paper)),
  };
}
