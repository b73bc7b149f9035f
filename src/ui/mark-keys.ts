// The keys of a mark, which is a toolbar: one Tab stop, arrows inside. Key events come in, the focus moves; it must
// leave alone what is no key of a toolbar.

/** Ctrl+Z, or Cmd+Z on a Mac. */
export function isUndoKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}

/** The save button is the mark's Tab stop until the arrows have moved it, or the button is gone. */
export function keepOneTabStop(line: HTMLElement | null): void {
  const buttons = [...(line?.querySelectorAll<HTMLElement>(':scope > button') ?? [])];
  if (buttons.some((button) => button.tabIndex === 0)) return;
  const save = buttons.find((button) => button.classList.contains('save'));
  if (save) save.tabIndex = 0;
}

/** One Tab stop a mark: arrows, Home and End move between its buttons. */
export function moveFocus(event: KeyboardEvent, line: HTMLElement | null): void {
  if (!line) return;
  const rtl = getComputedStyle(line).direction === 'rtl';
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
  if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
  const buttons = [...line.querySelectorAll<HTMLElement>(':scope > button')].filter(
    (button) => button.getClientRects().length > 0,
  );
  const at = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
  const to = step === undefined ? (event.key === 'Home' ? 0 : -1) : at + step;
  const next = buttons.at(step === undefined ? to : (to + buttons.length) % buttons.length);
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
