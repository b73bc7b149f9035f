// A file made to do harm, taken in by the real library tab and shown wherever a paper is: nothing of it runs,
// loads or leads to a script, in both browsers. A canary tells, and is seen to tell. Our pages' own policy,
// which would stop what got through, is tried too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBackground } from './ask-background.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const ID = '2407.70001';
const ABS = `https://arxiv.org/abs/${ID}`;
const LIST = 'https://arxiv.org/list/cs.CR/new';
const SCRIPT = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const NOTE = `${SCRIPT} [press](javascript:document.title='run') ![seen](https://evil.example/seen.png)`;
const FILE = `@misc{__proto__, title = {Harm ${SCRIPT} Done}, author = {${SCRIPT} and Nobody},
  eprint = {${ID}}, archiveprefix = {arXiv}, keywords = {${SCRIPT.replaceAll(',', ' ')}},
  annote = {${NOTE}}, url = {javascript:document.title='run'}}
@misc{bidi, title = {Turning \u202Etxet\u2066 about}, eprint = {2407.70002}, archiveprefix = {arXiv}}
@misc{cell, title = {=HYPERLINK("https://evil.example/","x")}, eprint = {2407.70003}, archiveprefix = {arXiv}}
`;
const CHOOSE = `(() => {
  const given = new DataTransfer();
  given.items.add(new File([${JSON.stringify(FILE)}], '../../<b>harm</b>.bib'));
  const input = document.querySelector('section:has(#take) input[type=file]');
  if (!input) return false;
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
})()`;
const FOCUS = (name: string) => `(() => {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.startsWith('${name}') && !one.disabled);
  button?.focus();
  return button !== undefined && document.activeElement === button;
})()`;
/** What would stand there if a text had become markup. */
const MARKUP =
  '[onerror], script:not([src]), img:not([src^="chrome-"]):not([src^="moz-"]), a[href^="javascript" i], iframe';
const SHOWS = `document.body.innerText.includes('<img src=x')`;

describe.each(BROWSERS)('%s', { timeout: 120_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let library: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    const paper = { id: ID, title: 'A Paper of the Page' };
    web.serve(ABS, { html: arxivAbs(paper) });
    web.serve(LIST, { html: arxivList([paper]) });
    browser = await launchBuilt(name, web);
    library = await browser.openExtensionPage('library.html');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const does = (page: PageUnderTest, what: string, code: string) =>
    until(what, async () => (await page.evaluate<boolean>(code)) || undefined);
  const expectCalm = async (page: PageUnderTest) => {
    expect(await page.evaluate(`document.title`)).not.toBe('run');
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('${MARKUP}')].map((one) => one.outerHTML)`,
      ),
    ).toEqual([]);
  };

  it('takes it in as text, and shows it as text in preview, list, paper’s page and popup', async () => {
    await does(library, 'the file is chosen', CHOOSE);
    await does(library, 'it is shown what it would bring', FOCUS('Add to the library'));
    await expectCalm(library);
    await library.press('Enter');
    const entries = () => askBackground<{ title: string }[]>(library, 'listEntries');
    await until('all three are saved', async () => (await entries()).length === 3 || undefined);
    expect((await entries()).map(({ title }) => title)).toContain('Turning txet about');
    for (const path of ['library.html', `library.html#paper=arxiv%3A${ID}`, 'popup.html']) {
      const view = await browser.openExtensionPage(path);
      await does(view, `the title stands in ${path} as text`, SHOWS);
      await expectCalm(view);
      await view.close();
    }
  });

  it('shows its note and tags at the mark of a page as text', async () => {
    const page = await browser.open(LIST);
    const marks = await page.marksWhen('it is known as saved', ([mark]) => mark?.saved === true);
    expect(marks[0]?.state).toContain('<img src=x');
    await page.clickPart(0, 'menu');
    const inside = await until('the menu tells of tags and note', async () => {
      const read = await page.callInside(
        (opened, markup) =>
          opened.map(({ root }) => ({
            text: root?.textContent ?? '',
            markup: root?.querySelectorAll(markup).length ?? 0,
          })),
        MARKUP,
      );
      return read.some(({ text }) => text.split('<script>').length > 2) ? read : undefined;
    });
    expect(inside.map(({ markup }) => markup).filter((count) => count > 0)).toEqual([]);
    expect(await page.evaluate('document.title')).not.toBe('run');
    await page.close();
  });

  it('cuts a long note so that the buttons behind it stay in the window', async () => {
    const page = await browser.open(LIST);
    await page.marksWhen('it is known as saved', ([mark]) => mark?.saved === true);
    const right = await page.callInside(
      (opened) =>
        opened.map(
          ({ root }) => root?.querySelector('[part="menu"]')?.getBoundingClientRect().right ?? 0,
        ),
      null,
    );
    expect(Math.max(...right)).toBeGreaterThan(0);
    expect(Math.max(...right)).toBeLessThan(await page.evaluate<number>('innerWidth'));
    await page.close();
  });

  it('asks nobody for what it names', () => {
    expect(web.recorder.has('evil.example')).toBe(false);
    expect(web.recorder.has('arxiv.org')).toBe(true);
  });

  it('would run where it is planted as markup on a page, and not on one of ours', async () => {
    const plant = `(document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(SCRIPT)}), true)`;
    const page = await browser.open(ABS);
    await page.evaluate(plant);
    await does(page, 'the canary is heard', `document.title === 'run'`);
    await page.close();
    const failed = `new Promise((done) => document.body.lastElementChild.previousElementSibling
      .addEventListener('error', () => done(true), { once: true }))`;
    await library.evaluate(`(${plant}, ${failed})`);
    expect(await library.evaluate('document.title')).not.toBe('run');
    const own = `(() => { const image = new Image();
      image.onerror = () => { document.title = 'run' }; image.src = 'no-such-file'; return true })()`;
    await library.evaluate(own);
    await does(library, 'a title of ours that is written is seen', `document.title === 'run'`);
  });

  it('finds a policy on our pages that runs the package’s scripts alone', async () => {
    // In a task of its own: what a driver evaluates may do more than the page.
    const refused = (code: string) =>
      library.evaluate<boolean>(`new Promise((done) => setTimeout(async () => {
        try { await ${code}; done(false) } catch { done(true) }
      }))`);
    expect(await refused('1')).toBe(false);
    expect(await refused(`(0, eval)('1')`)).toBe(true);
    expect(await refused(`new Function('return 1')()`)).toBe(true);
    expect(
      await refused('WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))'),
    ).toBe(true);
    const add = (how: string) => `new Promise((done) => {
      const script = document.createElement('script');
      script.onload = () => done('loaded');
      script.onerror = () => done('refused');
      ${how};
      document.head.append(script);
    })`;
    expect(await library.evaluate(add(`script.src = '${LIST}'`))).toBe('refused');
    expect(await library.evaluate(add(`script.src = 'data:text/javascript,1'`))).toBe('refused');
    await library.evaluate(`(() => { const script = document.createElement('script');
      script.textContent = "document.documentElement.dataset.ran = 'yes'";
      document.head.append(script); return true })()`);
    expect(await library.evaluate('document.documentElement.dataset.ran ?? null')).toBeNull();
  });
});
