// Text as TeX writes it comes in, the letters that it stands for go out: accents, escaped signs, and
// commands that only dress their words. Mathematics stays as it is, since titles are kept and compared
// so. It must never drop a word, and takes time in proportion to the text.

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

/** Accents and letters of TeX as Unicode has them. */
export function fromTexLetters(text: string): string {
  return text
    .replace(ACCENT, (_, sign: string | undefined, word: string | undefined, letter: string) => {
      // An accented i is written dotless in TeX and dotted in Unicode.
      const bare = letter.replace('\\', '');
      return (bare + (MARKS[sign ?? word ?? ''] ?? '')).normalize('NFC');
    })
    .replace(LETTER, (_, letter: string) => LETTERS[letter] ?? letter);
}

// Zotero, JabRef and DBLP write signs outside of ASCII and TeX's own by these names.
const SIGNS: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  textdegree: '°',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  S: '§',
};
/** A command that only dresses what stands in its braces. */
const STYLE =
  /\\(?:emph|text(?:it|bf|sc|tt|rm|sf|sl|up|md|normal)?|mkbib(?:emph|bold|italic)|url|path|mbox|(?:re)?newline)(?![A-Za-z])\s?/g;
const SIGN = /\\([A-Za-z]+)(?:\{\}|\s?(?![A-Za-z]))/g;
/** Signs that TeX takes for orders, and a brace that stands for itself. */
const ESCAPED = /\\([&%#_$ {}])/g;
/** Private signs that stand for braces and blanks which are text, until the others are dropped. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const SLASH = '\ue002';

/** Quotes as the ACL Anthology writes them. */
const BRACED_QUOTE = /\{(``|''|`|')\}/g;
const QUOTES: Record<string, string> = { '``': '“', "''": '”', '`': '‘', "'": '’' };
const toQuote = (_: string, sign: string): string => QUOTES[sign] ?? sign;

function fromTexRun(text: string): string {
  if (!/[\\{}~]/.test(text)) return text;
  return fromTexLetters(text.replace(/[\ue000-\ue002]/g, '').replace(BRACED_QUOTE, toQuote))
    .replace(STYLE, '')
    .replace(SIGN, (all, name: string) => {
      const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
      if (sign === '{') return OPEN;
      if (sign === '}') return CLOSE;
      return sign === '\\' ? SLASH : (sign ?? all);
    })
    .replace(ESCAPED, (_, sign: string) => (sign === '{' ? OPEN : sign === '}' ? CLOSE : sign))
    .replace(/(?<=\S)~(?=\S)/g, ' ')
    .replace(/[{}]/g, '')
    .replaceAll(OPEN, '{')
    .replaceAll(CLOSE, '}')
    .replaceAll(SLASH, '\\');
}

/** `{BERT} f{\"u}r 5\% \emph{or} $x < y$` as `BERT für 5% or $x < y$`. */
export function fromTex(text: string): string {
  if (!/[\\{}~]/.test(text)) return text;
  // Zotero writes the signs of mathematics as `{\$}`.
  const opened = text.replaceAll('{\\$}', '$');
  const parts = opened.split(/((?<!\\)\$[^$]*\$)/);
  return parts.map((part, i) => (i % 2 === 1 ? part : fromTexRun(part))).join('');
}

/** Text that holds no mathematics, such as a note: `\$` is a sign there like any other. */
export function fromTexProse(text: string): string {
  return fromTexRun(text);
}

const AS_ORDER: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Prose that {@link fromTexProse} gives again as it was, and that never breaks its field. */
export function toTexProse(text: string): string {
  return text.replace(/[\\{}~^$&%#_]/g, (sign) => AS_ORDER[sign] ?? `\\${sign}`);
}
