// The tagger's tags come in with what the reader says of topics; the tags to show go out. Pure: the
// reader's word stands over the tagger's, and nothing is said of a topic that nobody knows.
import type { Tag } from '../paper/annotation.ts';
import type {
  ListedTopic,
  MergedTopic,
  OverlayRecord,
  OwnTopic,
  RenamedTopic,
  TopicCorrection,
  Verdict,
} from '../paper/topic-overlay.ts';
import { isDigestWish, isLiving } from '../paper/topic-overlay.ts';
import { type FollowedAuthors, findByAuthors, indexAuthors } from './by-author.ts';
import { type Finding, readFindings, type TaggedText } from './findings.ts';
import { indexPhrases, type PhraseIndex } from './phrases.ts';
import type { Alias, Topic } from './topic.ts';

/** As many as the tagger gives at most; what the reader put there is never cut for another's. */
const MAX_TAGS = 5;
const MAX_READERS_TAGS = 12;
const MAX_EVIDENCE = 4;
/** The reader's own come first: a topic that was made by hand is what its maker looks for. */
const SCORE = { correction: 1, author: 0.995, title: 0.99, abstract: 0.98 };

/** The overlay made ready for matching. */
export interface Overlay {
  /** Null where the reader has no topics of their own. */
  index: PhraseIndex | null;
  authors: FollowedAuthors;
  /** Own topics by id, as a list shows them. */
  own: ReadonlyMap<string, ListedTopic>;
  hidden: ReadonlySet<string>;
  renamed: ReadonlyMap<string, RenamedTopic>;
  /** To the topic that stands in its place in the end. */
  merged: ReadonlyMap<string, string>;
  /** By a name of the paper, then by topic; null: taken back. */
  verdicts: ReadonlyMap<string, ReadonlyMap<string, Verdict | null>>;
  isEmpty: boolean;
}

/** Tombstones are heeded: a later one takes an earlier verdict under another of the paper's names back. */
export function compileOverlay(records: readonly OverlayRecord[]): Overlay {
  const living = records.filter(isLiving);
  const own = living.filter((record) => record.kind === 'own');
  const merges = living.filter((record) => record.kind === 'merged');
  return {
    index: own.length > 0 ? indexPhrases(own.map(toTopic), []) : null,
    authors: indexAuthors(own),
    own: new Map(own.map((topic) => [topic.topic, toListed(topic)])),
    hidden: new Set(living.filter(({ kind }) => kind === 'hidden').map(({ topic }) => topic)),
    renamed: new Map(
      living.filter((record) => record.kind === 'renamed').map((record) => [record.topic, record]),
    ),
    merged: new Map(merges.map(({ topic }) => [topic, findEnd(topic, merges)])),
    verdicts: compileVerdicts(records.filter((record) => record.kind === 'correction')),
    isEmpty: living.every(isDigestWish),
  };
}

/** Where a topic's merges lead; a circle, which no change makes but two copies may, leads nowhere. */
function findEnd(topic: string, merges: readonly MergedTopic[]): string {
  const passed = new Set<string>();
  let end = topic;
  for (let next: string | undefined = topic; next !== undefined; ) {
    if (passed.has(next)) return topic;
    passed.add(next);
    end = next;
    next = merges.find((merge) => merge.topic === end)?.into;
  }
  return end;
}

function compileVerdicts(corrections: readonly TopicCorrection[]): Overlay['verdicts'] {
  const verdicts = new Map<string, Map<string, Verdict | null>>();
  for (const record of [...corrections].sort((a, b) => a.updatedAt - b.updatedAt)) {
    for (const name of record.names) {
      const said = verdicts.get(name) ?? new Map<string, Verdict | null>();
      said.set(record.topic, isLiving(record) ? record.verdict : null);
      verdicts.set(name, said);
    }
  }
  return verdicts;
}

function toListed({ topic, name, short, hue }: OwnTopic): ListedTopic {
  return { id: topic, label: name, short, hue, broader: null };
}

function toTopic({ topic, name, short, hue, phrases }: OwnTopic): Topic {
  const aliases = phrases.flatMap(toAliases);
  return { id: topic, label: name, short, kind: 'subject', aliases, broader: null, hue };
}

/** Typed in small letters, a phrase means its capitals too: whoever types "sae" has typed SAE. */
function toAliases(phrase: string): Alias[] {
  const isSmall = phrase === phrase.toLowerCase() && phrase !== phrase.toUpperCase();
  const texts = isSmall ? [phrase, phrase.toUpperCase()] : [phrase];
  return texts.map((text) => ({ text, weak: false, needs: [], bars: [] }));
}

export interface OverlaidPaper extends TaggedText {
  /** Every name that it is known under. */
  names: readonly string[];
  authors: readonly string[];
}

/** `known`: every topic of the taxonomy, by id. */
export function applyOverlay(
  tags: readonly Tag[],
  paper: OverlaidPaper,
  overlay: Overlay,
  known: ReadonlyMap<string, ListedTopic>,
): readonly Tag[] {
  if (overlay.isEmpty) return tags;
  const verdicts = findVerdicts(paper.names, overlay);
  const isDenied = ({ topic }: Tag) => verdicts.get(topic) === 'is not';
  const find = (topic: string) => overlay.own.get(topic) ?? known.get(topic);
  const found = [...findOwn(paper, overlay), ...tags].filter((tag) => !isDenied(tag));
  const said = [...verdicts]
    .filter(([topic, verdict]) => verdict === 'is' && !found.some((tag) => tag.topic === topic))
    .flatMap(([topic]) => toCorrectionTag(find(topic)));
  const shown = mergeTags([...said, ...found], overlay, find)
    .filter((tag) => !isDenied(tag) && !overlay.hidden.has(tag.topic))
    .map((tag) => rename(tag, overlay.renamed.get(tag.topic)));
  const isReaders = (tag: Tag) => tag.from === 'reader' || overlay.own.has(tag.topic);
  const readers = shown.filter(isReaders).slice(0, MAX_READERS_TAGS);
  const others = shown.filter((tag) => !isReaders(tag));
  return [...readers, ...others.slice(0, Math.max(0, MAX_TAGS - readers.length))];
}

/** What the reader said of this paper, by topic; where its names were told apart, the first counts. */
function findVerdicts(names: readonly string[], { verdicts }: Overlay) {
  const found = new Map<string, Verdict | null>();
  for (const name of names) {
    for (const [topic, verdict] of verdicts.get(name) ?? []) {
      if (!found.has(topic)) found.set(topic, verdict);
    }
  }
  return found;
}

/** The reader's own topics that stand for an author, or speak from words; one mention is enough. */
function findOwn(paper: OverlaidPaper, { index, authors, own }: Overlay): Tag[] {
  if (!index) return [];
  const by = [...findByAuthors(paper.authors, authors)].flatMap(([topic, names]): Tag[] => {
    const listed = own.get(topic);
    if (!listed) return [];
    const evidence = names.slice(0, MAX_EVIDENCE);
    return [{ ...toFacts(listed), score: SCORE.author, evidence, from: 'author' }];
  });
  const said = readFindings(paper, index)
    .map(toOwnTag)
    .filter(({ topic }) => !by.some((tag) => tag.topic === topic))
    .sort((a, b) => b.score - a.score);
  return [...by, ...said];
}

function toOwnTag({ topic, inTitle, inAbstract }: Finding): Tag {
  const from = inTitle.length > 0 ? 'title' : 'abstract';
  const said = from === 'title' ? inTitle : inAbstract;
  return { ...toFacts(topic), score: SCORE[from], evidence: joinEvidence(said, []), from };
}

function toCorrectionTag(topic: ListedTopic | undefined): Tag[] {
  if (!topic) return [];
  const facts = toFacts(topic);
  return [{ ...facts, score: SCORE.correction, evidence: [topic.label], from: 'reader' }];
}

function toFacts({ id, label, short, hue }: Omit<ListedTopic, 'broader'>) {
  return { topic: id, label, short, hue };
}

/** Each tag as that of the topic it is merged into; two of one topic are one, with both evidences. */
function mergeTags(
  tags: readonly Tag[],
  { merged }: Overlay,
  find: (topic: string) => ListedTopic | undefined,
): Tag[] {
  if (merged.size === 0) return [...tags];
  const byTopic = new Map<string, Tag>();
  for (const tag of tags) {
    const into = find(merged.get(tag.topic) ?? tag.topic);
    const next = into ? { ...tag, ...toFacts(into) } : tag;
    const standing = byTopic.get(next.topic);
    byTopic.set(next.topic, standing ? joinTags(standing, next) : next);
  }
  return [...byTopic.values()];
}

/** The one that stands first, with what the other adds where both speak from words. */
function joinTags(first: Tag, second: Tag): Tag {
  if (first.from === 'author') return first;
  if (first.from === 'reader' || first.from === 'category') {
    return second.from === 'category' ? first : { ...second, score: first.score };
  }
  if (second.from !== 'title' && second.from !== 'abstract') return first;
  return { ...first, evidence: joinEvidence(first.evidence, second.evidence) };
}

function joinEvidence(first: readonly string[], second: readonly string[]): string[] {
  const unique = new Map([...first, ...second].map((said) => [said.toLowerCase(), said]));
  return [...unique.values()].slice(0, MAX_EVIDENCE);
}

function rename(tag: Tag, renamed: RenamedTopic | undefined): Tag {
  return renamed ? { ...tag, label: renamed.label, short: renamed.short } : tag;
}
