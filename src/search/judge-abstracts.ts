// A mention and a paper come in whose titles are near and leave a doubt, with the abstract of each; out
// goes what the texts say. It must never take a missing, short or cut abstract for another text.
import type { Mention } from '../paper/mention.ts';
import { idsDisagree } from '../paper/paper.ts';
import { titleWords } from '../paper/title.ts';
import { compareAuthors } from './authors.ts';
import { cosine, trigramsOf } from './likeness.ts';
import type { IsExcluded, TitledPaper, TitleMatch } from './match.ts';
import type { NearTitles } from './near-titles.ts';
import { ranking } from './ranking.ts';
import type { Idf } from './segment/idf.ts';
import { countTerms } from './terms.ts';
import { isReply, type NearText, vetoBetween } from './vetoes.ts';

/** `same`: one text, but for some sentences. `alike`: much of one text. `unknown`: says nothing. */
export type TextVerdict = 'same' | 'alike' | 'different' | 'unknown';

interface Text {
  title: string;
  abstract?: string | undefined;
}

/** Rare stems of an abstract with their idf; what near titles share, their abstracts share anyway. */
function rareStems({ abstract = '' }: Text, titles: ReadonlyMap<string, number>, idf: Idf) {
  const { rare } = ranking.abstracts;
  const stems = new Map<string, number>();
  for (const stem of countTerms(abstract).keys()) {
    const weight = titles.has(stem) ? 0 : idf.idfOf(stem);
    if (weight >= rare) stems.set(stem, weight);
  }
  return stems;
}

const sumOf = (weights: Iterable<number>) => [...weights].reduce((sum, weight) => sum + weight, 0);

/** By what two abstracts share of the weight of their rare stems; thresholds in `ranking.abstracts`. */
export function compareAbstracts(asked: Text, known: Text, idf: Idf): TextVerdict {
  const titles = countTerms(known.title, 1, countTerms(asked.title));
  const [left, right] = [rareStems(asked, titles, idf), rareStems(known, titles, idf)];
  const { leastStems, same, alike, different } = ranking.abstracts;
  if (Math.min(left.size, right.size) < leastStems) return 'unknown';
  const [own, other] = [sumOf(left.values()), sumOf(right.values())];
  const shared = sumOf([...left].filter(([stem]) => right.has(stem)).map(([, weight]) => weight));
  const ofAll = shared / (own + other - shared);
  if (ofAll >= same) return 'same';
  if (ofAll >= alike) return 'alike';
  // Of the shorter one: a page may show the first sentences alone.
  return shared / Math.min(own, other) < different ? 'different' : 'unknown';
}

/** Another number, a survey, a reply: organisers write next year's abstract over this year's. */
function isBarred(asked: NearText, known: NearText): boolean {
  const veto = vetoBetween(asked, known);
  return veto === 'number' || veto === 'telling-word' || isReply(asked.words);
}

const toText = (title: string): NearText => ({ title, words: titleWords(title) });

/** The nearest title that no rule lets through, and that the abstracts may yet; never a certain one. */
export function findDoubtful(
  mention: Mention,
  index: NearTitles<TitledPaper>,
  isExcluded: IsExcluded,
): TitleMatch | null {
  const asked = toText(mention.title);
  const letters = trigramsOf(asked.words.join(' '));
  let best: TitleMatch | null = null;
  for (const { key, title, ids, authors } of index.candidates(new Set(asked.words))) {
    const known = toText(title);
    const score = cosine(letters, trigramsOf(known.words.join(' ')));
    if (score < ranking.abstracts.trigram || (best && best.score >= score)) continue;
    if (isExcluded(key) || idsDisagree(mention.ids, ids) || isBarred(asked, known)) continue;
    if (compareAuthors(mention.authors, authors) === 'disagree') continue;
    best = { key, route: 'near-title', score, certain: false };
  }
  return best;
}

export interface Doubt {
  match: TitleMatch;
  /** The titles alone make it possible. */
  isNear: boolean;
  asked: Text;
  known: Text;
}

/** What the abstracts leave of a match in doubt. */
export function decideByAbstracts(doubt: Doubt, idf: Idf): TitleMatch | null {
  const { match, isNear, asked, known } = doubt;
  const verdict = compareAbstracts(asked, known, idf);
  if (!isNear) return verdict === 'same' || verdict === 'alike' ? match : null;
  if (verdict === 'different') return null;
  // Where the authors agree another number may be possible; one text does not make it certain.
  const isSame = verdict === 'same' && !isBarred(toText(asked.title), toText(known.title));
  return { ...match, certain: isSame };
}
