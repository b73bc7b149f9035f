// Fresh papers in the library tab: the sources, all off until the reader switches one on, and the digest of what
// they brought. The wire and the way to ask for a host come in.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DigestWeights } from '../../digest/rank-digest.ts';
import type { Entry } from '../../paper/entry.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import type { Ask } from '../ask-door.ts';
import type { GiveFile } from '../ExportSection.tsx';
import { sayFailure } from '../say.ts';
import { useTriage } from '../use-triage.ts';
import { Backfill } from './Backfill.tsx';
import { changedOf } from './changed-papers.ts';
import { DigestList } from './DigestList.tsx';
import { SavedNews } from './SavedNews.tsx';
import { SourceList } from './SourceList.tsx';
import { TellingSwitches } from './TellingSwitches.tsx';
import { useDigest } from './use-digest.ts';
import { type FeedDoor, useFeeds } from './use-feeds.ts';
import { useLookedAt } from './use-looked-at.ts';
import { type NoticeDoor, useTelling } from './use-telling.ts';
import { useWeights, type WeightsInView } from './use-weights.ts';
import { useWishes, type WishesInView } from './use-wishes.ts';
import { WishList } from './WishList.tsx';

export interface TodaySectionProps {
  ask: Ask;
  door: FeedDoor & NoticeDoor;
  giveFile: GiveFile;
  /** All that is saved; null while it is read. */
  saved: readonly Entry[] | null;
  /** Takes in saved papers as they are now. */
  onSaved(entries: readonly Entry[]): void;
}

const HERE = '#today';

export function TodaySection({ ask, door, giveFile, saved, onSaved }: TodaySectionProps) {
  const feeds = useFeeds(ask, door);
  const wishes = useWishes(ask);
  const telling = useTelling(ask, door);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // As a notification leads here; the section was not there yet when the address was read.
    if (location.hash === HERE) heading.current?.focus();
  }, []);
  const changed = useMemo(() => changedOf(saved), [saved]);
  const sources = feeds.state?.sources ?? [];
  const isOff = !sources.some(({ isOn, papers }) => isOn || papers > 0);
  const hasAnswer = sources.some(({ isOn, lastAt, papers }) => papers > 0 || (isOn && lastAt));
  // While a source is asked the list stays as it is under the reader's eyes.
  const stamp = sources
    .map(({ papers, lastAt, isRunning }) => (isRunning ? 'running' : `${papers} ${lastAt}`))
    .join();
  return (
    <section aria-labelledby="today" class="today">
      <h2 id="today" tabIndex={-1} ref={heading}>
        {words('today.heading')}
      </h2>
      <p class="soft">{words('today.text')}</p>
      <SavedNews ask={ask} entries={saved} onSeen={onSaved} />
      {feeds.failure && <Notice urgent>{sayFailure(feeds.failure)}</Notice>}
      {hasAnswer && (
        <Digest ask={ask} stamp={stamp} wishes={wishes} giveFile={giveFile} changed={changed} />
      )}
      <WishList view={wishes} />
      {feeds.state && isOff && (
        <EmptyState title={words('today.off')} text={words('today.offText')} />
      )}
      <SourceList feeds={feeds} />
      {!isOff && <TellingSwitches telling={telling} />}
      <Backfill feeds={feeds} />
    </section>
  );
}

interface DigestProps {
  ask: Ask;
  stamp: string;
  wishes: WishesInView;
  giveFile: GiveFile;
  /** Saved papers of which there is news. */
  changed: readonly Entry[];
}

function Digest(props: DigestProps) {
  const { settings } = useTriage();
  const order = useWeights();
  if (!settings || !order.weights) return null;
  return <Ranked {...props} followed={settings.followed} order={order} weights={order.weights} />;
}

interface RankedProps extends DigestProps {
  followed: readonly string[];
  order: WeightsInView;
  weights: DigestWeights;
}

function Ranked({ ask, stamp, wishes, followed, order, weights, ...rest }: RankedProps) {
  /** How often wishes had been changed when the list was put in order: it stays under the reader's eyes. */
  const [ranked, setRanked] = useState(wishes.changed);
  const view = useDigest(ask, { stamp: `${stamp} ${ranked}`, followed, weights });
  const place = useRef<HTMLDivElement>(null);
  const { digest } = view;
  useLookedAt(place, digest?.lines.length ? digest : null, () => {
    ask('readNews', { until: digest?.until ?? 0 }).catch(() => {});
  });
  const isStale = ranked !== wishes.changed;
  const onRankAnew = isStale ? () => setRanked(wishes.changed) : null;
  return (
    <div ref={place}>
      <DigestList {...{ view, wishes, order, onRankAnew }} {...rest} />
    </div>
  );
}
