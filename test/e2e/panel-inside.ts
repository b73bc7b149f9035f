// Our open panel comes in, seen from inside its closed root; what it says goes out. It stands alone:
// it is sent to the browser as source.
import type { OpenedHost } from './inside-marks.ts';

export interface SaidPanel {
  isBusy: boolean;
  /** Titles of the related papers. */
  lines: string[];
  text: string;
}

export function readPanelInside(opened: readonly OpenedHost[]): SaidPanel | null {
  const panel = opened
    .find(({ host }) => host.localName === 'scholium-panel')
    ?.root?.querySelector('[part="panel"]');
  if (!panel) return null;
  return {
    isBusy: panel.getAttribute('aria-busy') === 'true',
    lines: [...panel.querySelectorAll('[part="related-item"] a')].map((a) => a.textContent ?? ''),
    text: (panel.textContent ?? '').trim(),
  };
}
