// A round through pages, saves, popup and library in real browsers: the extension asks nothing of
// any network. What the recorder can see is proved by requests planted in the background.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList, huggingFaceDaily } from './paper-pages.ts';
import { describeSeen } from './recorder.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const PAPERS = [
  { id: '2407.30001', title: 'Listening to a Quiet Wire' },
  { id: '1706.03762', title: 'Attention Is All You Need' },
];
const LIST = 'https://arxiv.org/list/cs.CL/recent';
const ABS = 'https://arxiv.org/abs/1706.03762';
const DAILY = 'https://huggingface.co/papers';

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
    const [first] = PAPERS;
    if (!first) throw new Error('There are no papers to show.');
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    web.serve(ABS, { html: arxivAbs({ id: '1706.03762', title: 'Attention Is All You Need' }) });
    web.serve(DAILY, { html: huggingFaceDaily(PAPERS) });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const unexplained = () => web.recorder.unexplained().map(describeSeen);

  it('sends nothing of its own from start to restart', async () => {
    for (const address of [LIST, ABS, DAILY]) {
      const page = await browser.open(address);
      await page.marksWhen(
        'all are filled',
        (marks) => marks.length > 0 && marks.every((mark) => mark.parts.includes('save')),
      );
      await page.clickPart(0, 'save');
      await page.marksWhen('it is saved', (marks) => marks[0]?.saved === true);
      await page.clickPart(0, 'undo');
      await page.marksWhen('it is not saved', (marks) => marks[0]?.saved === false);
      await page.close();
    }
    for (const view of ['popup.html', 'library.html']) {
      const own = await browser.openExtensionPage(view);
      await until(
        'the view is drawn',
        async () =>
          (await own.evaluate<boolean>(`Boolean(document.querySelector('h1'))`)) || undefined,
      );
      await own.close();
    }
    await browser.killBackground();
    await browser.restart();
    const page = await browser.open(LIST);
    await page.marksWhen('marks are there again', (marks) => marks.length === PAPERS.length);
    await page.close();
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
