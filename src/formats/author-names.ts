// Authors as files write them come in, one clean name each goes out, in reading order.
// It must never guess at a name: what cannot be taken apart stays as it stands.
import { trimEnds } from '../paper/trim-ends.ts';
import { fromTexLetters } from './tex-text.ts';

const MAX_AUTHORS = 5000;
const MAX_NAME = 200;
/** Text of names that is looked at; 5,000 names take less. */
const MAX_TEXT = 400_000;

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** `Bal\'azs` to `Balázs`, `{\L}ukasz` to `Łukasz`; braces and ties go. */
function fromTex(name: string): string {
  if (!/[\\{}~]/.test(name)) return name;
  return fromTexLetters(name).replace(/[{}]/g, '').replace(/~/g, ' ');
}

function tidyName(text: string): string {
  const line = fromTex(text.slice(0, 4 * MAX_NAME).toWellFormed())
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {1,4},/g, ',');
  const name = trimEnds(line, /[\s,;]/);
  return name.slice(0, MAX_NAME).toWellFormed();
}

/** Clean names, empty ones left out, at most 5,000. */
export function tidyNames(names: readonly unknown[]): string[] {
  return names
    .slice(0, MAX_AUTHORS)
    .map((name) => (typeof name === 'string' ? tidyName(name) : ''))
    .filter((name) => /\p{L}/u.test(name));
}

/** arXiv's `authors_parsed`: surname, first names, suffix, then affiliations, which are left out. */
export function joinParsedNames(rows: readonly unknown[]): string[] {
  const names = rows.slice(0, MAX_AUTHORS).map((row) => {
    if (!Array.isArray(row)) return '';
    const [surname, first, suffix] = row.map((part) => (typeof part === 'string' ? part : ''));
    return [first, surname, suffix].filter(Boolean).join(' ');
  });
  return tidyNames(names);
}

/** Without what stands in brackets, at any depth: affiliations and their numbers. */
function dropBrackets(text: string): string {
  if (!text.includes('(')) return text;
  let kept = '';
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (depth === 0) kept += text.slice(from, index);
    depth = Math.max(0, depth + (sign === '(' ? 1 : -1));
    from = index + 1;
  }
  return depth === 0 ? kept + text.slice(from) : kept;
}

/** One text with all names: arXiv parts them by commas and `and` (info.arxiv.org/help/prep). */
export function splitAuthors(text: string): string[] {
  return tidyNames(dropBrackets(text.slice(0, MAX_TEXT)).split(/[,;]|\s(?:and|&)\s/));
}
