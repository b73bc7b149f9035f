// A minute of reading in real browsers, all kinds of pages and our own: the extension asks nothing of
// any network. What the recorder can see is proved by requests planted in the background.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { leaveOpen, readFor } from './reading-run.ts';
import { describeSeen } from './recorder.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const MINUTE_MS = 60_000;
/** One of the pages that are read: the second time it is nobody's page but somebody's request. */
const LIST = 'https://arxiv.org/list/cs.CL/recent';

const PLANTED = [
  {
    what: 'a fetch over https',
    run: `fetch('https://planted.example/fetch')`,
    host: 'planted.example',
  },
  { what: 'a fetch over http', run: `fetch('http://plain.example/fetch')`, host: 'plain.example' },
  { what: 'a fetch of this machine', run: `fetch('http://127.0.0.1:8123/x')`, host: '127.0.0.1' },
  { what: 'a web socket', run: `new WebSocket('wss://socket.example/w')`, host: 'socket.example' },
  { what: 'a page asked for again', run: `fetch('${LIST}')`, host: 'arxiv.org' },
];

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const unexplained = () => web.recorder.unexplained().map(describeSeen);

  it('sends nothing of its own in a minute of reading, nor after a restart', {
    timeout: 300_000,
  }, async () => {
    const end = Date.now() + MINUTE_MS;
    // Read twice through, the second time with what is known of the first; what is left of the minute they stand.
    for (const round of ['first', 'second']) {
      const done = await readFor(browser, web, 0);
      expect(done.pages, round).toBeGreaterThan(4);
    }
    await leaveOpen(browser, end);
    await browser.restart();
    await readFor(browser, web, 0);
    expect(unexplained()).toEqual([]);
    expect(web.recorder.has('arxiv.org'), 'the recorder was in the way of the pages').toBe(true);
  });

  it.each(PLANTED)('is caught at $what', async ({ run, host }) => {
    const before = unexplained().length;
    await browser.evaluateInBackground(
      `Promise.resolve().then(() => ${run}).then(() => 1, () => 0)`,
    );
    await until(
      `the recorder has seen it go to ${host}`,
      () =>
        unexplained()
          .slice(before)
          .some((line) => line.includes(`://${host}`)) || undefined,
    );
  });
});
