// News of papers with the browser's own doors: its notifications, which the reader has to allow, and the number on the
// button. A press on a notification opens what came.
import { browser } from '#imports';
import { loadDigestSettings } from '../../src/digest-settings.ts';
import type { Library } from '../../src/library/library.ts';
import type { Badge } from '../../src/toolbar/badge.ts';
import { type DigestTeller, openDigestTeller } from '../../src/toolbar/tell-digest.ts';
import { digestNews } from '../../src/wire/digest-news.ts';
import { words } from '../../src/words.ts';

const ID = 'digest';

export function openBuiltNews(library: Library, badge: Badge): DigestTeller {
  const news = openDigestTeller({
    loadWanted: loadDigestSettings,
    store: digestNews,
    listNews: (since) => library.listNews(since),
    showCount: (count) => badge.showNews(count),
    notify,
    now: () => Date.now(),
  });
  // The browser forgets the number when it ends, and when the extension is loaded anew.
  const show = () => void news.show().catch(() => {});
  browser.runtime.onStartup.addListener(show);
  browser.runtime.onInstalled.addListener(show);
  followPresses();
  // Without the permission there are none to be pressed.
  browser.permissions.onAdded.addListener(followPresses);
  return news;
}

async function notify(count: number): Promise<void> {
  await browser.notifications?.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words('today.notice.title', count, { count: String(count) }),
    message: words('today.notice.text'),
  });
}

function followPresses(): void {
  const { notifications } = browser;
  // The same listener is added once, however often.
  notifications?.onClicked.addListener(openToday);
}

function openToday(id: string): void {
  if (id !== ID) return;
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#today` });
}
