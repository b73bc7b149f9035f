// The door to the page's work.
import { defineContentScript } from '#imports';
import { annotatePage } from '../src/page/annotate-page.ts';
import { watchAddress } from '../src/page/watch-address.ts';
import { loadSettings, watchSettings } from '../src/settings.ts';
import { siteMatches } from '../src/sites/index.ts';
import { ask, onTabMessage } from '../src/wire/ask.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  main(ctx) {
    annotatePage(
      {
        page: document,
        address: () => new URL(location.href),
        ask,
        loadSettings,
        watchSettings,
        onTabMessage,
        watchAddress,
      },
      ctx.signal,
    );
  },
});
