// What happened with one paper, as far as it is kept: asked for when the reader opens it, since snapshots
// are read for it. What is not kept one by one is said so.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PaperChange, PaperStory } from '../../paper/paper-story.ts';
import type { TopicList as AllTopics } from '../../paper/topic-overlay.ts';
import { words } from '../../words.ts';
import { sayNews } from '../EditionFacts.tsx';
import { Loading } from '../Loading.tsx';
import { sayDay, sayMoment } from '../say.ts';
import { toTopicTree } from '../topic-tree.ts';
import type { Ask } from '../use-library.ts';

export interface StorySectionProps {
  ask: Ask;
  /** All names of the paper. */
  names: readonly string[];
  /** When its entry was changed last, or something noticed of it: another time is another story. */
  at: number;
}

type Told = { story: PaperStory; nameOf: (topic: string) => string } | 'failed' | null;

export function StorySection({ ask, names, at }: StorySectionProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<Told>(null);
  const latest = useRef(names);
  latest.current = names;
  const asking = isOpen ? JSON.stringify([names, at]) : null;
  useEffect(() => {
    if (asking === null) return;
    let isCurrent = true;
    tell(ask, latest.current).then(
      (answer) => isCurrent && setTold(answer),
      () => isCurrent && setTold('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, asking]);
  return (
    <section aria-labelledby={id} class="story">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2 id={id}>{words('paper.story')}</h2>
        </summary>
        {told === null && <Loading label={words('paper.storyLoading')} />}
        {told === 'failed' && (
          <p role="alert" class="soft">
            {words('paper.storyFailed')}
          </p>
        )}
        {told !== null && told !== 'failed' && <Told {...told} />}
      </details>
    </section>
  );
}

async function tell(ask: Ask, names: readonly string[]): Promise<Exclude<Told, 'failed' | null>> {
  const story = await ask('tellStory', { names: names.slice(0, 20) });
  const isOfTopics = story.changes.some(({ what }) => what === 'topic');
  const topics: AllTopics = isOfTopics ? await ask('listTopics', {}) : { topics: [], overlay: [] };
  return { story, nameOf: toTopicTree(topics, null).nameOf };
}

function Told({ story: { changes, since }, nameOf }: Exclude<Told, 'failed' | null>) {
  return (
    <>
      <ol class="changes">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            <time dateTime={new Date(change.at).toISOString()} title={sayMoment(change.at)}>
              {sayDay(change.at)}
            </time>{' '}
            <bdi>{sayChange(change, nameOf)}</bdi>
            {change.what === 'note' && change.before !== '' && (
              <details>
                <summary>{words('paper.noteBefore')}</summary>
                <blockquote class="theirs" dir="auto">
                  {change.before}
                </blockquote>
              </details>
            )}
          </li>
        ))}
      </ol>
      {changes.length === 0 && <p class="soft">{words('paper.storyNone')}</p>}
      <p class="soft">
        {since === null
          ? words('paper.storyNoSnapshots')
          : words('paper.storySince', { date: sayDay(since) })}
      </p>
    </>
  );
}

function sayTags(added: readonly string[], dropped: readonly string[]): string {
  const parts = [...added.map((tag) => `+${tag}`), ...dropped.map((tag) => `−${tag}`)];
  return words('paper.did.tags', { tags: parts.join(', ') });
}

function sayChange(change: PaperChange, nameOf: (topic: string) => string): string {
  switch (change.what) {
    case 'status':
      return words('paper.did.status', {
        from: words(`menu.statuses.${change.from ?? 'saved'}`),
        to: words(`menu.statuses.${change.to ?? 'saved'}`),
      });
    case 'tags':
      return sayTags(change.added, change.dropped);
    case 'topic': {
      const topic = nameOf(change.topic);
      if (change.isTakenBack) return words('paper.did.topicBack', { topic });
      return words(change.verdict === 'is' ? 'paper.did.topicIs' : 'paper.did.topicIsNot', {
        topic,
      });
    }
    case 'notSame':
      return words(change.isTakenBack ? 'paper.did.sameAfterAll' : 'paper.did.notSame', {
        name: change.name,
      });
    case 'noticed':
      return words('paper.did.noticed', { news: sayNews(change.news) });
    case 'note':
      return words(change.before === '' ? 'paper.did.noteWritten' : 'paper.did.noteChanged');
    default:
      return words(`paper.did.${change.what}`);
  }
}
