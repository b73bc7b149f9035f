// The taxonomy comes in, lines of plain text go out, made once by a script; at waking the lines come
// in and the index goes out, each phrase read only when its words are met. It adds nothing of its own.
import { joinStems, type Phrase, type PhraseIndex, toPhrase } from './phrases.ts';
import { makeSieve, printOf } from './sieve.ts';
import type { Alias, Topic, TopicFacts, TopicKind } from './topic.ts';

/** Every topic by its id; the ids in the order of the branches. */
export interface TopicsById {
  keys(): Iterable<string>;
  get(id: string): TopicFacts | undefined;
}

export interface CompiledTaxonomy {
  index: PhraseIndex;
  topics: TopicsById;
}

/**
 * Lines in one text each, so that a change of the taxonomy can be read in them, and a waking worker takes
 * two strings and not ten thousand.
 */
export interface PackedTaxonomy {
  /** `id label short kind broader hue definition`, tabs between. */
  topics: string;
  /** The joined stems, then each phrase of theirs as `topic|text|needs|bars`, tabs between. */
  phrases: string;
  /** The print of each line's joined stems, ascending: the lines stand in this order. */
  prints: readonly number[];
  /** Characters of the longest joined stems. */
  longest: number;
}

export function packTaxonomy(
  topics: readonly Topic[],
  meaningless: readonly string[],
): PackedTaxonomy {
  const lines = new Map<string, string[]>();
  const add = (topic: string, { text, weak, needs, bars }: Alias) => {
    const packed = [topic, weak ? `~${text}` : text, needs.join(' '), bars.join(' ')].join('|');
    const joined = joinStems(text);
    lines.set(joined, [...(lines.get(joined) ?? []), packed]);
  };
  for (const { id, aliases } of topics) for (const alias of aliases) add(id, alias);
  for (const text of meaningless) add('', { text, weak: false, needs: [], bars: [] });
  const sorted = [...lines]
    .map(([joined, phrases]) => ({ joined, phrases, ...printOf(joined) }))
    .sort((a, b) => a.print - b.print);
  return {
    topics: topics
      .map(({ id, label, short, kind, broader, hue, definition }) =>
        [id, label, short, kind, broader ?? '', hue, definition].join('\t'),
      )
      .join('\n'),
    phrases: sorted.map(({ joined, phrases }) => [joined, ...phrases].join('\t')).join('\n'),
    prints: sorted.map(({ print }) => print),
    longest: Math.max(...sorted.map(({ joined }) => joined.length)),
  };
}

export function openTaxonomy(packed: PackedTaxonomy): CompiledTaxonomy {
  const topics = new LazyTopics(packed.topics);
  const byJoined = new LazyPhrases(packed, topics);
  return { topics, index: { byJoined, sieve: makeSieve(packed.prints, packed.longest) } };
}

/** Where each line of a text begins, and one past the end of the last. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return starts;
}

/** Topics by their ids, each read at the first look and then kept. */
class LazyTopics {
  private readonly read = new Map<string, TopicFacts>();
  private readonly starts = new Map<string, number>();

  constructor(private readonly lines: string) {
    for (const start of startsOf(lines).slice(0, -1)) {
      this.starts.set(lines.slice(start, lines.indexOf('\t', start)), start);
    }
  }

  keys(): Iterable<string> {
    return this.starts.keys();
  }

  get(id: string): TopicFacts | undefined {
    const start = this.starts.get(id);
    if (start === undefined) return undefined;
    const known = this.read.get(id);
    if (known) return known;
    const end = this.lines.indexOf('\n', start);
    const topic = readTopic(this.lines.slice(start, end < 0 ? undefined : end));
    this.read.set(id, topic);
    return topic;
  }
}

/** Phrases by their joined stems, read at the first look and then kept. */
class LazyPhrases {
  private readonly read = new Map<string, readonly Phrase[]>();
  private readonly starts: readonly number[];

  constructor(
    private readonly packed: PackedTaxonomy,
    private readonly topics: TopicsById,
  ) {
    this.starts = startsOf(packed.phrases);
  }

  get(joined: string, print: number): readonly Phrase[] | undefined {
    const known = this.read.get(joined);
    if (known) return known;
    const line = this.findLine(joined, print);
    if (line === undefined) return undefined;
    const [, ...packed] = line.split('\t');
    const phrases = packed.map((one) => readPhrase(one, this.topics));
    this.read.set(joined, phrases);
    return phrases;
  }

  /** By halves to the first line of this print; other texts may have it too. */
  private findLine(joined: string, print: number): string | undefined {
    const { prints, phrases } = this.packed;
    let [from, to] = [0, prints.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((prints[middle] ?? 0) < print) from = middle + 1;
      else to = middle;
    }
    for (let at = from; prints[at] === print; at++) {
      const start = this.starts[at] ?? 0;
      if (!phrases.startsWith(`${joined}\t`, start)) continue;
      return phrases.slice(start, (this.starts[at + 1] ?? 0) - 1);
    }
    return undefined;
  }
}

function readTopic(line: string): TopicFacts {
  const [id = '', label = '', short = '', kind, broader, hue, definition = ''] = line.split('\t');
  return {
    id,
    label,
    short,
    kind: kind as TopicKind,
    broader: broader || null,
    hue: Number(hue),
    definition,
  };
}

const readWords = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));

function readPhrase(packed: string, topics: TopicsById): Phrase {
  const [topic = '', name = '', needs = '', bars = ''] = packed.split('|');
  const weak = name.startsWith('~');
  const text = weak ? name.slice(1) : name;
  const alias = { text, weak, needs: readWords(needs), bars: readWords(bars) };
  return toPhrase(topics.get(topic) ?? null, alias);
}
