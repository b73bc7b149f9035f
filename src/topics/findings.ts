// A paper's words come in; every topic that some of them speak for goes out, with those words.
// What is said in passing is found here too: it only gathers, and decides nothing.
import { Company } from './company.ts';
import { findPhrases, type Hit, type Phrase, type PhraseIndex } from './phrases.ts';
import { readTokens, type Token } from './tokens.ts';
import type { TopicFacts } from './topic.ts';

/** What the tagger reads of a paper; a Paper and a Mention both fit. */
export interface TaggedText {
  title: string;
  abstract?: string;
  /** arXiv categories, the primary one first. */
  categories?: readonly string[];
}

/** Characters read; arXiv's longest abstract has 1,920 by its own limit, other sites' have more. */
const MAX_TITLE = 1000;
const MAX_ABSTRACT = 8000;
/** What a single plain word in an abstract counts, where a phrase or an acronym counts 1. */
const PLAIN_WORD = 0.5;

/** Words between a name and its short form in brackets: at most the "networks" or "model" of it. */
const SAME_BREATH = 1;

/** Words of so many titles that their coming again says nothing; shorter ones than these say less still. */
const COMMON = new Set(
  'analysis based data deep high human language large learning long model modeling multi network neural system task text training'.split(
    ' ',
  ),
);
const LEAST_ECHO = 4;

/** What speaks for one topic in one paper. */
export interface Finding {
  topic: TopicFacts;
  inTitle: string[];
  inAbstract: string[];
  /** What the mentions in the abstract come to; 1 a phrase, less a plain word. */
  weight: number;
  /** True where the title says it in words that are more than a hint. */
  plain: boolean;
  /** Where the first mention in the title stands, as a share of the title. */
  place: number;
  /** True where one of its phrases in the abstract takes up a telling word of the title. */
  echoes: boolean;
  /** The token after its last mention in the abstract; -1 before any. */
  heardTo: number;
}

/** Findings by topic, in the order in which their words stand, the title's first. */
export function readFindings(paper: TaggedText, index: PhraseIndex): Finding[] {
  const title = paper.title.slice(0, MAX_TITLE);
  const abstract = (paper.abstract ?? '').slice(0, MAX_ABSTRACT);
  const titleTokens = readTokens(title);
  const abstractTokens = readTokens(abstract);
  const company = new Company(titleTokens, abstractTokens, paper.categories ?? []);
  const findings = new Map<string, Finding>();
  const telling = new Set(
    titleTokens
      .map(({ stem }) => stem)
      .filter((stem) => stem.length >= LEAST_ECHO && !COMMON.has(stem)),
  );
  const isEcho = (tokens: readonly Token[], hit: Hit) =>
    hit.to - hit.from > 1 && ownStems(tokens, hit).some((stem) => telling.has(stem));
  const collect = (text: string, tokens: readonly Token[], isTitle: boolean) => {
    const counts = (phrase: Phrase, hit: Hit) =>
      company.admits(phrase, ownStems(tokens, hit), isTitle) && !isDenied(tokens, hit);
    for (const hit of findPhrases(text, tokens, index, counts)) {
      const first = tokens[hit.from];
      const last = tokens[hit.to - 1];
      if (!first || !last) continue;
      const said = text.slice(first.start, last.end);
      for (const phrase of hit.phrases)
        note(findings, phrase, {
          said,
          isTitle,
          place: hit.from / tokens.length,
          from: hit.from,
          to: hit.to,
          isEcho: !isTitle && isEcho(tokens, hit),
        });
    }
  };
  collect(title, titleTokens, true);
  collect(abstract, abstractTokens, false);
  return [...findings.values()];
}

interface Saying {
  said: string;
  isTitle: boolean;
  place: number;
  /** Its tokens, the last not included. */
  from: number;
  to: number;
  isEcho: boolean;
}

function note(findings: Map<string, Finding>, phrase: Phrase, saying: Saying): void {
  const { topic, alias, acronyms } = phrase;
  if (!topic) return;
  const known = findings.get(topic.id);
  // A weak word in an abstract only adds to what the title said.
  if (alias.weak && !saying.isTitle && !known?.inTitle.length) return;
  const finding = known ?? {
    topic,
    inTitle: [],
    inAbstract: [],
    weight: 0,
    plain: false,
    place: saying.place,
    echoes: false,
    heardTo: -1,
  };
  findings.set(topic.id, finding);
  if (saying.isTitle) {
    finding.inTitle.push(saying.said);
    if (!alias.weak) finding.plain = true;
  } else {
    finding.inAbstract.push(saying.said);
    if (saying.isEcho) finding.echoes = true;
    // "generative adversarial networks (GANs)" is one mention.
    const isSameBreath = finding.heardTo >= 0 && saying.from - finding.heardTo <= SAME_BREATH;
    finding.heardTo = saying.to;
    if (isSameBreath) return;
    finding.weight += acronyms.length > 0 || saying.to - saying.from > 1 ? 1 : PLAIN_WORD;
  }
}

function ownStems(tokens: readonly Token[], { from, to }: Hit): string[] {
  return tokens.slice(from, to).map(({ stem }) => stem);
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
