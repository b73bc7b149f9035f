// A panel over the page: where it hangs, below its card and as wide as that, in px of the document;
// and when it must go: at a press elsewhere, or Escape.
import type { Host } from './host.ts';

export interface Anchor {
  left: number;
  top: number;
  width: number;
}

/** Room between the mark's line and the panel, and between the panel and the window's edge. */
const GAP_PX = 6;
const EDGE_PX = 8;
/** Below a card that ends lower than this above the window's end a panel would stand out of sight. */
const LEAST_IN_SIGHT_PX = 160;
/** The card's own width, within these. */
const LEAST_PX = 380;
const MOST_PX = 520;

/**
 * Tells where the panel hangs, now and as the window changes, and when the reader leaves it. Answers
 * a call that tells it once more, where it has moved.
 */
export function hangPanel(
  panel: Host,
  mark: Host,
  card: Element,
  on: { onMove(anchor: Anchor): void; onLeave(wantsFocus: boolean): void; signal: AbortSignal },
): () => void {
  const page = card.ownerDocument;
  const { signal } = on;
  const isElsewhere = ({ target }: Event) => target !== panel.element && target !== mark.element;
  let latest: Anchor | undefined;
  const tell = () => {
    const { left, top, width } = anchorAt(mark, card);
    if (latest?.left === left && latest.top === top && latest.width === width) return;
    latest = { left, top, width };
    on.onMove(latest);
  };
  page.addEventListener('pointerdown', (event) => isElsewhere(event) && on.onLeave(false), {
    signal,
    capture: true,
  });
  page.addEventListener('keydown', (event) => leaveByEscape(event, on.onLeave), { signal });
  page.defaultView?.addEventListener('resize', tell, { signal });
  tell();
  return tell;
}

/** One press leaves one thing: whoever listens after this finds the key taken. */
function leaveByEscape(event: KeyboardEvent, onLeave: (wantsFocus: boolean) => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  onLeave(true);
}

function anchorAt(mark: Host, card: Element): Anchor {
  const page = card.ownerDocument;
  const view = page.defaultView;
  const button = (mark.root.querySelector('.related') ?? card).getBoundingClientRect();
  const { left, right, width, bottom } = card.getBoundingClientRect();
  const isInSight = bottom + LEAST_IN_SIGHT_PX <= page.documentElement.clientHeight;
  // A tag's mark may stand on a line below it.
  const above = isInSight ? Math.max(bottom, button.bottom) : button.bottom;
  const room = page.documentElement.clientWidth - 2 * EDGE_PX;
  const own = Math.min(Math.max(width, LEAST_PX), MOST_PX, room);
  // At the card's own edge where that is near; in a wide card below the button, within the card.
  const below = (button.left + button.right - own) / 2;
  const isWithin = button.left >= left && button.right <= right;
  const inWide = Math.max(left, Math.min(below, right - own));
  const inCard = width < 1.5 * own ? left : inWide;
  const wanted = isWithin ? inCard : below;
  const start = Math.max(EDGE_PX, Math.min(wanted, room + EDGE_PX - own));
  return {
    left: start + (view?.scrollX ?? 0),
    top: above + GAP_PX + (view?.scrollY ?? 0),
    width: own,
  };
}

/** As much of a panel as must be in sight once it is filled: its heading and three lines. */
const FIRST_LOOK_PX = 200;

/**
 * Scrolls the window so far that what the reader has asked for is not below its end: under a long
 * abstract it would be, and who works by keys would stand in it unseen.
 */
export function bringIntoSight(panel: Host): void {
  const page = panel.element.ownerDocument;
  const box = panel.root.querySelector('.panel')?.getBoundingClientRect();
  if (!box) return;
  const end = box.top + Math.min(box.height, FIRST_LOOK_PX) + EDGE_PX;
  const beyond = end - page.documentElement.clientHeight;
  if (beyond > 0) page.defaultView?.scrollBy({ top: beyond, behavior: 'instant' });
}
