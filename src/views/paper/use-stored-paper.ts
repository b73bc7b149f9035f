// One paper by its key, as the library tab shows it: what is saved under that name, what the corpus knows
// of it, both read anew when something changes. A key is a name out of an address: it may lead to nothing.

import { useCallback, useRef, useState } from 'preact/hooks';
import type { PaperInView } from '../../paper/annotation.ts';
import type { Entry } from '../../paper/entry.ts';
import type { Mention } from '../../paper/mention.ts';
import { idKeys, idsOfKey } from '../../paper/paper.ts';
import { titledMention } from '../../paper/record-mention.ts';
import { failureCode } from '../../wire/ask.ts';
import type { Ask } from '../use-library.ts';
import { useReadAnew } from '../use-read-anew.ts';

export interface StoredPaper {
  /** All that is known of it, as a request names it. */
  mention: Mention;
  /** Null where it could not be asked for. */
  answer: PaperInView | null;
  /** A code of the wire. */
  failure: string | null;
  /** When it was asked for, by `performance.now()`: what was answered since knows better. */
  askedAt: number;
}

export interface PaperByKey {
  /** Null until the first answer. */
  reading: StoredPaper | null;
  read(): void;
  setEntry(entry: Entry | null): void;
}

const TITLE = 'title:';

/** What a key alone says of its paper. */
export function mentionOfKey(key: string): Mention {
  const title = key.startsWith(TITLE) ? key.slice(TITLE.length) : '';
  return { role: 'link', title, ids: idsOfKey(key) };
}

async function findByKey(ask: Ask, key: string): Promise<Pick<StoredPaper, 'mention' | 'answer'>> {
  const entries = await ask('listEntries', { keys: [key] });
  const entry = entries.find((one) => one.key === key || idKeys(one.ids).includes(key));
  const mention = entry ? titledMention(entry) : mentionOfKey(key);
  const answer = await ask('findPaper', { mention });
  const known = entry ? null : (answer.paper ?? answer.annotation.entry);
  return { mention: known ? titledMention(known) : mention, answer };
}

export function useStoredPaper(ask: Ask, key: string): PaperByKey {
  const [reading, setReading] = useState<StoredPaper | null>(null);
  const latest = useRef(0);

  const read = useCallback(async () => {
    latest.current += 1;
    const now = latest.current;
    const askedAt = performance.now();
    const next = await findByKey(ask, key).then(
      (found) => ({ ...found, failure: null }),
      (error) => ({ mention: mentionOfKey(key), answer: null, failure: failureCode(error) }),
    );
    if (now === latest.current) setReading({ ...next, askedAt });
  }, [ask, key]);

  useReadAnew(read, latest);

  const setEntry = useCallback((entry: Entry | null) => {
    setReading((before) => {
      if (!before?.answer) return before;
      const annotation = { ...before.answer.annotation, entry };
      return { ...before, answer: { ...before.answer, annotation }, askedAt: performance.now() };
    });
  }, []);

  return { reading, read: () => void read(), setEntry };
}
