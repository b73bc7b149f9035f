// The reader's own word on topics in real browsers: a topic made in the library stands on an open page,
// "not this topic" takes one off and outlives the background, and each is taken back by undo.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { ReadMark } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const ABS = 'https://arxiv.org/abs/2407.60002v2';
const SHEEP = { id: '2407.60001', title: 'Counting the Sheep of a Small Pasture by Ear' };
const SPARSE = { id: '2407.60002', title: 'Sparse Autoencoders for a Language Model of Bird Song' };
const TOPIC = 'Sparse autoencoders';

const topicsOf = (marks: readonly ReadMark[], { title }: { title: string }) =>
  marks.find((mark) => mark.title === title)?.topics ?? [];

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let list: PageUnderTest;
  let library: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList([SHEEP, SPARSE]), sheet: 'arxiv' });
    web.serve(ABS, { html: arxivAbs(SPARSE), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
    list = await browser.open(LIST);
    await list.marksWhen('both papers have their topics', (marks) =>
      topicsOf(marks, SPARSE).includes(TOPIC),
    );
    library = await browser.openExtensionPage('library.html');
    await saidWhen('the topics are there', (text) => text.includes('All topics'));
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const saidWhen = (what: string, holds: (text: string) => boolean) => {
    let last = '';
    return until(
      what,
      async () => {
        last = await library.evaluate<string>(
          `document.querySelector('.topics-section')?.innerText ?? ''`,
        );
        return holds(last) || undefined;
      },
      { describe: () => last },
    );
  };
  async function type(text: string) {
    for (const letter of text) await library.press(letter);
  }
  /** Presses the button of that name in the library, by Enter on it. */
  async function press(button: string) {
    await until(`"${button}" has the focus`, () =>
      library.evaluate<true | undefined>(`(() => {
        const all = [...document.querySelectorAll('.topics-section button')];
        const named = all.find((one) => (one.ariaLabel ?? one.textContent) === ${JSON.stringify(button)});
        named?.focus();
        return (named && document.activeElement === named) || undefined;
      })()`),
    );
    await library.press('Enter');
  }
  const isFocused = (selector: string) =>
    until(`${selector} has the focus`, () =>
      library.evaluate<true | undefined>(
        `document.activeElement.matches(${JSON.stringify(selector)}) || undefined`,
      ),
    );
  const topicsWhen = async (paper: { title: string }, holds: (topics: string[]) => boolean) => {
    await list.toFront();
    const marks = await list.marksWhen(`the topics of "${paper.title}" are so`, (all) =>
      holds(topicsOf(all, paper)),
    );
    return topicsOf(marks, paper);
  };

  it('shows a topic that is made in the library on a page that stands open, until it is removed', async () => {
    await library.toFront();
    await press('New topic');
    await isFocused('.topic-form input');
    await type('pasture');
    await library.press('Tab');
    await type('small pasture');
    await press('Make it');
    await saidWhen('it is made', (text) => text.includes('Made: pasture'));
    expect(await topicsWhen(SHEEP, (topics) => topics.includes('pasture'))).toEqual([
      'pasture',
      ...(await topicsWhen(SHEEP, () => true)).slice(1),
    ]);
    expect(await topicsWhen(SPARSE, () => true)).not.toContain('pasture');
    await library.toFront();
    await press('Remove: pasture');
    await topicsWhen(SHEEP, (topics) => !topics.includes('pasture'));
    await library.toFront();
    await press('Undo');
    await topicsWhen(SHEEP, (topics) => topics.includes('pasture'));
  });

  it('shows a topic that follows an author on what they wrote, and says so', async () => {
    await library.toFront();
    await press('New topic');
    await isFocused('.topic-form input');
    await type('To read');
    await library.press('Tab');
    await library.press('Tab');
    await isFocused('textarea[id$="authors"]');
    await type('Known, N.');
    await press('Make it');
    await saidWhen('it is made', (text) => text.includes('Made: To read'));
    await topicsWhen(SHEEP, (topics) => topics[0] === 'To read');
    await list.clickPart(0, 'topic');
    await list.marksWhen('it says for whose sake', (marks) =>
      marks.some(({ text }) => text.includes('author Nobody N. Known')),
    );
    await list.press('Escape');
    await library.toFront();
    await press('Remove: To read');
    await topicsWhen(SHEEP, (topics) => !topics.includes('To read'));
  });

  it('hides and renames a topic on the open page, and undo takes each back', async () => {
    await library.toFront();
    await library.evaluate(`document.querySelector('.topic-filter input').focus()`);
    await type('sparse autoenc');
    await press(`Change: ${TOPIC}`);
    await press(`Hide: ${TOPIC}`);
    await saidWhen('it is hidden', (text) => text.includes(`Hidden: ${TOPIC}`));
    await topicsWhen(SPARSE, (topics) => !topics.includes(TOPIC));
    await library.toFront();
    await press('Undo');
    await topicsWhen(SPARSE, (topics) => topics.includes(TOPIC));
    await library.toFront();
    await press(`Change: ${TOPIC}`);
    await library.evaluate(`(() => {
      const field = document.querySelector('.topic-change input');
      field.focus();
      field.select();
    })()`);
    await type('birdsong');
    await library.press('Enter');
    await topicsWhen(SPARSE, (topics) => topics.includes('birdsong') && !topics.includes(TOPIC));
    await library.toFront();
    await press('Undo');
    await topicsWhen(SPARSE, (topics) => topics.includes(TOPIC) && !topics.includes('birdsong'));
  });

  it('takes a topic off one paper where its evidence stands, and back', async () => {
    await list.toFront();
    const at = (await list.readMarks()).findIndex(({ title }) => title === SPARSE.title);
    const nth = (await list.readMarks())[at]?.topics.indexOf(TOPIC) ?? 0;
    await list.clickPart(at, 'topic', nth);
    await list.clickPart(at, 'deny');
    await list.marksWhen('the topic is gone', (marks) => !topicsOf(marks, SPARSE).includes(TOPIC));
    await browser.killBackground();
    const abs = await browser.open(ABS);
    await abs.marksWhen(
      'it is gone on its own page too',
      (marks) =>
        marks.some(({ title, parts }) => title === SPARSE.title && parts.includes('save')) &&
        !topicsOf(marks, SPARSE).includes(TOPIC),
    );
    await list.toFront();
    await list.marksWhen('the way back stands there', (marks) =>
      (marks[at]?.text ?? '').includes('Undo'),
    );
    await list.clickPart(at, 'deny');
    await list.marksWhen('the topic is back', (marks) => topicsOf(marks, SPARSE).includes(TOPIC));
    await abs.toFront();
    await abs.marksWhen('there too', (marks) => topicsOf(marks, SPARSE).includes(TOPIC));
    await abs.close();
  });

  it('keeps the keyboard’s place when the topic that was pressed has gone', async () => {
    await list.toFront();
    const at = (await list.readMarks()).findIndex(({ title }) => title === SPARSE.title);
    await list.focusPart(at, 'save');
    await list.press('Home');
    expect((await list.focusedPart())?.name).toBe(TOPIC);
    await list.press('Enter');
    await list.focusPart(at, 'deny');
    await list.press('Enter');
    await list.marksWhen('the topic is gone', (marks) => !topicsOf(marks, SPARSE).includes(TOPIC));
    await list.press('Escape');
    await until('the focus is on the bookmark', async () =>
      (await list.focusedPart())?.part === 'save' ? true : undefined,
    );
    await library.toFront();
    await saidWhen('the library lists it', (text) => text.includes('Corrected on single papers'));
    await library.evaluate(`document.querySelector('.corrected-papers').open = true`);
    await press(`Take back: ${SPARSE.title} is not ${TOPIC}`);
    await topicsWhen(SPARSE, (topics) => topics.includes(TOPIC));
  });

  it('has no fault that axe can find, light and dark, with its forms open', async () => {
    await library.toFront();
    await library.evaluate(`document.querySelector('.topic-filter input').focus()`);
    await library.press('Escape');
    await press('Edit: pasture');
    await isFocused('.topic-form input');
    await library.evaluate(`document.querySelectorAll('.topic-list .fold')[0].click()`);
    await library.evaluate(
      `[...document.querySelectorAll('.all-topics .topic-line .text-button')][1].click()`,
    );
    await saidWhen('a topic is being changed', (text) => text.includes('Merge'));
    for (const scheme of ['light', 'dark'] as const) {
      await library.setColorScheme(scheme);
      const { faults, passes } = await findFaults(library, '.topics-section');
      expect(faults, scheme).toEqual([]);
      expect(passes).toBeGreaterThan(8);
      const folder = process.env.SCHOLIUM_SHOTS;
      await library.evaluate(`document.querySelector('#topics').scrollIntoView()`);
      if (folder) await library.screenshot(`${folder}/${name}-topics-${scheme}.png`);
    }
    await library.evaluate(`document.querySelector('.topic-form input').removeAttribute('id')`);
    const { faults } = await findFaults(library, '.topics-section');
    expect(faults.some((fault) => fault.startsWith('label'))).toBe(true);
  });
});
