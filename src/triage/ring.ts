// The frame around the row that the reader is at, drawn on our own stage. A row comes in; the frame
// stands around it, and stays there however the page is laid out anew.
import type { Row } from './rows.ts';
import { boxOf, partsOf } from './rows.ts';
import type { Stage } from './stage.ts';

/** Room between a card and its frame, in px; at rows the next one begins at once. */
const GAP_PX = 4;

export interface Ring {
  /** The frame is drawn there by the next {@link Ring.measure}. */
  show(row: Row | null): void;
  /** Reads where the frame belongs, and answers what draws it there: between the two others may read. */
  measure(): () => void;
}

export function createRing(stage: Stage, signal: AbortSignal): Ring {
  const page = stage.element.ownerDocument;
  const frame = page.createElement('div');
  frame.className = 'ring';
  frame.hidden = true;
  stage.layer.append(frame);
  let shown: Row | null = null;
  const measure = () => {
    const row = shown?.row.isConnected ? shown : null;
    const box = row && boxOf(row);
    const { x, y } = stage.origin();
    return () => {
      frame.hidden = !box;
      if (!row || !box) return;
      const below = row.sighting.panel?.kind === 'inside-end' ? 0 : GAP_PX;
      frame.style.inset = `${box.top + y - GAP_PX}px auto auto ${box.left + x - GAP_PX}px`;
      frame.style.inlineSize = `${box.width + 2 * GAP_PX}px`;
      frame.style.blockSize = `${box.height + GAP_PX + below}px`;
    };
  };
  // Told after layout and before paint: the frame is never seen where its row is not.
  const sizes = new ResizeObserver(() => measure()());
  signal.addEventListener('abort', () => sizes.disconnect());
  return {
    measure,
    show(row) {
      shown = row;
      sizes.disconnect();
      if (row)
        for (const part of [page.documentElement, page.body, ...partsOf(row)]) sizes.observe(part);
    },
  };
}
