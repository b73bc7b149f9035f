// A mention and a paper come in, both with authors, their titles too far apart to be judged alone; out
// goes whether they may be one paper. Never more than may: an author writes more than one.
import type { Mention } from '../paper/mention.ts';
import { areSameAuthors } from './authors.ts';
import { areSameRecord } from './judge-records.ts';
import type { NearTitles } from './near-titles.ts';
import { ranking } from './ranking.ts';
import { differenceBetween } from './title-difference.ts';
import type { NearText, Veto } from './vetoes.ts';
import { isReply, nameOf, vetoBetween, withoutName } from './vetoes.ts';

export interface AuthoredPair {
  mention: Mention;
  paper: { title: string; authors: readonly string[]; year?: number | undefined };
  /** Both titles, with their words. */
  asked: NearText;
  known: NearText;
  /** Cosine of the trigrams of both titles. */
  score: number;
}

type TitleWords = Pick<NearTitles<never>, 'idf' | 'has'>;

const startsWith = (words: readonly string[], name: readonly string[]) =>
  name.every((word, i) => words[i] === word);

/** Both titles begin with the name that one of them puts before a colon, and hardly any other does. */
function haveSameName({ asked, known }: AuthoredPair, index: TitleWords): boolean {
  const [left, right] = [nameOf(asked.title), nameOf(known.title)];
  const name = left.length > 0 ? left : right;
  if (name.length === 0 || (right.length > 0 && right.join('') !== name.join(''))) return false;
  if (!startsWith(asked.words, name) || !startsWith(known.words, name)) return false;
  return name.some((word) => index.idf(word) >= ranking.near.rareName * index.idf(''));
}

/** What two titles say behind the names of their subjects. */
function compareBehindNames({ asked, known }: AuthoredPair, { has }: TitleWords) {
  const [own, other] = [withoutName(asked), withoutName(known)];
  const difference = differenceBetween(own.words, other.words, has);
  const changed = Math.max(difference.asked.length, difference.known.length);
  return { changed, shared: difference.shared.length };
}

/** A number stands in one name alone, and behind the names nothing differs: "X-3D: …", "X: …". */
function isNumberOfName(pair: AuthoredPair, index: TitleWords): boolean {
  const [left, right] = [nameOf(pair.asked.title), nameOf(pair.known.title)];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length === 0 || short.length === long.length || !startsWith(long, short)) return false;
  const { changed, shared } = compareBehindNames(pair, index);
  return changed === 0 && shared >= ranking.near.behindName;
}

/** Whether a small difference, by which two titles are two papers, is none between the same authors. */
function isForgiven(pair: AuthoredPair, veto: Veto, index: TitleWords): boolean {
  const { asked, known, mention, paper } = pair;
  const hasAll = areSameAuthors(mention.authors ?? [], paper.authors);
  // A group goes on with others under another name; a paper that is renamed keeps its authors.
  if (veto === 'name')
    return hasAll && compareBehindNames(pair, index).changed <= ranking.near.renamed;
  if (veto !== 'number') return true;
  const { shared } = differenceBetween(asked.words, known.words, index.has);
  return shared.length >= ranking.near.authoredNumber || (hasAll && isNumberOfName(pair, index));
}

/** For lists of authors that agree. */
export function isAuthored(pair: AuthoredPair, index: TitleWords): boolean {
  const { mention, paper, asked, known, score } = pair;
  const { trigram, sure } = ranking.near.authored;
  if (isReply(asked.words) !== isReply(known.words)) return false;
  if (!isForgiven(pair, vetoBetween(asked, known), index)) return false;
  const hasAll = areSameAuthors(mention.authors ?? [], paper.authors);
  if (haveSameName(pair, index)) return hasAll || score >= sure;
  return score >= (hasAll ? sure : trigram);
}

/** Both name authors and the year, as a reference does, and are one record by these. */
export function isDated(pair: AuthoredPair, index: TitleWords): boolean {
  const { mention, paper, asked, known, score } = pair;
  const { authors = [], year } = mention;
  const hasAll = areSameAuthors(authors, paper.authors);
  if (!hasAll && score < ranking.near.authored.trigram) return false;
  if (authors.length === 0 || paper.authors.length === 0) return false;
  if (year === undefined || year !== paper.year || !areSameRecord(mention, paper)) return false;
  const veto = vetoBetween(asked, known);
  if (veto === 'name') return isForgiven(pair, veto, index);
  return veto !== 'number' && veto !== 'telling-word';
}
