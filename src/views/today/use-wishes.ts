// What the reader wishes of the digest, as a view holds it: more or less like a paper, topics and authors muted. Read
// through the wire, changed through the wire, and each change can be taken back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DigestLine } from '../../paper/fresh.ts';
import { idKeys } from '../../paper/paper.ts';
import type { DigestWish } from '../../paper/topic-overlay.ts';
import {
  AUTHOR,
  MAX_CORRECTED_NAMES,
  MAX_CORRECTED_TITLE,
  overlayKey,
  PAPER,
} from '../../paper/topic-overlay.ts';
import { words } from '../../words.ts';
import type { Ask } from '../ask-door.ts';
import { type TopicChanges, useTopicChanges } from '../use-topic-changes.ts';

/** What can be muted from a line. */
export interface Mutable {
  /** As in a record of the overlay. */
  topic: string;
  name: string;
}

export interface WishesInView {
  /** What holds, the newest first; null until it is read. */
  wishes: readonly DigestWish[] | null;
  hasFailed: boolean;
  changes: TopicChanges;
  /** How often something was changed here. */
  changed: number;
  /** The same wish a second time takes it back. */
  wish(line: DigestLine, wished: 'more' | 'less'): void;
  /** A second time: heard again. */
  mute(what: Mutable): void;
  /** Answers whether it was done. */
  takeBack(wish: DigestWish): Promise<boolean>;
}

export const sayWish = (wish: DigestWish): string =>
  wish.kind === 'wish' ? wish.title : wish.name;

/** The topics and the first authors of a line. */
export function mutablesOf({ topics, authors }: DigestLine): Mutable[] {
  return [
    ...topics.map(({ id, label }) => ({ topic: id, name: label })),
    ...authors.map((name) => ({ topic: `${AUTHOR}${name}`, name })),
  ];
}

/** What of a line is muted, as far as the line itself tells: a topic above one of its own, or an author. */
export function mutedOf(line: DigestLine, wishes: readonly DigestWish[]): DigestWish[] {
  const within = line.topics.flatMap((topic) => topic.within);
  const names = new Set([...within, ...line.authors.map((name) => `${AUTHOR}${name}`)]);
  return wishes.filter(({ kind, topic }) => kind === 'muted' && names.has(topic));
}

export const wishOf = ({ key }: DigestLine, wishes: readonly DigestWish[]) =>
  wishes.find((one) => one.kind === 'wish' && one.topic === `${PAPER}${key}`) ?? null;

export function useWishes(ask: Ask): WishesInView {
  const [wishes, setWishes] = useState<readonly DigestWish[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [changed, setChanged] = useState(0);
  const latest = useRef(0);

  async function read() {
    latest.current += 1;
    const turn = latest.current;
    const next = await ask('listWishes', {}).catch(() => null);
    if (turn !== latest.current) return;
    setFailed(next === null);
    if (next) setWishes(next);
  }
  const changes = useTopicChanges(ask, () => {
    setChanged((count) => count + 1);
    void read();
  });

  useEffect(() => {
    // Another tab may have changed them.
    const onLook = () => {
      if (document.visibilityState !== 'hidden') void read();
    };
    onLook();
    document.addEventListener('visibilitychange', onLook);
    return () => {
      latest.current += 1;
      document.removeEventListener('visibilitychange', onLook);
    };
  }, []);

  const takeBack = (wish: DigestWish) =>
    changes.act(
      () => ask('takeBackTopic', { key: wish.key }),
      words('topics.did.takenBack', { name: sayWish(wish) }),
    );

  return {
    wishes,
    hasFailed,
    changes,
    changed,
    wish(line, wished) {
      const standing = wishOf(line, wishes ?? []);
      if (standing?.kind === 'wish' && standing.wish === wished) void takeBack(standing);
      else {
        const said = words(`today.wished.${wished}`, { title: line.title });
        void changes.act(() => ask('changeTopic', { wish: toPaperWish(line, wished) }), said);
      }
    },
    mute({ topic, name }) {
      const key = overlayKey('muted', topic);
      const standing = wishes?.find((one) => one.key === key);
      if (standing) void takeBack(standing);
      else {
        const wish = { kind: 'muted' as const, topic, name };
        void changes.act(() => ask('changeTopic', { wish }), words('today.wished.muted', { name }));
      }
    },
    takeBack,
  };
}

function toPaperWish({ key, ids, title }: DigestLine, wish: 'more' | 'less') {
  const names = [...new Set([key, ...idKeys(ids)])].slice(0, MAX_CORRECTED_NAMES);
  const short = title.slice(0, MAX_CORRECTED_TITLE);
  return { kind: 'wish' as const, topic: `${PAPER}${key}`, wish, names, title: short };
}
