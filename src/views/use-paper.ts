// One paper as a view shows it: asked for by its id at once, and again with all that its page says
// of it as soon as that is read; kept in step with every other place that changes it.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PaperInView } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { failureCode } from '../wire/ask.ts';
import type { Ask } from './use-library.ts';
import { useReadAnew } from './use-read-anew.ts';

export interface PaperReading {
  arxiv: string;
  /** What the page says of the paper, or its id alone. */
  mention: Mention;
  /** Null where it could not be asked for. */
  answer: PaperInView | null;
  /** A code of the wire. */
  failure: string | null;
  /** When it was asked for, by `performance.now()`: what was answered since knows better. */
  askedAt: number;
}

export interface PaperQuestion {
  tabId: number;
  arxiv: string;
  /** Rises when the page may have more to say. */
  turn: number;
}

export interface PaperOnScreen {
  /** Null until the first answer about this paper. */
  reading: PaperReading | null;
  /** Whether the page is still to say what it has. */
  isAwaited: boolean;
  read(): void;
  setEntry(entry: Entry | null): void;
}

interface Doors {
  ask: Ask;
  askTitle: (tabId: number, arxiv: string) => Promise<Mention | null>;
  /** What pages have said of their papers, by id: outlives the turn to another tab. */
  said: Map<string, Mention>;
}

export function usePaper(
  { ask, askTitle, said }: Doors,
  { tabId, arxiv, turn }: PaperQuestion,
): PaperOnScreen {
  const [reading, setReading] = useState<PaperReading | null>(null);
  const [awaited, setAwaited] = useState<string | null>(arxiv);
  const latest = useRef(0);
  /** What the latest reading has asked with. */
  const asked = useRef<Mention | null>(null);

  const read = useCallback(async () => {
    latest.current += 1;
    const now = latest.current;
    const askedAt = performance.now();
    const mention = said.get(arxiv) ?? { role: 'link', title: '', ids: { arxiv } };
    asked.current = mention;
    const next = await ask('findPaper', { mention }).then(
      (answer) => ({ answer, failure: null }),
      (error) => ({ answer: null, failure: failureCode(error) }),
    );
    if (now === latest.current) setReading({ arxiv, mention, askedAt, ...next });
  }, [ask, arxiv, said]);

  useReadAnew(read, latest);

  // With each turn the page is asked anew.
  useEffect(() => {
    const known = said.get(arxiv);
    if (known) {
      // Said to the turn before this one, which was over by then.
      setAwaited(null);
      if (asked.current !== known) void read();
      return;
    }
    let isCurrent = true;
    setAwaited(arxiv);
    askTitle(tabId, arxiv).then((mention) => {
      if (mention) said.set(arxiv, mention);
      if (!isCurrent) return;
      setAwaited(null);
      if (mention) void read();
    });
    return () => {
      isCurrent = false;
    };
  }, [askTitle, tabId, arxiv, turn, said, read]);

  const setEntry = useCallback((entry: Entry | null) => {
    setReading((before) => {
      if (!before?.answer) return before;
      const annotation = { ...before.answer.annotation, entry };
      const answer = { ...before.answer, annotation };
      return { ...before, answer, askedAt: performance.now() };
    });
  }, []);

  return {
    reading: reading?.arxiv === arxiv ? reading : null,
    isAwaited: awaited === arxiv,
    read: () => void read(),
    setEntry,
  };
}
