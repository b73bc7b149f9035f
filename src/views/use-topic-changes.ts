// Changes of topics as a view makes them: told as done only once the background has done them, each
// with its way back, which must never take a later change with it. A refusal is kept in words.
import { useCallback, useState } from 'preact/hooks';
import type { OverlayChange, OverlayRecord } from '../paper/topic-overlay.ts';
import { failureCode } from '../wire/ask.ts';
import { words } from '../words.ts';
import { sayTopicFailure } from './say.ts';
import type { Ask } from './use-library.ts';

export interface TopicOffer {
  /** What was done, in words. */
  said: string;
  key: string;
  at: number;
  record: OverlayRecord | null;
}

export interface TopicChanges {
  /** What can be taken back; null where nothing can. */
  offer: TopicOffer | null;
  /** Why the last press was not carried out, in words. */
  failure: string | null;
  busy: boolean;
  /** Does one thing; `said` tells it. Answers whether it was done. */
  act(work: () => Promise<OverlayChange>, said: string): Promise<boolean>;
  /** Answers whether it was taken back. */
  undo(): Promise<boolean>;
  /** Says why something else could not be done; a code of the wire. */
  fail(code: string): void;
  /** Something else was done since: the offer goes. */
  forget(): void;
}

export function useTopicChanges(ask: Ask, onDone: () => void): TopicChanges {
  const [offer, setOffer] = useState<TopicOffer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function attempt(work: () => Promise<boolean>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      setFailure(sayTopicFailure(failureCode(error)));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    offer,
    failure,
    busy,
    act: (work, said) =>
      attempt(async () => {
        const { before, after } = await work();
        setOffer(after && { said, key: after.key, at: after.updatedAt, record: before });
        onDone();
        return true;
      }),
    undo: () =>
      attempt(async () => {
        if (!offer) return false;
        const { key, at, record } = offer;
        const { after } = await ask('restoreTopic', { key, at, record });
        setOffer(null);
        if (!after) setFailure(words('topics.failure.changed'));
        onDone();
        return after !== null;
      }),
    fail: (code) => setFailure(sayTopicFailure(code)),
    forget: useCallback(() => setOffer(null), []),
  };
}
