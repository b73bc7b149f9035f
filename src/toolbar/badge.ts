// The number on the toolbar's button: the papers of a tab's page that are saved; on tabs that show no such page, on
// another ground, how many new papers have not been looked at, where the reader wants that. A tab that has just
// asked for its papers comes in; its page is asked once it is quiet. It never tells which papers.
import type { browser } from 'wxt/browser';
import type { PageReport } from '../wire/page-messages.ts';
import { words } from '../words.ts';

export interface BadgeParts {
  action: Pick<
    typeof browser.action,
    'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'
  >;
  /** What a tab's page says of itself; null where no script of ours is. */
  askPage(tabId: number): Promise<PageReport | null>;
}

/** A page asks for its rows in batches. */
const QUIET_MS = 250;
const FLASH_MS = 2000;
/** More does not fit. */
const MOST = 999;
/** The red ink of the rule, and the grey of what is new: both dark enough for white figures. */
const INK = '#b3301a';
const NEWS = '#4a5568';

const toText = (count: number) => (count > MOST ? `${MOST}+` : String(count || ''));

export type Badge = ReturnType<typeof openBadge>;

export function openBadge({ action, askPage }: BadgeParts) {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();

  /** Null: no page of papers, so that what holds for all tabs stands there. */
  async function show(tabId: number, report: PageReport | null): Promise<void> {
    const saved = report?.saved ?? 0;
    const text = report && toText(saved);
    const title = saved > 0 ? words('toolbar.saved', saved, [String(saved)]) : words('extName');
    // The tab may be gone by now.
    await Promise.all([
      action.setBadgeText({ tabId, text } as { tabId: number; text: string }),
      action.setBadgeBackgroundColor({ tabId, color: report ? INK : NEWS }),
      action.setTitle({ tabId, title }),
    ]).catch(() => {});
  }

  async function read(tabId: number): Promise<void> {
    await show(tabId, await askPage(tabId));
  }

  function note(tabId: number, afterMs = QUIET_MS): void {
    clearTimeout(waiting.get(tabId));
    const timer = setTimeout(() => {
      waiting.delete(tabId);
      void read(tabId).catch(() => {});
    }, afterMs);
    waiting.set(tabId, timer);
  }

  return {
    /** The colours are the button's, whatever the tab. */
    prepare(): void {
      void action.setBadgeBackgroundColor({ color: NEWS });
      void action.setBadgeTextColor?.({ color: '#fff' });
    },
    /** New papers that have not been looked at, on tabs that say nothing of their own. */
    async showNews(count: number): Promise<void> {
      await action.setBadgeText({ text: toText(count) });
      const title = count > 0 ? words('toolbar.news', count, [String(count)]) : words('extName');
      await action.setTitle({ title });
    },
    /** The page of this tab has learned something of its papers, or shows other ones. */
    note: (tabId: number) => note(tabId),
    /** Says for two seconds whether what was asked for beside the page was done. */
    async flash(tabId: number, isDone: boolean): Promise<void> {
      await action.setBadgeText({ tabId, text: isDone ? '✓' : '!' }).catch(() => {});
      await action.setBadgeBackgroundColor({ tabId, color: INK }).catch(() => {});
      const title = words(isDone ? 'toolbar.done' : 'toolbar.failed');
      await action.setTitle({ tabId, title }).catch(() => {});
      note(tabId, FLASH_MS);
    },
  };
}
