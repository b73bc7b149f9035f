// The head of a list comes in, and how large the bar is that belongs there; the place nearest to it goes out
// at which the bar covers no word and no button of the page. It reads the page and writes nothing.

/** How far from its list the bar may stand, in px: farther off it would seem to belong elsewhere. */
const FAR_PX = 64;
/** Room to what stands above or below, in px. */
const GAP_PX = 2;
/** Words for readers of the screen alone stand in boxes no larger than this, in px. */
const UNSEEN_PX = 1;
const NOTHING = { width: 0, height: 0 };
const MOST_READ = 60;
/**
 * A form that a page names as one of these stands in its place on the document, and a field of a form that
 * is so named in its place on the form.
 */
const { createTreeWalker, createRange } = Document.prototype;
const ofElements = Element.prototype;
const DRAWN = 'img, svg, video, input, select, textarea, button, scholium-mark';

/** All in px of the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Wanted {
  /** The list's upper edge and its right one. */
  top: number;
  right: number;
  width: number;
  height: number;
}

/** The bar's upper edge, as near as can be to just above its list; null where all is taken. */
export function findFreeTop(wanted: Wanted, taken: readonly Box[]): number | null {
  const { right, width, height } = wanted;
  const best = wanted.top - height - GAP_PX;
  const across = taken.filter((box) => box.right > right - width && box.left < right);
  const isFree = (top: number) =>
    across.every((box) => box.bottom <= top || box.top >= top + height);
  const distance = (top: number) => Math.abs(top - best);
  return (
    [best, ...across.flatMap((box) => [box.top - height - GAP_PX, box.bottom + GAP_PX])]
      .filter((top) => distance(top) <= FAR_PX && isFree(top))
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

/** What the page shows around the list's upper edge, by where it stands in the document. */
export function readTaken(list: Element, { top, height }: Wanted): Box[] {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = createTreeWalker.call(list.ownerDocument, list.getRootNode(), shown, {
    acceptNode: (node) => (isDrawn(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP),
  });
  const reach = FAR_PX + height + GAP_PX;
  const isBeyond = (box: Box) => box.bottom < top - reach || box.top > top + reach;
  const walk = (step: () => Node | null): Box[] => {
    walker.currentNode = list;
    const boxes: Box[] = [];
    for (let left = MOST_READ; left > 0; left -= 1) {
      const node = step();
      const own = node ? boxesOf(node) : [];
      if (!node || (own.length > 0 && own.every(isBeyond))) break;
      boxes.push(...own);
    }
    return boxes;
  };
  return [...walk(() => walker.previousNode()), ...walk(() => walker.nextNode())];
}

const isDrawn = (node: Node): boolean =>
  node instanceof Element ? ofElements.matches.call(node, DRAWN) : Boolean(node.nodeValue?.trim());

function boxesOf(node: Node): Box[] {
  if (node instanceof Element) return [...ofElements.getClientRects.call(node)];
  const parent = node.parentElement;
  const { width, height } = parent ? ofElements.getBoundingClientRect.call(parent) : NOTHING;
  if (width <= UNSEEN_PX || height <= UNSEEN_PX) return [];
  const range = node.ownerDocument && createRange.call(node.ownerDocument);
  range?.selectNodeContents(node);
  return [...(range?.getClientRects() ?? [])];
}
