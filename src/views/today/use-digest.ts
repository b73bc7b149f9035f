// The digest as a view holds it: asked for through the wire, its lines saved and taken out as relatives are, and
// skipped. A skipped paper counts as seen, so that it comes no more; until the list is read anew it can come back.
import { useRef, useState } from 'preact/hooks';
import type { DigestWeights } from '../../digest/rank-digest.ts';
import type { Related, RelatedAnswer, SeenBefore } from '../../paper/annotation.ts';
import type { DigestAnswer, DigestLine } from '../../paper/fresh.ts';
import { sayPressFailure } from '../../ui/say-press-failure.ts';
import { failureCode } from '../../wire/ask.ts';
import type { Ask } from '../ask-door.ts';
import { useRelatedList } from '../use-related.ts';

export interface DigestAsking {
  followed: readonly string[];
  weights: DigestWeights;
  /** What the digest is made of: another stamp is another digest. */
  stamp: string;
}

function toRelated({ key, title, ids, authors, year, entry }: DigestLine): Related {
  const plain = { key, title, ids, authors, entry, ...(year !== undefined && { year }) };
  return { ...plain, kind: 'met', why: [], by: 'saved', score: 0 };
}

/**
 * The same lines with what is kept of each now: a digest that is read anew leaves out what was saved, and with it
 * the line that was just pressed.
 */
async function withEntries(ask: Ask, digest: DigestAnswer): Promise<DigestAnswer> {
  const mentions = digest.lines.map(({ title, ids }) => ({ role: 'link' as const, title, ids }));
  const annotations = await ask('annotate', { mentions });
  const lines = digest.lines.map((line, i) => ({ ...line, entry: annotations[i]?.entry ?? null }));
  return { ...digest, lines };
}

export function useDigest(ask: Ask, { followed, weights, stamp }: DigestAsking) {
  const digest = useRef<DigestAnswer | null>(null);
  const [skipped, setSkipped] = useState<ReadonlyMap<string, SeenBefore[] | null>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);

  const name = JSON.stringify([stamp, followed, weights]);
  /** The question that the digest at hand has answered. */
  const answered = useRef<string | null>(null);

  async function read(): Promise<DigestAnswer> {
    const standing = digest.current;
    if (standing && answered.current === name) return withEntries(ask, standing);
    const answer = await ask('getDigest', { followed, weights });
    answered.current = name;
    setSkipped(new Map());
    return answer;
  }

  const related = useRelatedList(ask, {
    name,
    async ask(): Promise<RelatedAnswer> {
      const answer = await read();
      digest.current = answer;
      const lines = answer.lines.map(toRelated);
      return { related: lines, from: 'abstract', of: answer.came, order: 'nearest' };
    },
  });

  /** The last that was read: it stands while the next is asked for. */
  const listed = useRef<RelatedAnswer | null>(null);
  if (typeof related.state === 'object') listed.current = related.state;

  async function act(key: string, work: () => Promise<SeenBefore[] | null | undefined>) {
    try {
      const before = await work();
      setFailure(null);
      setSkipped((all) => {
        const next = new Map(all);
        if (before === undefined) next.delete(key);
        else next.set(key, before);
        return next;
      });
    } catch (error) {
      setFailure(sayPressFailure(failureCode(error)));
    }
  }

  return {
    ...related,
    digest: listed.current && digest.current,
    listed: listed.current?.related ?? [],
    skipped,
    failure,
    skip: (key: string) => void act(key, () => ask('markSeen', { keys: [key] })),
    unskip: (key: string) =>
      void act(key, async () => {
        const before = skipped.get(key);
        if (before) await ask('restoreSeen', { keys: [key], before });
        return undefined;
      }),
  };
}

export type DigestInView = ReturnType<typeof useDigest>;
