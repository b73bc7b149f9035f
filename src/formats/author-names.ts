// Authors as files write them come in, one clean name each goes out, in reading order.
// It must never guess at a name: what cannot be taken apart stays as it stands.

const MAX_AUTHORS = 5000;
const MAX_NAME = 200;
/** Text of names that is looked at; 5,000 names take less. */
const MAX_TEXT = 400_000;

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

// TeX's accents as Unicode's combining marks.
const MARKS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  b: '\u0331',
  d: '\u0323',
};
const LETTERS: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
};
const ACCENT = /\\(?:([`'^"~=.])|([uvHckrbd])(?=[\s{\\]))\s{0,4}\{?\s{0,4}(\\?[A-Za-z])\}?/g;
const LETTER = /\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])(?:\{\}|\s(?=\p{Ll}))?/gu;

/** `Bal\'azs` to `Balázs`, `{\L}ukasz` to `Łukasz`; braces and ties go. */
function fromTex(name: string): string {
  if (!/[\\{}~]/.test(name)) return name;
  return name
    .replace(ACCENT, (_, sign: string | undefined, word: string | undefined, letter: string) => {
      // An accented i is written dotless in TeX and dotted in Unicode.
      const bare = letter.replace('\\', '');
      return (bare + (MARKS[sign ?? word ?? ''] ?? '')).normalize('NFC');
    })
    .replace(LETTER, (_, letter: string) => LETTERS[letter] ?? letter)
    .replace(/[{}]/g, '')
    .replace(/~/g, ' ');
}

function tidyName(text: string): string {
  const name = fromTex(text.slice(0, 4 * MAX_NAME).toWellFormed())
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
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
