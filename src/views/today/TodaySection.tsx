// Fresh papers in the library tab: the sources, all off until the reader switches one on, and the digest of what
// they brought. The wire and the way to ask for a host come in.
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import type { Ask } from '../ask-door.ts';
import type { GiveFile } from '../ExportSection.tsx';
import { sayFailure } from '../say.ts';
import { useTriage } from '../use-triage.ts';
import { Backfill } from './Backfill.tsx';
import { DigestList } from './DigestList.tsx';
import { SourceList } from './SourceList.tsx';
import { useDigest } from './use-digest.ts';
import { type FeedDoor, useFeeds } from './use-feeds.ts';

export interface TodaySectionProps {
  ask: Ask;
  door: FeedDoor;
  giveFile: GiveFile;
}

export function TodaySection({ ask, door, giveFile }: TodaySectionProps) {
  const feeds = useFeeds(ask, door);
  const sources = feeds.state?.sources ?? [];
  const isOff = !sources.some(({ isOn, papers }) => isOn || papers > 0);
  const hasAnswer = sources.some(({ isOn, lastAt, papers }) => papers > 0 || (isOn && lastAt));
  // While a source is asked the list stays as it is under the reader's eyes.
  const stamp = sources
    .map(({ papers, lastAt, isRunning }) => (isRunning ? 'running' : `${papers} ${lastAt}`))
    .join();
  return (
    <section aria-labelledby="today" class="today">
      <h2 id="today">{words('today.heading')}</h2>
      <p class="soft">{words('today.text')}</p>
      {feeds.failure && <Notice urgent>{sayFailure(feeds.failure)}</Notice>}
      {hasAnswer && <Digest ask={ask} stamp={stamp} giveFile={giveFile} />}
      {feeds.state && isOff && (
        <EmptyState title={words('today.off')} text={words('today.offText')} />
      )}
      <SourceList feeds={feeds} />
      <Backfill feeds={feeds} />
    </section>
  );
}

interface DigestProps {
  ask: Ask;
  stamp: string;
  giveFile: GiveFile;
}

function Digest(props: DigestProps) {
  const { settings } = useTriage();
  if (!settings) return null;
  return <Ranked {...props} followed={settings.followed} />;
}

function Ranked(props: DigestProps & { followed: readonly string[] }) {
  const { ask, stamp, followed, giveFile } = props;
  return <DigestList view={useDigest(ask, { stamp, followed })} giveFile={giveFile} />;
}
