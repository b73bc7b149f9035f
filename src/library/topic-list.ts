// What there is of topics, for the reader to work on: all of them with what is said of them, and on how
// many saved papers each stands. Saved papers are tagged as a page's rows are; nothing is written.
import type { Reader } from '../corpus/reader.ts';
import { entryMention } from '../paper/record-mention.ts';
import type {
  ListedTopic,
  OverlayRecord,
  SavedTopics,
  TopicCounts,
  TopicList,
} from '../paper/topic-overlay.ts';
import { isLiving } from '../paper/topic-overlay.ts';
import { knownTopics } from '../topics/known-topics.ts';
import type { AnnotateParts } from './annotate.ts';
import { annotate } from './annotate.ts';

export async function listTopics(reader: Reader): Promise<TopicList> {
  const overlay = (await reader.loadOverlay()).filter(isLiving);
  return { topics: [...knownTopics().values()], overlay };
}

/** Each paper counts once for a topic and once for each broader one. */
export async function countTopics(parts: AnnotateParts, now: number): Promise<TopicCounts> {
  const entries = await parts.reader.listSaved();
  const annotations = await annotate(parts, entries.map(entryMention), now);
  const papers: Record<string, number> = {};
  for (const { tags } of annotations) {
    for (const topic of new Set(tags.flatMap((tag) => withBroader(tag.topic)))) {
      papers[topic] = (papers[topic] ?? 0) + 1;
    }
  }
  return { papers, of: entries.length };
}

type SavedTopic = SavedTopics['topics'][number];

/** A broader topic as the reader sees it; null where it is hidden. */
function asSeen(topic: string, overlay: readonly OverlayRecord[]): SavedTopic | null {
  const plain = knownTopics().get(topic);
  const said = overlay.filter((one) => one.topic === topic);
  if (!plain || said.some(({ kind }) => kind === 'hidden')) return null;
  const renamed = said.find((one) => one.kind === 'renamed');
  const { id, hue } = plain;
  return { id, hue, label: renamed?.label ?? plain.label, short: renamed?.short ?? plain.short };
}

/** The topics of each saved paper, and their broader ones. */
export async function tagSaved(parts: AnnotateParts, now: number): Promise<SavedTopics> {
  const entries = await parts.reader.listSaved();
  const annotations = await annotate(parts, entries.map(entryMention), now);
  const overlay = (await parts.reader.loadOverlay()).filter(isLiving);
  const topics: SavedTopic[] = [];
  const places = new Map<string, number | null>();
  const placeOf = (id: string, tag?: SavedTopic): number[] => {
    const known = places.get(id);
    if (known !== undefined) return known === null ? [] : [known];
    const topic = tag ?? asSeen(id, overlay);
    places.set(id, topic && topics.length);
    if (!topic) return [];
    const { label, short, hue } = topic;
    return [topics.push({ id, label, short, hue }) - 1];
  };
  const of: Record<string, number[]> = {};
  annotations.forEach(({ tags }, i) => {
    const own = tags.flatMap((tag) => placeOf(tag.topic, { ...tag, id: tag.topic }));
    const broader = tags.flatMap((tag) => withBroader(tag.topic).slice(1));
    const key = entries[i]?.key;
    if (key !== undefined)
      of[key] = [...new Set([...own, ...broader.flatMap((id) => placeOf(id))])];
  });
  return { topics, of };
}

/** A topic and those above it, the nearest first. */
export function withBroader(topic: string): string[] {
  const topics = knownTopics();
  const way: string[] = [topic];
  for (let next: ListedTopic | undefined = topics.get(topic); next?.broader; ) {
    way.push(next.broader);
    next = topics.get(next.broader);
  }
  return way;
}
