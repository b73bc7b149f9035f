// Titles as pages write them come in; one clean line for the eye and one key for equality go out.
// Any text is accepted, also a megabyte of it or a lone surrogate; nothing here throws.

/** Characters kept of a title; the longest on arXiv has under 400. */
export const MAX_TITLE = 600;

// Controls and format characters (soft hyphen, zero-width marks, bidi overrides and isolates, BOM):
// none of them is ever part of a title, and some reorder what follows them on the page.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** One line of visible text, well-formed, at most {@link MAX_TITLE} characters with an ellipsis. */
export function cleanTitle(text: string): string {
  // Cut before any regex runs, with room for what cleaning takes away.
  const head = text.length > 4 * MAX_TITLE ? text.slice(0, 4 * MAX_TITLE) : text;
  const line = head
    .toWellFormed()
    // The BOM counts as white space in a JavaScript regex, but it joins rather than parts.
    .replace(/\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1).toWellFormed()}…` : line;
}

// Letters that NFKD does not take apart.
const FOLDED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  // arXiv's lists turn TeX Greek into letters, other sites leave `\alpha`: both become the word.
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ϑ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  '≠': 'neq',
  '≤': 'leq',
  '≥': 'geq',
  '→': 'to',
  '←': 'leftarrow',
  '∞': 'infty',
  '×': 'times',
  '≈': 'approx',
  '∈': 'in',
  '∼': 'sim',
  '±': 'pm',
  '·': '',
};
const TEX_SYNONYM: Record<string, string> = {
  ne: 'neq',
  le: 'leq',
  ge: 'geq',
  rightarrow: 'to',
  varepsilon: 'epsilon',
  vartheta: 'theta',
  varphi: 'phi',
  cdot: '',
  textbackslash: '',
  ldots: '',
  dots: '',
  quad: '',
  qquad: '',
};
// Commands that only dress their argument: the argument stays, the command's name goes.
const TEX_STYLE =
  /^(?:text|math|operatorname|emph|bf|it|rm|sc|tt|sf|em|mbox|hbox|ensuremath|left|right|big|Big|url|href)/;

/**
 * TeX as words: `$\neq$` to `neq`, `\'{e}` to `e`, `\textbf{x}` to `x`. Lists that were read as plain
 * text out of JSON hold its escapes: `\u00e9` is the letter.
 */
function texToWords(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, unit: string) =>
      String.fromCharCode(Number.parseInt(unit, 16)),
    )
    .replace(/\\([`'^"~=.]|[uvHtcdbkr](?=[\s{]))\s*\{?\\?([A-Za-z])\}?/g, '$2')
    .replace(/\\(ss|ae|oe|o|l|i|j|aa|AE|OE|O|L|AA)(?![A-Za-z])\s?/g, (_, letter: string) =>
      letter === 'aa' || letter === 'AA' ? 'a' : letter.toLowerCase(),
    )
    .replace(/\\([A-Za-z]+)\*?/g, (_, name: string) => {
      if (TEX_STYLE.test(name)) return '';
      return ` ${TEX_SYNONYM[name] ?? name.toLowerCase()} `;
    })
    .replace(/\\(.)/g, '$1');
}

/** Letters and signs that Unicode does not take apart, as their words or plain letters. */
function foldLetters(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => {
    const word = FOLDED[letter];
    if (word === undefined) return letter;
    return word.length > 2 ? ` ${word} ` : word;
  });
}

/** What NFKD takes off a Latin letter. */
const LATIN_ACCENTS = /[\u0300-\u036f]+/g;
/** ASCII, dashes and curved quotes: whatever is no letter of these parts two words, but for a plus. */
const ONLY_PLAIN = /^[\p{ASCII}\u2010-\u201f]*$/u;

/**
 * The words of a title, lower case, without accents, TeX and punctuation, in order.
 * Hyphens and apostrophes split: "text-to-image" is three words. Other scripts stay as they are.
 * A plus at the end of a word is kept as one, since it names a sequel ("ViT++" is not "ViT").
 */
export function titleWords(title: string): string[] {
  const bare = texToWords(title)
    .replace(/[$^_{}]/g, '')
    .toLowerCase();
  // Nearly all text is plain: it has no letter to fold, and a corpus is read through here at once.
  if (!/\P{ASCII}|\+/u.test(bare)) return bare.match(/[a-z0-9]+/g) ?? [];
  // Folded before NFKD, which would turn "≠" into "=", and after, for "𝛼" and the like.
  const apart = foldLetters(bare).normalize('NFKD').replace(LATIN_ACCENTS, '');
  // An accent or a dash is all that most of the others have: no table of all scripts is needed.
  if (ONLY_PLAIN.test(apart) && !apart.includes('+')) return apart.match(/[A-Za-z0-9]+/g) ?? [];
  const folded = foldLetters(apart.replace(/\p{M}+/gu, ''));
  const sequels = folded
    .replace(/(?<=[\p{L}\p{N}])\+\+/gu, 'plusplus')
    .replace(/(?<=[\p{L}\p{N}])\+(?![\p{L}\p{N}])/gu, 'plus');
  return sequels.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const SPLITS = 0;
const UNPLAIN = 255;

/** Of each code unit of ASCII the lower-case letter or digit that it is, or how else it counts. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === '\\' || letter === '+') return UNPLAIN;
  return /[A-Za-z0-9]/.test(letter) ? letter.toLowerCase().charCodeAt(0) : SPLITS;
});

/** Hyphens, dashes and curved quotes: nothing else is found so often in a title that is else plain. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x201f];

const letters = new Uint8Array(MAX_TITLE);

/** The key of a title of ASCII letters, digits and marks; null for one with other letters or TeX. */
function plainKey(title: string): string | null {
  if (title.length > letters.length) return null;
  let length = 0;
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    if (code >= FIRST_MARK && code <= LAST_MARK) continue;
    const letter = code < 128 ? (PLAIN[code] ?? UNPLAIN) : UNPLAIN;
    if (letter === UNPLAIN) return null;
    if (letter !== SPLITS) letters[length++] = letter;
  }
  return String.fromCharCode.apply(null, letters.subarray(0, length) as never);
}

/** Equal for two spellings of one title: the words run together. Empty where there are none. */
export function titleKey(title: string): string {
  // The same as from the words, several times faster: a page's rows are all asked for by their keys.
  return plainKey(title) ?? titleWords(title).join('');
}
