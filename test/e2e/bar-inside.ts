// Our bar and the frame around a row come in, seen from inside their closed root; what they say and
// where they stand goes out. Each function stands alone: it is sent to the browser as source.
import type { Box, OpenedHost } from './inside-marks.ts';

export interface SaidBar {
  /** Texts of its parts by name, those that are drawn. */
  parts: Record<string, string>;
  /** What a reader of the screen was told last. */
  spoken: string;
  box: Box;
  /** The frame around the row that the reader is at; null where there is none. */
  ring: Box | null;
  isHelpOpen: boolean;
}

export function readBarInside(opened: readonly OpenedHost[]): SaidBar | null {
  const root = opened.find(({ host }) => host.localName === 'scholium-tools')?.root;
  const bar = root?.querySelector('[part="bar"]');
  if (!root || !bar) return null;
  const boxOf = (element: Element | null) => {
    if (!element || element.getClientRects().length === 0) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const parts: Record<string, string> = {};
  for (const part of bar.querySelectorAll('[part]'))
    parts[part.getAttribute('part') ?? ''] = (part.textContent ?? '').trim();
  return {
    parts,
    spoken: bar.querySelector('[role="status"]')?.textContent ?? '',
    box: boxOf(bar) ?? { x: 0, y: 0, width: 0, height: 0 },
    ring: boxOf(root.querySelector('.ring')),
    isHelpOpen: root.querySelector('dialog[open]') !== null,
  };
}
