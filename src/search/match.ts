// A mention comes in with what the corpus knows under its ids and title; the paper that it means
// goes out, by which route and how surely. It must never overrule an id by a title.
import type { Mention } from '../paper/mention.ts';
import type { PaperIds } from '../paper/paper.ts';
import { idsDisagree } from '../paper/paper.ts';
import { titleKey, titleWords } from '../paper/title.ts';
import { compareAuthors } from './authors.ts';
import { isAuthored, isDated } from './judge-authored.ts';
import type { Surely } from './judge-titles.ts';
import { judgeTitles } from './judge-titles.ts';
import type { Trigrams } from './likeness.ts';
import { cosine, editsBetween, trigramsOf } from './likeness.ts';
import type { NearTitles } from './near-titles.ts';
import { ranking } from './ranking.ts';
import { differenceBetween } from './title-difference.ts';
import type { NearText } from './vetoes.ts';
import { vetoBetween } from './vetoes.ts';

/** A title of the corpus and the paper that it belongs to; one for each title a paper has. */
export interface TitledPaper {
  key: string;
  title: string;
  ids: PaperIds;
  authors: readonly string[];
  year?: number | undefined;
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
  trigrams: Trigrams;
}

/** The paper whose title is nearest, where it is near enough and nothing speaks against it. */
export function matchNearTitle(
  mention: Mention,
  index: NearTitles<TitledPaper>,
  isExcluded: IsExcluded,
): TitleMatch | null {
  const words = titleWords(mention.title);
  const compared = { mention, words, trigrams: trigramsOf(words.join(' ')) };
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
  { mention, words: asked, trigrams }: Compared,
  paper: TitledPaper,
  index: NearTitles<TitledPaper>,
): TitleMatch | null {
  const authors = compareAuthors(mention.authors, paper.authors);
  if (authors === 'disagree') return null;
  const words = titleWords(paper.title);
  const [text, known] = [
    { title: mention.title, words: asked },
    { title: paper.title, words },
  ];
  const mended = mendSlips(asked, words, index.has);
  const isMended = mended.some((word, i) => word !== asked[i]);
  const own = isMended ? trigramsOf(mended.join(' ')) : trigrams;
  const score = cosine(own, trigramsOf(words.join(' ')));
  const pair = { mention, paper, asked: text, known, score };
  const toMatch = (certain: boolean): TitleMatch => {
    return { key: paper.key, route: 'near-title', score, certain };
  };
  if (score >= ranking.near.authored.sure) {
    const surely = judgeWords(text, { known, score, index });
    if (surely !== 'none') return toMatch(surely === 'certain');
    const isNear =
      (isMended && judgeWords({ ...text, words: mended }, { known, score, index }) !== 'none') ||
      isSlipped(text, known) ||
      isDated(pair, index);
    if (isNear) return toMatch(false);
  }
  return authors === 'agree' && isAuthored(pair, index) ? toMatch(false) : null;
}

interface Judged {
  known: NearText;
  score: number;
  index: NearTitles<TitledPaper>;
}

/** By the titles alone. */
function judgeWords(asked: NearText, { known, score, index }: Judged): Surely {
  const difference = differenceBetween(asked.words, known.words, index.has);
  // Two spellings of the same words may be written with quite other letters: "LLMs".
  const isSame = difference.asked.length === 0 && difference.known.length === 0;
  if (!isSame && score < ranking.near.trigram) return 'none';
  return judgeTitles(asked, known, difference, (word) => index.idf(word) / index.idf(''));
}

/** Two long titles of which hardly a letter differs. */
function isSlipped(asked: NearText, known: NearText): boolean {
  const { most, letters } = ranking.near.slips;
  const [left, right] = [asked.words.join(' '), known.words.join(' ')];
  if (Math.min(left.length, right.length) < letters) return false;
  if (Math.abs(left.length - right.length) > most || editsBetween(left, right) > most) return false;
  const veto = vetoBetween(asked, known);
  return veto === 'none' || veto === 'name-slip';
}

/**
 * The words of a title, those that no title of the index holds replaced by the word of the other
 * title that they are a slip away from: a typing error is not another word.
 */
function mendSlips(
  asked: readonly string[],
  known: readonly string[],
  has: (word: string) => boolean,
): string[] {
  const { possible, twice } = ranking.slip;
  const first = known[0] ?? '';
  return asked.map((word, at) => {
    if (word.length < possible.letters || has(word) || /\p{N}/u.test(word)) return word;
    // A button's word that was copied with the title: "SubscribeTowards".
    if (at === 0 && first.length >= twice - 1 && word.endsWith(first)) return first;
    const most = word.length >= twice ? 2 : 1;
    const meant = known.find(
      (other) =>
        other.length >= possible.letters &&
        Math.abs(other.length - word.length) <= most &&
        editsBetween(word, other) <= most,
    );
    return meant ?? word;
  });
}
