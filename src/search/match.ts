// A mention comes in with what the corpus knows under its ids and title; the paper that it means
// goes out, by which route and how surely. It must never overrule an id by a title.
import type { Mention } from '../paper/mention.ts';
import type { PaperIds } from '../paper/paper.ts';
import { idsDisagree } from '../paper/paper.ts';
import { titleKey, titleWords } from '../paper/title.ts';
import { compareAuthors } from './authors.ts';
import { cosine, isOneSlip, letterRatio, trigramsOf, weightedJaccard } from './likeness.ts';
import type { NearTitles } from './near-titles.ts';
import { ranking } from './ranking.ts';
import { vetoBetween } from './vetoes.ts';

/** A title of the corpus and the paper that it belongs to; one for each title a paper has. */
export interface TitledPaper {
  key: string;
  title: string;
  ids: PaperIds;
  authors: readonly string[];
}

export interface TitleMatch {
  key: string;
  route: 'title' | 'near-title';
  score: number;
  certain: boolean;
}

/** True where the reader has said that this mention is not that paper. */
export type IsExcluded = (key: string) => boolean;

/** The paper among those of exactly this title that the mention means, or null. */
export function matchExactTitle(
  mention: Mention,
  papers: readonly TitledPaper[],
  isExcluded: IsExcluded,
): TitleMatch | null {
  const verdicts = papers
    .filter((paper) => !isExcluded(paper.key) && !idsDisagree(mention.ids, paper.ids))
    .map((paper) => ({ paper, verdict: compareAuthors(mention.authors, paper.authors) }));
  const agreeing = verdicts.find(({ verdict }) => verdict === 'agree');
  const best = agreeing ?? verdicts.find(({ verdict }) => verdict === 'unknown') ?? verdicts[0];
  if (!best) return null;
  const namesOne = new Set(verdicts.map(({ paper }) => paper.key)).size === 1;
  const certain =
    best === agreeing ||
    (best.verdict === 'unknown' &&
      namesOne &&
      titleKey(mention.title).length >= ranking.shortTitle);
  return { key: best.paper.key, route: 'title', score: 1, certain };
}

interface Compared {
  mention: Mention;
  words: readonly string[];
  text: string;
  trigrams: Map<string, number>;
}

/** The paper whose title is nearest, where it is near enough and nothing speaks against it. */
export function matchNearTitle(
  mention: Mention,
  index: NearTitles<TitledPaper>,
  isExcluded: IsExcluded,
): TitleMatch | null {
  const words = titleWords(mention.title);
  const text = words.join(' ');
  const compared = { mention, words, text, trigrams: trigramsOf(text) };
  let best: TitleMatch | null = null;
  for (const paper of index.candidates(new Set(words))) {
    if (isExcluded(paper.key) || idsDisagree(mention.ids, paper.ids)) continue;
    const match = judgeNear(compared, paper, index);
    if (match && (!best || rank(match) > rank(best))) best = match;
  }
  return best;
}

function rank(match: TitleMatch): number {
  return match.score + (match.certain ? 1 : 0);
}

function judgeNear(
  compared: Compared,
  paper: TitledPaper,
  index: NearTitles<TitledPaper>,
): TitleMatch | null {
  const { near, slip } = ranking;
  const { mention } = compared;
  const words = titleWords(paper.title);
  const text = words.join(' ');
  const trigrams = trigramsOf(text);
  const mended = mendSlips(compared.words, words, index, slip.possible);
  const score = cosine(trigramsOf(mended.join(' ')), trigrams);
  if (score < near.authoredTrigram) return null;
  const authors = compareAuthors(mention.authors, paper.authors);
  if (authors === 'disagree') return null;
  if (score < near.possibleTrigram && authors !== 'agree') return null;
  const known = { title: paper.title, words };
  const veto = vetoBetween({ title: mention.title, words: mended }, known);
  if (veto !== 'none' && veto !== 'name-slip') return null;
  const certain =
    vetoBetween({ title: mention.title, words: compared.words }, known) === 'none' &&
    cosine(compared.trigrams, trigrams) >= near.certain.trigram &&
    letterRatio(compared.text, text) >= near.certain.letters &&
    wordLikeness(compared.words, words, index) >= near.certain.words;
  return { key: paper.key, route: 'near-title', score, certain };
}

/**
 * The words of a title, those that no title of the index holds replaced by the word of the other
 * title that they are one slip away from: a typing error is not another word.
 */
function mendSlips(
  asked: readonly string[],
  known: readonly string[],
  index: NearTitles<TitledPaper>,
  { letters, sameStart }: { letters: number; sameStart: boolean },
): string[] {
  return asked.map((word) => {
    if (word.length < letters || index.has(word) || /\p{N}/u.test(word)) return word;
    const meant = known.find(
      (other) =>
        other.length >= letters && (!sameStart || other[0] === word[0]) && isOneSlip(word, other),
    );
    return meant ?? word;
  });
}

/** idf-Jaccard of two titles, long words mended; 0 where only one of them has a word of content. */
function wordLikeness(
  asked: readonly string[],
  known: readonly string[],
  index: NearTitles<TitledPaper>,
): number {
  const left = new Set(mendSlips(asked, known, index, ranking.slip.certain));
  const right = new Set(known);
  const isAdded = (words: Set<string>, others: Set<string>) =>
    [...words].some((word) => word.length >= ranking.contentLetters && !others.has(word));
  // "Find Interpretable Features" and "Find Highly Interpretable Features": a word more on one side
  // is what a second paper of the same authors differs by. Words replaced on both sides are left
  // to the weights.
  if (isAdded(left, right) !== isAdded(right, left)) return 0;
  return weightedJaccard(left, right, index.idf);
}
