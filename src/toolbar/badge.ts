// The number on the toolbar's button: the papers of a tab's page that are saved. A tab that has just
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
/** The red ink of the rule, dark enough for white figures. */
const INK = '#b3301a';

export type Badge = ReturnType<typeof openBadge>;

export function openBadge({ action, askPage }: BadgeParts) {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();

  async function show(tabId: number, saved: number): Promise<void> {
    const text = saved > MOST ? `${MOST}+` : String(saved || '');
    const title = saved > 0 ? words('toolbar.saved', saved, [String(saved)]) : words('extName');
    // The tab may be gone by now.
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setTitle({ tabId, title }),
    ]).catch(() => {});
  }

  async function read(tabId: number): Promise<void> {
    const report = await askPage(tabId);
    await show(tabId, report?.saved ?? 0);
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
      void action.setBadgeBackgroundColor({ color: INK });
      void action.setBadgeTextColor?.({ color: '#fff' });
    },
    /** The page of this tab has learned something of its papers, or shows other ones. */
    note: (tabId: number) => note(tabId),
    /** Says for two seconds whether what was asked for beside the page was done. */
    async flash(tabId: number, isDone: boolean): Promise<void> {
      await action.setBadgeText({ tabId, text: isDone ? '✓' : '!' }).catch(() => {});
      const title = words(isDone ? 'toolbar.done' : 'toolbar.failed');
      await action.setTitle({ tabId, title }).catch(() => {});
      note(tabId, FLASH_MS);
    },
  };
}
