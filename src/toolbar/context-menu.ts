// Our part of the browser's context menu, on links to papers and on papers' own pages: save, copy
// BibTeX, related. A press comes in, what it asks for is done, and the toolbar's button says so.
import type { Browser, browser } from 'wxt/browser';
import { words } from '../words.ts';
import type { Badge } from './badge.ts';
import type { PaperDoors } from './paper-work.ts';
import { copyBibtex, savePaper, showPaper } from './paper-work.ts';

const DEEDS = ['save', 'bibtex', 'related'] as const;
type Deed = (typeof DEEDS)[number];
const SPOTS = ['link', 'page'] as const;

/** Addresses of single papers. Hugging Face's days and weeks begin otherwise than with a figure. */
export const paperAddresses = [
  ...['https://arxiv.org', 'https://www.arxiv.org', 'https://export.arxiv.org'].flatMap((host) =>
    ['abs', 'pdf', 'html'].map((kind) => `${host}/${kind}/*`),
  ),
  'https://ar5iv.labs.arxiv.org/html/*',
  ...['0', '1', '2'].map((figure) => `https://huggingface.co/papers/${figure}*`),
];

/** Kept by the browser: to be made once, at an install or update. */
export async function makeContextMenu(menus: typeof browser.contextMenus): Promise<void> {
  await menus.removeAll();
  for (const spot of SPOTS) {
    for (const deed of DEEDS) {
      menus.create({
        id: `${deed}-${spot}`,
        title: words(`toolbar.menu.${deed}`),
        contexts: [spot],
        ...(spot === 'link'
          ? { targetUrlPatterns: paperAddresses }
          : { documentUrlPatterns: paperAddresses }),
      });
    }
  }
}

export interface MenuParts {
  doors: PaperDoors;
  badge: Pick<Badge, 'flash'>;
  /** Opens the panel beside the page. In the press itself, or the browser refuses. */
  openPanel(windowId: number): void;
}

const isDeed = (name: string): name is Deed => DEEDS.some((deed) => deed === name);

/** Does what was pressed; answers once it is done. */
export async function answerMenu(
  { doors, badge, openPanel }: MenuParts,
  info: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'linkUrl' | 'pageUrl'>,
  tab?: Pick<Browser.tabs.Tab, 'id' | 'url' | 'windowId'>,
): Promise<void> {
  const [deed = '', spot] = String(info.menuItemId).split('-');
  if (!isDeed(deed) || tab?.id === undefined) return;
  if (deed === 'related' && spot === 'page') {
    openPanel(tab.windowId);
    return;
  }
  const address = spot === 'link' ? info.linkUrl : (info.pageUrl ?? tab.url);
  const work = { save: savePaper, bibtex: copyBibtex, related: showPaper }[deed];
  const isDone = await work(doors, { address, tabId: tab.id }).catch(() => false);
  if (deed !== 'related') await badge.flash(tab.id, isDone);
}
