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
// Not the first letter: whatever is said of it has it read to readers of the screen by itself, "s een".
const AROUND = ['before', 'after', 'first-line', 'marker', 'placeholder', 'selection']
  .concat('backdrop')
  .map((name) => `:where([part])::${name}`)
  .join();
const GUARD =
  `:where([part]){all:revert;${OWN}}${AROUND}{all:revert}` +
  ':where([part])::before,:where([part])::after{content:none}';

function dropComments(css: string): string {
  const [first = '', ...rest] = css.split('/*');
  return first + rest.map((part) => part.slice(part.indexOf('*/') + 2)).join('');
}

/**
 * The same sheet, each of its words important but those of keyframes, where an important word is none.
 * For sheets of ours alone: no text in them holds a brace or a semicolon.
 */
function insist(css: string): string {
  const bare = dropComments(css);
  /** How many blocks are open around the place, from a keyframes rule inwards. */
  let frames = 0;
  let from = 0;
  let sheet = '';
  for (const { 0: sign, index } of bare.matchAll(/[{};]/g)) {
    const text = bare.slice(from, index);
    from = index + 1;
    const isWord = sign !== '{' && frames === 0 && text.includes(':');
    sheet += isWord && !text.includes('!important') ? `${text.trimEnd()}!important` : text;
    sheet += sign;
    if (sign === '{' && (frames > 0 || text.includes('@keyframes'))) frames += 1;
    if (sign === '}' && frames > 0) frames -= 1;
  }
  return sheet;
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
