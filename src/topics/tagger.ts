// A paper's words come in, at most five tags go out, strongest first, each with the words that
// speak for it. No tag is better than a wrong one: what may mean something else needs company.
import type { Tag } from '../paper/annotation.ts';
import { arxivCategories } from './arxiv-categories.ts';
import { type Finding, readFindings, type TaggedText } from './findings.ts';
import { type CompiledTaxonomy, openTaxonomy, type TopicsById } from './packed.ts';
import { PACKED } from './packed-taxonomy.ts';
import type { TopicFacts } from './topic.ts';

const MAX_TAGS = 5;
const MAX_EVIDENCE = 4;
/**
 * How much an abstract must say for a topic that the title lacks, so that no passing mention tags;
 * in the measure of {@link Finding.weight}.
 */
const ABSTRACT_ALONE = 2;
const ABSTRACT_BESIDE_TITLE = 3;
/**
 * What it counts that a phrase of the abstract takes up a word of the title, where the title names no
 * narrow topic: then it is not said in passing ("A fast table recognizer": "table structure recognition").
 */
const ECHO = 1;

/**
 * Topics as wide as an archive of arXiv's. On a paper of another science than computing, arXiv's own
 * category is the finer word ("High-energy astro" against "Physics").
 */
const WHOLE_SCIENCES = new Set([
  'physics',
  'astronomy',
  'particle-physics',
  'quantum',
  'statistical-physics',
  'chemistry-materials',
  'biology',
]);
const MACHINE_LEARNING_ARCHIVES = /^(?:cs|stat|eess)(?:\.|$)/;

let compiled: CompiledTaxonomy | null = null;

/** The taxonomy made ready for matching: done once, on the first call. */
export function compileTaxonomy(): CompiledTaxonomy {
  compiled ??= openTaxonomy(PACKED);
  return compiled;
}

/**
 * At most five tags, strongest first; categories stand in where the taxonomy says nothing, and
 * `guess` where there are none.
 */
export function tagPaper(paper: TaggedText, guess?: (paper: TaggedText) => Tag[]): Tag[] {
  const { index, topics } = compileTaxonomy();
  const findings = readFindings(paper, index);
  const kept = dropBroader(findings.filter(isSpokenFor(findings)), topics);
  const [primary] = paper.categories ?? [];
  const isOtherScience = primary !== undefined && !MACHINE_LEARNING_ARCHIVES.test(primary);
  const subjects = kept.filter(
    ({ topic }) => topic.kind !== 'form' && !(isOtherScience && WHOLE_SCIENCES.has(topic.id)),
  );
  // There a survey is one of the sky, and a dataset is what everyone has.
  const forms = isOtherScience ? [] : kept.filter(({ topic }) => topic.kind === 'form');
  const tags = subjects
    .map((finding) => toTag(finding, topics))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TAGS);
  if (tags.length === 0) tags.push(...tagCategories(paper.categories ?? []));
  if (tags.length === 0 && !paper.categories?.length) tags.push(...(guess?.(paper) ?? []));
  const form = forms[0];
  if (form && tags.length < MAX_TAGS) tags.push(toTag(form, topics));
  return tags;
}

/** Keeps what the title says, and what the abstract says more than in passing. */
function isSpokenFor(findings: readonly Finding[]): (finding: Finding) => boolean {
  const titled = findings.filter(
    ({ topic, inTitle }) => topic.kind === 'subject' && inTitle.length > 0,
  );
  const least = titled.length > 0 ? ABSTRACT_BESIDE_TITLE : ABSTRACT_ALONE;
  const echo = titled.some(({ topic }) => topic.broader !== null) ? 0 : ECHO;
  return ({ topic, inTitle, weight, echoes }) => {
    if (inTitle.length > 0) return true;
    if (topic.kind !== 'subject') return false;
    return weight + (echoes ? echo : 0) >= least;
  };
}

/**
 * Drops what a narrower topic says already. A broader one stays where the title says it in plain
 * words of its own ("Interpretability in the Wild: a Circuit for ..."): the author chose to say both.
 */
function dropBroader(findings: readonly Finding[], topics: TopicsById): Finding[] {
  const above = new Set(findings.flatMap(({ topic }) => ancestors(topic, topics)));
  return findings.filter(
    ({ topic, plain }) => !above.has(topic) || (plain && topic.kind === 'subject'),
  );
}

function ancestors(topic: TopicFacts, topics: TopicsById): TopicFacts[] {
  const above: TopicFacts[] = [];
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
function scoreFinding(finding: Finding, topics: TopicsById): number {
  const { topic, inTitle, inAbstract, place } = finding;
  const depth = Math.min(ancestors(topic, topics).length, 3);
  const often = Math.min(inAbstract.length, 5) / 5;
  if (topic.kind === 'form') return 0.2;
  if (topic.kind === 'broad') return 0.4 + 0.05 * often;
  if (inTitle.length === 0) return 0.42 + 0.1 * often + 0.02 * depth;
  return 0.7 + 0.05 * depth + 0.07 * often + 0.05 * (1 - place);
}

function toTag(finding: Finding, topics: TopicsById): Tag {
  const { topic, inTitle, inAbstract } = finding;
  const words = inTitle.length > 0 ? inTitle : inAbstract;
  return {
    topic: topic.id,
    label: topic.label,
    short: topic.short,
    ...(topic.definition && { about: topic.definition }),
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
