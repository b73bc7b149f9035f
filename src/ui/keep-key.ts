// A key event inside one of our roots comes in; the page around it does not learn of it. Keys that do
// nothing by themselves pass: a page that has seen Shift go down must see it come up again.

const PASSES = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/** For `keydown`, `keypress` and `keyup` alike: a page may have its shortcuts on any of them. */
export function keepKey(event: KeyboardEvent): void {
  if (!PASSES.has(event.key)) event.stopPropagation();
}
