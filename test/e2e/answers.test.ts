// The tests' own questions to real browsers: none waits for an answer that cannot come any more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';

describe.each(BROWSERS)('a question to a page in %s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList([{ id: '2407.60001', title: 'A Sheep' }]), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it('is an error where the page goes away under it, and the next page answers', async () => {
    const page = await browser.open(LIST);
    const asked = page.evaluate('new Promise(() => { location.reload(); })');
    await expect(asked).rejects.toThrow(/went away|abort|navigat|discard|destroy/i);
    const answer = () => page.evaluate<number>('1 + 1');
    expect(await until('the next page answers', answer)).toBe(2);
    await page.close();
  });
});
