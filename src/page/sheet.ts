// The text of a style sheet comes in; a sheet that roots of ours can share goes out. A page must never be
// able to change by its own sheets what stands in our roots: what it can restyle it can measure, and load.

/**
 * A page reaches hosts by their name and what has a `part` by that; its word counts for more than ours,
 * but where ours is important (www.w3.org/TR/css-cascade-5, "context"). So all that a root's sheets say
 * is, and what they do not say of a part is as the browser has it. The properties that are ours are
 * inherited anew at each part, since `all` does not speak of them.
 */
const OWN = ['ground', 'ground-soft', 'ink', 'ink-soft', 'hairline', 'edge', 'rule', 'red', 'link']
  .concat('focus', 'sans', 'rule-width', 'target')
  .map((name) => `--sch-${name}:inherit`)
  .join(';');
const AROUND = [
  'before',
  'after',
  'first-line',
  'first-letter',
  'marker',
  'placeholder',
  'selection',
]
  .concat('backdrop')
  .map((name) => `:where([part])::${name}`)
  .join();
const GUARD =
  `:where([part]){all:revert;${OWN}}${AROUND}{all:revert}` +
  ':where([part])::before,:where([part])::after{content:none}';

/** A declaration: what stands before a `;` or the end of a block, and is no selector. */
const DECLARATION = /([{;]\s*)([\w-]+\s*:[^;{}]+?)(?:\s*!important)?\s*(?=[;}])/g;
/** In keyframes an important word is none; they may hold blocks in their block. */
const KEYFRAMES = /@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** The same sheet, each of its words important. */
function insist(css: string): string {
  const bare = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
  const frames = bare.match(KEYFRAMES) ?? [];
  return bare.replace(KEYFRAMES, '').replace(DECLARATION, '$1$2!important') + frames.join('');
}

/** What every root begins with. */
export const guardCss = GUARD;

export function fillSheet(sheet: CSSStyleSheet, css: string): void {
  sheet.replaceSync(insist(css));
}

export function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  fillSheet(sheet, css);
  return sheet;
}
