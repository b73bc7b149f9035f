// Navigation inside one document, as Hugging Face does it: the address changes by script, the page's
// main part is drawn anew, and cards are reused for other papers. The same with and without marks.
import type { BenchPage } from './pages.ts';
import type { Walker } from './walk.ts';
import { waitForMarks } from './walk.ts';

/** In the page's own world: `benchGo` navigates, `benchReuse` puts other papers into the cards. */
const SCRIPT = `(stock) => {
  if (globalThis.benchGo) return;
  const show = () => {
    const html = stock[location.href];
    if (!html) return;
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.body.className = next.body.className;
    document.querySelector('main').replaceWith(document.adoptNode(next.querySelector('main')));
  };
  globalThis.benchGo = (address) => { history.pushState(null, '', address); show(); };
  globalThis.benchReuse = () => {
    const links = [...document.querySelectorAll('article h3 a')];
    const told = links.map((link) => [link.getAttribute('href'), link.textContent]);
    links.forEach((link, i) => {
      const [href, text] = told[(i + 1) % told.length];
      link.setAttribute('href', href);
      link.textContent = text;
    });
  };
  addEventListener('popstate', show);
}`;

/** Time on a page that is only passed through: its marks are asked for, and often not yet drawn. */
const PASS_MS = 120;

/** Pages of the one site that navigates so, that have the part which is drawn anew. */
export const findInPage = (pages: readonly BenchPage[]): BenchPage[] =>
  pages.filter(({ sheet, html, address }) => {
    return address.includes('huggingface.co') && html.includes('<main') && sheet !== 'latexml';
  });

/** Opens the first page by a load, and makes ready to go on without one. */
export async function enterDocument(walker: Walker, pages: readonly BenchPage[]): Promise<void> {
  const [home] = pages;
  if (!home) return;
  await walker.page.goto(home.address, { waitUntil: 'load' });
  walker.done.loads++;
  const stock = Object.fromEntries(pages.map(({ address, html }) => [address, html]));
  await walker.page.evaluate(`(${SCRIPT})(${JSON.stringify(stock)})`);
  await waitForMarks(walker);
}

/** `times` navigations in the document that stands, and home again. */
export async function roam(
  walker: Walker,
  pages: readonly BenchPage[],
  times: number,
): Promise<void> {
  const { page } = walker;
  for (let turn = 1; turn <= times; turn++) {
    const to = pages[turn % pages.length];
    if (!to) return;
    await page.evaluate(`benchGo(${JSON.stringify(to.address)})`);
    if (turn % 5 === 0) await waitForMarks(walker);
    else await page.waitForTimeout(PASS_MS);
    if (turn % 3 === 0) await page.evaluate('benchReuse()');
    if (turn % 10 === 0) {
      await page.evaluate('history.back()');
      await page.waitForTimeout(PASS_MS);
      walker.done.inPage++;
    }
    walker.done.inPage++;
  }
  await page.evaluate(`benchGo(${JSON.stringify(pages[0]?.address)})`);
  await waitForMarks(walker);
  // What follows an answer or a change settles within this.
  await page.waitForTimeout(1000);
}
