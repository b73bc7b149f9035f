// What there is of topics, for the reader to work on: all of them with what is said of them, and on how
// many saved papers each stands. Saved papers are tagged as a page's rows are; nothing is written.
import type { Reader } from '../corpus/reader.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { ListedTopic, TopicCounts, TopicList } from '../paper/topic-overlay.ts';
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
  const annotations = await annotate(parts, entries.map(toMention), now);
  const papers: Record<string, number> = {};
  for (const { tags } of annotations) {
    for (const topic of new Set(tags.flatMap((tag) => withBroader(tag.topic)))) {
      papers[topic] = (papers[topic] ?? 0) + 1;
    }
  }
  return { papers, of: entries.length };
}

function toMention({ title, ids, authors, year, categories }: Entry): Mention {
  return { role: 'link', title, ids, authors, year, categories };
}

function withBroader(topic: string): string[] {
  const topics = knownTopics();
  const way: string[] = [topic];
  for (let next: ListedTopic | undefined = topics.get(topic); next?.broader; ) {
    way.push(next.broader);
    next = topics.get(next.broader);
  }
  return way;
}
