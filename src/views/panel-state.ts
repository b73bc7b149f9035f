// What the side panel shows of its tab, as one of a few states: from the tab's address and the site
// access. Pure; words and drawing are elsewhere.
import { findPaperOfAddress } from '../paper/paper-url.ts';
import type { OpenTab } from './page-state.ts';
import { findFamily } from './page-state.ts';

export type PanelState =
  /** The address stands for one paper, whatever the page shows of it. */
  | { kind: 'paper'; tabId: number; arxiv: string }
  /** A page of ours without a single paper: a list, a search, a model. */
  | { kind: 'list' }
  /** The browser withholds the address, so that nothing can be said of the page. */
  | { kind: 'withheld' }
  | { kind: 'elsewhere' };

export function toPanelState(tab: OpenTab | null, hasAccess: boolean): PanelState {
  const { arxiv } = findPaperOfAddress(tab?.url) ?? {};
  if (tab && arxiv) return { kind: 'paper', tabId: tab.id, arxiv };
  if (findFamily(tab?.url)) return { kind: 'list' };
  return tab && tab.url === undefined && !hasAccess ? { kind: 'withheld' } : { kind: 'elsewhere' };
}
