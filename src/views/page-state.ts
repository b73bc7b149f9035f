// What the popup says of the open page, as one of a few states: from the tab's address, the
// content script's report, the site access and the settings. Pure; words and drawing are elsewhere.
import { findPaperOfAddress } from '../paper/paper-url.ts';
import type { Settings } from '../settings.ts';
import type { PageReport } from '../wire/page-messages.ts';
import type { PageKind } from './page-kinds.ts';
import { isPageKind } from './page-kinds.ts';

/** The tab that the popup stands over. The address is known only where the browser lets us see it. */
export interface OpenTab {
  id: number;
  url?: string;
}

export interface PageFacts {
  tab: OpenTab | null;
  report: PageReport | null;
  /** Whether every host that Scholium reads is granted. */
  hasAccess: boolean;
  settings: Settings;
}

export type Family = keyof Settings['sites'];

export type PageState =
  /** Not a page that Scholium reads. */
  | { kind: 'elsewhere' }
  /** The browser withholds hosts, so that nothing can be said of the page. */
  | { kind: 'withheld' }
  /** A paper in the browser's PDF viewer. */
  | { kind: 'pdf' }
  | { kind: 'switched-off'; family: Family }
  /** Its family is on, pages of its kind are not. */
  | { kind: 'page-off'; page: PageKind }
  /** A page of ours without our script: it was open before, or before access was given. */
  | { kind: 'reload'; tabId: number }
  /** A list that holds nothing, by its own word: a weekend, a search without hits. */
  | { kind: 'empty' }
  | { kind: 'unknown-layout' }
  /** It changes too fast or holds too much, so it is read no longer. */
  | { kind: 'too-much'; tabId: number }
  | { kind: 'read'; report: PageReport };

/** The family of an address, by its host alone; null for any other. */
export function findFamily(url: string | undefined): Family | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return null;
  if (hostname === 'huggingface.co') return 'huggingface';
  return /^(?:(?:www|export|ar5iv\.labs)\.)?arxiv\.org$/.test(hostname) ? 'arxiv' : null;
}

/** A paper's PDF on arXiv: the address tells the paper, the browser's viewer shows no page. */
function isPdf(url: string | undefined): boolean {
  if (findFamily(url) !== 'arxiv' || !findPaperOfAddress(url)) return false;
  return new URL(url ?? '').pathname.startsWith('/pdf/');
}

/** The first that holds: the address's host, its switch, what the page itself answers. */
export function toPageState({ tab, report, hasAccess, settings }: PageFacts): PageState {
  const family = findFamily(tab?.url);
  if (!tab || (tab.url !== undefined && !family)) return { kind: 'elsewhere' };
  if (family && !settings.sites[family]) return { kind: 'switched-off', family };
  if (report) {
    // Chromium runs our script around its viewer, Firefox does not.
    if (report.site === null) return { kind: isPdf(tab.url) ? 'pdf' : 'elsewhere' };
    if (isPageKind(report.site) && settings.offPages.includes(report.site))
      return { kind: 'page-off', page: report.site };
    if (report.isTooMuch) return { kind: 'too-much', tabId: tab.id };
    if (report.rows > 0) return { kind: 'read', report };
    return { kind: report.isEmpty ? 'empty' : 'unknown-layout' };
  }
  if (!hasAccess) return { kind: 'withheld' };
  if (!family || !tab.url) return { kind: 'elsewhere' };
  if (isPdf(tab.url)) return { kind: 'pdf' };
  return { kind: 'reload', tabId: tab.id };
}
