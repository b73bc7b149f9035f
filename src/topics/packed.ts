// The taxonomy comes in, lines of plain text go out, made once by a script; at waking the lines come
// in and the index goes out, each phrase read only when its words are met. It adds nothing of its own.
import { joinStems, type Phrase, type PhraseIndex, toPhrase } from './phrases.ts';
import { makeSieve } from './sieve.ts';
import type { Alias, Topic, TopicFacts, TopicKind } from './topic.ts';

export interface CompiledTaxonomy {
  index: PhraseIndex;
  /** Every topic by its id, in the order of the branches. */
  topics: ReadonlyMap<string, TopicFacts>;
}

/** Plain lines, so that a change of the taxonomy can be read in them. */
export interface PackedTaxonomy {
  /** `id label short kind broader hue definition`, tabs between. */
  topics: readonly string[];
  /** The joined stems, then each phrase of theirs as `topic|text|needs|bars`, tabs between. */
  phrases: readonly string[];
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
  return {
    topics: topics.map(({ id, label, short, kind, broader, hue, definition }) =>
      [id, label, short, kind, broader ?? '', hue, definition].join('\t'),
    ),
    phrases: [...lines].map(([joined, phrases]) => [joined, ...phrases].join('\t')),
  };
}

export function openTaxonomy(packed: PackedTaxonomy): CompiledTaxonomy {
  const topics = new Map<string, TopicFacts>();
  for (const line of packed.topics) {
    const topic = readTopic(line);
    topics.set(topic.id, topic);
  }
  const unread = new Map<string, string>();
  for (const line of packed.phrases) unread.set(line.slice(0, line.indexOf('\t')), line);
  const sieve = makeSieve(unread.keys());
  return { topics, index: { byJoined: new LazyPhrases(unread, topics), sieve } };
}

/** Phrases by their joined stems, read at the first look and then kept. */
class LazyPhrases {
  private readonly read = new Map<string, readonly Phrase[]>();

  constructor(
    private readonly unread: ReadonlyMap<string, string>,
    private readonly topics: ReadonlyMap<string, TopicFacts>,
  ) {}

  get(joined: string): readonly Phrase[] | undefined {
    const line = this.unread.get(joined);
    if (line === undefined) return undefined;
    const known = this.read.get(joined);
    if (known) return known;
    const [, ...packed] = line.split('\t');
    const phrases = packed.map((one) => readPhrase(one, this.topics));
    this.read.set(joined, phrases);
    return phrases;
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

function readPhrase(packed: string, topics: ReadonlyMap<string, TopicFacts>): Phrase {
  const [topic = '', name = '', needs = '', bars = ''] = packed.split('|');
  const weak = name.startsWith('~');
  const text = weak ? name.slice(1) : name;
  const alias = { text, weak, needs: readWords(needs), bars: readWords(bars) };
  return toPhrase(topics.get(topic) ?? null, alias);
}
