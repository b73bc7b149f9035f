// A browser under test comes in; the names of the messages that content scripts send go out, heard
// by a page of the extension beside the background. It never answers one.
import type { BrowserUnderTest } from './browser-under-test.ts';

export interface HeardMessages {
  /** Names in the order they came. */
  names(): Promise<string[]>;
  /** Titles of the papers that were asked for, in the order they were. */
  asked(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Open it before the page that is listened to: that one must stay in front. Marks say no longer what is
 * near to saved papers: that comes late, by further questions, also after the test that saved one.
 */
export async function hearMessages(browser: BrowserUnderTest): Promise<HeardMessages> {
  const own = await browser.openExtensionPage('library.html');
  await own.evaluate(`(async () => {
    globalThis.heard = [];
    const { runtime, storage } = globalThis.browser ?? chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { version: 1, ...settings, sayNear: false } });
    runtime.onMessage.addListener((message) => {
      if (message?.scholium) heard.push(message);
    });
  })()`);
  return {
    names: () => own.evaluate<string[]>('heard.map(({ name }) => name)'),
    asked: () =>
      own.evaluate<string[]>(`heard.filter(({ name }) => name === 'annotate')
        .flatMap(({ request }) => request.mentions.map(({ title }) => title))`),
    close: () => own.close(),
  };
}
