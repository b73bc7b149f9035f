// Functions that run inside the page, in a world that can look into closed roots: the marks and
// their parts come in, plain data goes out. Each stands alone: it is sent to the browser as source,
// so it must never use anything from outside its own body.

/** A host of ours and its closed root; a test driver hands these in. */
export interface OpenedHost {
  host: Element;
  root: ShadowRoot | null;
}

/** A box in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One mark as a reader of the page, or of a screen reader, meets it. */
export interface ReadMark {
  /** From the accessible name of the save button. */
  title: string;
  /** Texts of the topic parts, in order, without the last one's "+n". */
  topics: string[];
  state: string;
  saved: boolean;
  /** Names of all parts that are drawn, in order. */
  parts: string[];
  /** All text of the root that is drawn. */
  text: string;
  rect: Box;
}

export function readMarksInside(opened: readonly OpenedHost[]): ReadMark[] {
  const isDrawn = (part: Element): boolean => part.getClientRects().length > 0;
  const readPart = (root: ShadowRoot, name: string): string => {
    const part = root.querySelector(`[part~="${name}"]`);
    return part && isDrawn(part) ? (part.textContent ?? '').trim() : '';
  };
  return opened
    .filter(({ host }) => host.localName === 'scholium-mark')
    .map(({ host, root }) => {
      const { x, y, width, height } = host.getBoundingClientRect();
      const rect = { x, y, width, height };
      if (!root)
        return { title: '', topics: [], state: '', saved: false, parts: [], text: '', rect };
      const drawn = [...root.querySelectorAll('[part]:not([part~="mark"])')].filter(isDrawn);
      const save = root.querySelector('[part~="save"]');
      const name = save?.getAttribute('aria-label') ?? '';
      return {
        title: name.replace(/^[^:]*:\s*/, '').trim(),
        topics: drawn
          .filter((part) => part.getAttribute('part')?.split(' ').includes('topic'))
          .map((part) => (part.textContent ?? '').trim())
          .filter((text) => text !== '' && !text.startsWith('+')),
        state: readPart(root, 'state'),
        saved: save?.getAttribute('aria-pressed') === 'true',
        parts: drawn.map((part) => part.getAttribute('part') ?? ''),
        text: drawn.map((part) => (part.textContent ?? '').trim()).join(' | '),
        rect,
      };
    });
}

/** Which part of which mark; `nth` counts parts of one name within a mark. */
export interface PartAddress {
  mark: number;
  part: string;
  nth: number;
}

/** Brings a part into view and answers its box, or null where it is not drawn. */
export function showPartInside(opened: readonly OpenedHost[], at: PartAddress): Box | null {
  const marks = opened.filter(({ host }) => host.localName === 'scholium-mark');
  const part = marks[at.mark]?.root?.querySelectorAll(`[part~="${at.part}"]`)[at.nth];
  if (!part || part.getClientRects().length === 0) return null;
  const box = part.getBoundingClientRect();
  const isInView = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0;
  if (!isInView) part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = part.getBoundingClientRect();
  return { x, y, width, height };
}

/** Puts the focus on a part, as a Tab press would. */
export function focusPartInside(opened: readonly OpenedHost[], at: PartAddress): boolean {
  const marks = opened.filter(({ host }) => host.localName === 'scholium-mark');
  const part = marks[at.mark]?.root?.querySelectorAll(`[part~="${at.part}"]`)[at.nth];
  if (!(part instanceof HTMLElement)) return false;
  part.focus();
  return marks[at.mark]?.root?.activeElement === part;
}

/** The part that holds the focus, or null where none of ours does. */
export function focusedPartInside(
  opened: readonly OpenedHost[],
): { mark: number; part: string; name: string } | null {
  const marks = opened.filter(({ host }) => host.localName === 'scholium-mark');
  for (const [mark, { root }] of marks.entries()) {
    const active = root?.activeElement;
    if (!active) continue;
    const name = active.getAttribute('aria-label') ?? active.textContent ?? '';
    return { mark, part: active.getAttribute('part') ?? '', name: name.trim() };
  }
  return null;
}
