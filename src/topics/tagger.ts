// A paper's words come in, at most five tags go out, strongest first, each with the words that
// speak for it. No tag is better than a wrong one: what may mean something else needs company.
import type { Tag } from '../paper/annotation.ts';
import { arxivCategories } from './arxiv-categories.ts';
import { findPhrases, type Hit, indexPhrases, type Phrase, type PhraseIndex } from './phrases.ts';
import { meaningless, taxonomy } from './taxonomy.ts';
import { readTokens, type Token } from './tokens.ts';
import type { Topic } from './topic.ts';

/** What the tagger reads of a paper; a Paper and a Mention both fit. */
export interface TaggedText {
  title: string;
  abstract?: string;
  /** arXiv categories, the primary one first. */
  categories?: readonly string[];
}

export interface CompiledTaxonomy {
  index: PhraseIndex;
  topics: ReadonlyMap<string, Topic>;
}

const MAX_TAGS = 5;
const MAX_EVIDENCE = 4;
/** Characters read; arXiv's longest abstract has 1,920 by its own limit, other sites' have more. */
const MAX_TITLE = 1000;
const MAX_ABSTRACT = 8000;
/** Mentions in an abstract from which on a topic that the title lacks is no passing mention. */
const ABSTRACT_ALONE = 2;
const ABSTRACT_BESIDE_TITLE = 3;

let compiled: CompiledTaxonomy | null = null;

/** The taxonomy made ready for matching: done once, on the first call. */
export function compileTaxonomy(): CompiledTaxonomy {
  compiled ??= {
    index: indexPhrases(taxonomy, meaningless),
    topics: new Map(taxonomy.map((topic) => [topic.id, topic])),
  };
  return compiled;
}

/** What speaks for one topic in one paper. */
interface Finding {
  topic: Topic;
  inTitle: string[];
  inAbstract: string[];
  /** True where the title says it in words that are more than a hint. */
  plain: boolean;
  /** Where the first mention in the title stands, as a share of the title. */
  place: number;
}

/** At most five tags, strongest first; categories stand in where the taxonomy says nothing. */
export function tagPaper(paper: TaggedText): Tag[] {
  const { index, topics } = compileTaxonomy();
  const findings = readFindings(paper, index);
  const kept = dropBroader(findings.filter(isSpokenFor(findings)), topics);
  const subjects = kept.filter(({ topic }) => topic.kind !== 'form');
  const forms = kept.filter(({ topic }) => topic.kind === 'form');
  const tags = subjects
    .map((finding) => toTag(finding, topics))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TAGS);
  if (tags.length === 0) tags.push(...tagCategories(paper.categories ?? []));
  const form = forms[0];
  if (form && tags.length < MAX_TAGS) tags.push(toTag(form, topics));
  return tags;
}

function readFindings(paper: TaggedText, index: PhraseIndex): Finding[] {
  const title = paper.title.slice(0, MAX_TITLE);
  const abstract = (paper.abstract ?? '').slice(0, MAX_ABSTRACT);
  const titleTokens = readTokens(title);
  const abstractTokens = readTokens(abstract);
  const company = new Company(titleTokens, abstractTokens, paper.categories ?? []);
  const findings = new Map<string, Finding>();
  const collect = (text: string, tokens: readonly Token[], isTitle: boolean) => {
    const counts = (phrase: Phrase, hit: Hit) =>
      company.admits(phrase, tokens, hit) && !isDenied(tokens, hit);
    for (const hit of findPhrases(text, tokens, index, counts)) {
      for (const { topic, alias } of hit.phrases) {
        if (!topic || (alias.weak && !isTitle && !findings.has(topic.id))) continue;
        const finding = findings.get(topic.id) ?? {
          topic,
          inTitle: [],
          inAbstract: [],
          plain: false,
          place: hit.from / tokens.length,
        };
        findings.set(topic.id, finding);
        if (isTitle && !alias.weak) finding.plain = true;
        const first = tokens[hit.from];
        const last = tokens[hit.to - 1];
        if (first && last)
          (isTitle ? finding.inTitle : finding.inAbstract).push(text.slice(first.start, last.end));
      }
    }
  };
  collect(title, titleTokens, true);
  collect(abstract, abstractTokens, false);
  return [...findings.values()];
}

/** The words and categories beside a phrase, by which its meaning is told. */
class Company {
  private readonly counts = new Map<string, number>();

  constructor(
    title: readonly Token[],
    abstract: readonly Token[],
    private readonly categories: readonly string[],
  ) {
    for (const list of [title, abstract])
      for (const { stem } of list) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
  }

  admits({ alias }: Phrase, tokens: readonly Token[], hit: Hit): boolean {
    if (alias.bars.length === 0 && alias.needs.length === 0) return true;
    const own = tokens.slice(hit.from, hit.to).map(({ stem }) => stem);
    if (alias.bars.some((word) => this.has(word, own))) return false;
    return alias.needs.length === 0 || alias.needs.some((word) => this.has(word, own));
  }

  /** Whether the word stands somewhere besides the phrase's own words. */
  private has(word: string, own: readonly string[]): boolean {
    if (word.includes('.') || word.includes('-'))
      return this.categories.some((category) => category.startsWith(word));
    if (!word.endsWith('*')) return this.beside(word, own);
    const start = word.slice(0, -1);
    for (const stem of this.counts.keys())
      if (stem.startsWith(start) && this.beside(stem, own)) return true;
    return false;
  }

  private beside(stem: string, own: readonly string[]): boolean {
    return (this.counts.get(stem) ?? 0) > own.filter((word) => word === stem).length;
  }
}

const DENYING_BEFORE = new Set(['without', 'no', 'not', 'non', 'sans']);
const DENYING_AFTER = new Set(['free', 'less']);

/** "without reinforcement learning", "attention-free": named, but not what the paper is about. */
function isDenied(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to];
  if (before && !tokens[hit.from]?.opens && DENYING_BEFORE.has(before.stem)) return true;
  return after !== undefined && !after.opens && DENYING_AFTER.has(after.stem);
}

/** Keeps what the title says, and what the abstract says more than in passing. */
function isSpokenFor(findings: readonly Finding[]): (finding: Finding) => boolean {
  const titled = findings.some(
    ({ topic, inTitle }) => topic.kind === 'subject' && inTitle.length > 0,
  );
  return ({ topic, inTitle, inAbstract }) => {
    if (inTitle.length > 0) return true;
    if (topic.kind !== 'subject') return false;
    return inAbstract.length >= (titled ? ABSTRACT_BESIDE_TITLE : ABSTRACT_ALONE);
  };
}

/**
 * Drops what a narrower topic says already. A broader one stays where the title says it in plain
 * words of its own ("Interpretability in the Wild: a Circuit for ..."): the author chose to say both.
 */
function dropBroader(findings: readonly Finding[], topics: ReadonlyMap<string, Topic>): Finding[] {
  const above = new Set(findings.flatMap(({ topic }) => ancestors(topic, topics)));
  return findings.filter(
    ({ topic, plain }) => !above.has(topic) || (plain && topic.kind === 'subject'),
  );
}

function ancestors(topic: Topic, topics: ReadonlyMap<string, Topic>): Topic[] {
  const above: Topic[] = [];
  let id = topic.broader;
  while (id !== null) {
    const next = topics.get(id);
    if (!next) break;
    above.push(next);
    id = next.broader;
  }
  return above;
}

/** Title before abstract, narrow before broad, early in the title before late, often before once. */
function scoreFinding(finding: Finding, topics: ReadonlyMap<string, Topic>): number {
  const { topic, inTitle, inAbstract, place } = finding;
  const depth = Math.min(ancestors(topic, topics).length, 3);
  const often = Math.min(inAbstract.length, 5) / 5;
  if (topic.kind === 'form') return 0.2;
  if (topic.kind === 'broad') return 0.4 + 0.05 * often;
  if (inTitle.length === 0) return 0.42 + 0.1 * often + 0.02 * depth;
  return 0.7 + 0.05 * depth + 0.07 * often + 0.05 * (1 - place);
}

function toTag(finding: Finding, topics: ReadonlyMap<string, Topic>): Tag {
  const { topic, inTitle, inAbstract } = finding;
  const words = inTitle.length > 0 ? inTitle : inAbstract;
  return {
    topic: topic.id,
    label: topic.label,
    short: topic.short,
    hue: topic.hue,
    score: Math.round(scoreFinding(finding, topics) * 1000) / 1000,
    evidence: [...new Map(words.map((said) => [said.toLowerCase(), said])).values()].slice(
      0,
      MAX_EVIDENCE,
    ),
    from: inTitle.length > 0 ? 'title' : 'abstract',
  };
}

/** At most the first two categories, in plain words. */
function tagCategories(codes: readonly string[]): Tag[] {
  const tags: Tag[] = [];
  for (const code of new Set(codes.slice(0, 2))) {
    const category = arxivCategories.get(code);
    if (!category) continue;
    const { label, short, hue } = category;
    const score = tags.length === 0 ? 0.35 : 0.3;
    tags.push({
      topic: `arxiv:${code}`,
      label,
      short,
      hue,
      score,
      evidence: [code],
      from: 'category',
    });
  }
  return tags;
}
