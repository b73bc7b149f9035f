// A page of the extension comes in; what the extension itself reports of an open page goes out,
// asked for as the popup asks. It must never bring another tab to the front.
import type { PageReport } from '../../src/wire/page-messages.ts';
import type { PageUnderTest } from './browser-under-test.ts';

/** The report of the first tab that our content script runs in; null where it runs in none. */
export function askReport(own: PageUnderTest): Promise<PageReport | null> {
  return own.evaluate<PageReport | null>(`(async () => {
    const api = globalThis.browser ?? chrome;
    for (const { id } of await api.tabs.query({})) {
      const answer = await api.tabs.sendMessage(id, { name: 'reportPage' }).catch(() => null);
      if (answer) return answer;
    }
    return null;
  })()`);
}
