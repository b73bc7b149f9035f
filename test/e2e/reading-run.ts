// A reader's hour in small: pages of every kind are opened, read by keys and left, papers saved and given
// back, related papers opened, our own pages looked through, and the background falls asleep now and then.
// The browser comes in, what was done goes out. It asks for no page but those that it serves.
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { heardWhen } from './by-keys.ts';
import { arxivAbs, arxivHtml, arxivList, arxivSearch, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { PATIENCE_MS, until } from './until.ts';

const NEAR = { id: '2407.30001', title: 'Sparse Autoencoders for Interpretable Chess Agents' };
const KNOWN = { id: '1706.03762', title: 'Attention Is All You Need' };
const OTHER = { id: '2407.30003', title: 'Listening to a Quiet Wire' };
const PAPERS = [NEAR, KNOWN, OTHER];

const KINDS = [
  { address: 'https://arxiv.org/list/cs.CL/recent', html: arxivList(PAPERS), sheet: 'arxiv' },
  {
    address: 'https://arxiv.org/search/?query=anything&searchtype=all',
    html: arxivSearch(PAPERS),
    sheet: 'arxiv',
  },
  { address: `https://arxiv.org/abs/${NEAR.id}`, html: arxivAbs(NEAR), sheet: 'arxiv' },
  {
    address: `https://arxiv.org/html/${NEAR.id}v1`,
    html: arxivHtml(NEAR, [KNOWN]),
    sheet: 'latexml',
  },
  {
    address: 'https://huggingface.co/papers',
    html: huggingFaceDaily(PAPERS),
    sheet: 'huggingface',
  },
] as const;
const VIEWS = ['popup.html', 'library.html', 'pictures.html', 'diagnostics.html', 'welcome.html'];

export interface ReadingDone {
  pages: number;
  views: number;
  kills: number;
}

async function readPage(page: PageUnderTest): Promise<void> {
  await page.marksWhen(
    'all are filled',
    (marks) => marks.length > 0 && marks.every(({ parts }) => parts.includes('related')),
  );
  await page.focusPart(0, 'save');
  await page.press('Enter');
  // Every page is told of a save; the one that pressed offers undo with its own answer.
  await page.marksWhen('it is saved', (marks) => marks[0]?.parts.includes('undo') === true);
  await page.press('Control+z');
  await page.marksWhen('it is not saved', (marks) => marks[0]?.saved === false);
  await page.focusPart(0, 'related');
  await page.press('Enter');
  await heardWhen(page, { role: 'region', name: 'Related papers' }, (said) => said.length > 4);
  await page.press('Escape');
  await page.clickPart(0, 'topic');
  await page.press('Escape');
  for (const key of ['j', 'k', '?', 'Escape', 'f', 'f', '0']) await page.press(key);
}

async function readView(view: PageUnderTest): Promise<void> {
  await until(
    'the view is drawn',
    async () =>
      (await view.evaluate<boolean>(`Boolean(document.querySelector('h1'))`)) || undefined,
  );
  const hasSearch = await view.evaluate<boolean>(`(() => {
    const field = document.querySelector('input[type=search]');
    field?.focus();
    return field !== null;
  })()`);
  if (hasSearch) for (const letter of 'sparse') await view.press(letter);
}

/** Reads in whole rounds until so many milliseconds are over; at least one round. */
export async function readFor(
  browser: BrowserUnderTest,
  web: LoopbackWeb,
  ms: number,
): Promise<ReadingDone> {
  for (const { address, html, sheet } of KINDS) web.serve(address, { html, sheet });
  const done: ReadingDone = { pages: 0, views: 0, kills: 0 };
  const end = Date.now() + ms;
  do {
    for (const { address } of KINDS) {
      const page = await browser.open(address);
      await page.toFront();
      await readPage(page);
      await page.close();
      done.pages++;
    }
    for (const name of VIEWS) {
      const view = await browser.openExtensionPage(name);
      await view.toFront();
      await readView(view);
      await view.close();
      done.views++;
    }
    await browser.killBackground();
    done.kills++;
  } while (Date.now() < end);
  return done;
}

/**
 * Pages of every kind and our own stand open, as a reader leaves them, until `end`, in ms since 1970. Where that
 * has come already they are opened and closed.
 */
export async function leaveOpen(browser: BrowserUnderTest, end: number): Promise<void> {
  const open: PageUnderTest[] = [];
  for (const { address } of KINDS) open.push(await browser.open(address));
  for (const name of VIEWS) open.push(await browser.openExtensionPage(name));
  await until('the time is over', () => Date.now() >= end || undefined, {
    patienceMs: Math.max(0, end - Date.now()) + PATIENCE_MS,
  });
  for (const page of open) await page.close();
}
