// Two lists of authors as pages write them come in, what they say about identity goes out.
// It must never take missing authors for a difference.
import { NAME_SUFFIX } from '../paper/author-name.ts';
import { titleWords } from '../paper/title.ts';
import { ranking } from './ranking.ts';

/** "Jane van Doe", "Doe, Jane" and "J. Doe" all give "doe"; empty where no letter is left. */
export function surname(author: string): string {
  const family = author.includes(',') ? author.slice(0, author.indexOf(',')) : author;
  const words = titleWords(family.slice(0, 200));
  const last = words.at(-1) ?? '';
  return NAME_SUFFIX.test(last) && words.length > 1 ? (words.at(-2) ?? '') : last;
}

export type AuthorVerdict = 'agree' | 'disagree' | 'unknown';

/** `unknown` where a list is missing, or where they overlap in part, as cut lists do. */
export function compareAuthors(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): AuthorVerdict {
  const left = (a ?? []).map(surname).filter(Boolean);
  const right = (b ?? []).map(surname).filter(Boolean);
  if (left.length === 0 || right.length === 0) return 'unknown';
  const others = new Set(right);
  const shared = new Set(left.filter((name) => others.has(name))).size;
  const jaccard = shared / new Set([...left, ...right]).size;
  if (left[0] === right[0] && jaccard >= ranking.authors.agree) return 'agree';
  // A cut list ("A, B et al.") lies wholly inside the longer one.
  const inside = shared === Math.min(new Set(left).size, others.size);
  return jaccard < ranking.authors.disagree && !inside ? 'disagree' : 'unknown';
}

/** Two or more authors, and the same ones on both sides. */
export function areSameAuthors(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a.map(surname)), new Set(b.map(surname))];
  return left.size > 1 && left.size === right.size && [...left].every((name) => right.has(name));
}
