// All topics with what the reader says of them, and how many saved papers each stands on: read through
// the wire, and again whenever something changed anywhere. The latest reading wins.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TopicCounts, TopicList } from '../paper/topic-overlay.ts';
import { failureCode, onEntriesChanged } from '../wire/ask.ts';
import type { Ask } from './use-library.ts';

/** Counting tags every saved paper: of changes in a row only the last is worth it. */
const QUIET_MS = 300;

export interface Topics {
  /** Null while it has not been read, or cannot be. */
  list: TopicList | null;
  /** Null until the saved papers have been counted. */
  counts: TopicCounts | null;
  /** A code of the wire. */
  failure: string | null;
  reload(): void;
}

export function useTopics(ask: Ask): Topics {
  const [list, setList] = useState<TopicList | null>(null);
  const [counts, setCounts] = useState<TopicCounts | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(0);

  const read = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const isLatest = () => turn === latest.current;
    try {
      const next = await ask('listTopics', {});
      if (!isLatest()) return;
      setList(next);
      setFailure(null);
    } catch (error) {
      if (isLatest()) setFailure(failureCode(error));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    if (!isLatest()) return;
    // Without its figures the list is whole all the same.
    const counted = await ask('countTopics', {}).catch(() => null);
    if (counted && isLatest()) setCounts(counted);
  }, [ask]);

  useEffect(() => {
    const onLook = () => {
      if (document.visibilityState !== 'hidden') void read();
    };
    onLook();
    document.addEventListener('visibilitychange', onLook);
    const stop = onEntriesChanged(onLook);
    return () => {
      latest.current += 1;
      document.removeEventListener('visibilitychange', onLook);
      stop();
    };
  }, [read]);

  return { list, counts, failure, reload: () => void read() };
}
