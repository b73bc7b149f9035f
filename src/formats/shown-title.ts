// A title as a source of papers writes it comes in, the same title for the eye goes out: signs of TeX as the letters
// that they stand for, without the dollars around them. What a title is matched by stays, but for arrows: they are
// told as on arXiv's own lists.
import { titleKey } from '../paper/title.ts';

/** Signs between two things, which stand apart from both. */
const BETWEEN: Record<string, string> = {
  rightarrow: '→',
  to: '→',
  leftarrow: '←',
  neq: '≠',
  ne: '≠',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  times: '×',
  approx: '≈',
  in: '∈',
  sim: '∼',
};
const LETTERS: Record<string, string> = {
  ...spell('alpha beta gamma delta', 'αβγδ'),
  ...spell('epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi', 'ϵεζηθϑικλμνξ'),
  ...spell('pi rho sigma tau upsilon phi varphi chi psi omega', 'πρστυϕφχψω'),
  ...spell('Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega', 'ΓΔΘΛΞΠΣΦΨΩ'),
  ...spell('infty pm ldots dots cdot', '∞±……·'),
};

function spell(names: string, letters: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name, i) => [name, letters[i] ?? name]));
}

const RAISED: Record<string, string> = spell('0 1 2 3 4 5 6 7 8 9', '⁰¹²³⁴⁵⁶⁷⁸⁹');
const LOWERED: Record<string, string> = spell('0 1 2 3 4 5 6 7 8 9', '₀₁₂₃₄₅₆₇₈₉');

/** Of mathematics: neither begins nor ends with a blank, and no figure follows, as with sums of money. */
const MATH = /(?<!\\)\$(?!\s)([^$]{1,120})(?<![\s\\])\$(?!\d)/g;
const COMMAND = /(\s{0,4})\\([A-Za-z]{2,12})(?![A-Za-z])(\s{0,4})/g;
/** Dressed words without braces of their own. */
const DRESSED =
  /\\(?:emph|text(?:it|bf|sc|tt|rm|sf)|math(?:bf|it|rm|cal|bb|sf|tt|frak|scr)|mbox|operatorname)\{([^{}\\$]{0,120})\}/g;
const FIGURES = /([\^_])(?:(\d)|\{(\d{1,4})\})/g;

/** Their names tell nothing in a title's key. */
const ARROW = /\\(?:rightarrow|leftarrow|to)(?![A-Za-z])/g;

const toSigns = (text: string): string =>
  text
    .replace(DRESSED, '$1')
    .replace(COMMAND, (all, before: string, name: string, after: string) => {
      if (Object.hasOwn(BETWEEN, name)) return ` ${BETWEEN[name]} `;
      // The blank behind a command only ends its name.
      return Object.hasOwn(LETTERS, name) ? before + LETTERS[name] + after : all;
    });

function toPlain(math: string): string {
  const figures = (_: string, sign: string, one?: string, more?: string) =>
    [...(one ?? more ?? '')].map((digit) => (sign === '^' ? RAISED : LOWERED)[digit]).join('');
  return toSigns(math).replace(FIGURES, figures).trim();
}

/** `From $A \rightarrow B$ in \emph{One}` as `From A → B in One`; what has no plain form stays as it is. */
export function toShownTitle(title: string): string {
  if (!/[\\$]/.test(title) || title.length > 2000) return title;
  const shown = toSigns(
    title.replace(MATH, (all, math: string) => {
      const plain = toPlain(math);
      return /[\\^_{}]/.test(plain) ? all : plain;
    }),
  ).replace(/ {2,}/g, ' ');
  const isSame = titleKey(shown.replace(/[→←]/g, ' ')) === titleKey(title.replace(ARROW, ' '));
  return isSame ? shown.trim() : title;
}
