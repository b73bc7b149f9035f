// The door to the page's work.
import { defineContentScript } from '#imports';
import { annotatePage } from '../src/page/annotate-page.ts';
import { openMeeting } from '../src/page/meeting.ts';
import { takePage } from '../src/page/take-page.ts';
import { watchAddress } from '../src/page/watch-address.ts';
import { loadSettings, watchSettings } from '../src/settings.ts';
import { siteMatches } from '../src/sites/index.ts';
import { ask, onTabMessage } from '../src/wire/ask.ts';
import { createPresence } from '../src/wire/presence.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  // The page's own scripts would be told our id with it; `takePage` does what it is for.
  noScriptStartedPostMessage: true,
  main() {
    const presence = createPresence(ask);
    const signal = takePage(document, presence);
    if (!signal) return;
    annotatePage(
      {
        page: document,
        address: () => new URL(location.href),
        ask: presence.ask,
        presence,
        meeting: openMeeting(),
        loadSettings,
        watchSettings,
        onTabMessage,
        watchAddress,
      },
      signal,
    );
  },
});
