// A page under test comes in; which mark stands in which row goes out, and the wait for every row
// to have its one right mark. What counts as a row, and as its title, the caller says.
import type { PageUnderTest } from './browser-under-test.ts';
import type { OpenedHost } from './inside-marks.ts';
import { until } from './until.ts';

export interface RowSelectors {
  row: string;
  /** Within the row, or within what follows it. */
  title: string;
}

export const CARDS: RowSelectors = { row: 'article', title: 'h3 a, h4' };
export const LIST: RowSelectors = { row: 'dl > dt', title: '.list-title' };

export interface MarkedRow {
  title: string;
  /** Titles that the row's marks speak of; empty text for a mark that says nothing. */
  marks: string[];
  saved: boolean;
}

export interface MarkedPage {
  rows: MarkedRow[];
  /** All hosts of ours in the page, in rows or not. */
  hosts: number;
}

export function readRowsInside(
  opened: readonly OpenedHost[],
  { row, title }: RowSelectors,
): MarkedPage {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  const nameOf = (root: ShadowRoot | null) =>
    clean(
      (root?.querySelector('[part="save"]')?.getAttribute('aria-label') ?? '').replace(
        /^[^:]*:/,
        '',
      ),
    );
  return {
    hosts: document.querySelectorAll('scholium-mark').length,
    rows: [...document.querySelectorAll(row)].map((element) => {
      const own = element.querySelector(title) ?? element.nextElementSibling?.querySelector(title);
      const words = own?.cloneNode(true) as Element | undefined;
      for (const label of words?.querySelectorAll('.descriptor') ?? []) label.remove();
      const inside = opened.filter(({ host }) => element.contains(host));
      return {
        title: clean(words?.textContent ?? ''),
        marks: inside
          .filter(({ host }) => host.localName === 'scholium-mark')
          .map(({ root }) => nameOf(root)),
        saved: inside.some(({ root }) => root?.querySelector('[part="save"][aria-pressed="true"]')),
      };
    }),
  };
}

/** Whether these titles stand in this order, each with one mark of its own, and no mark elsewhere. */
export function isMarkedOnce({ rows, hosts }: MarkedPage, titles: readonly string[]): boolean {
  if (rows.length !== titles.length || hosts !== titles.length) return false;
  return rows.every(
    ({ title, marks }, i) => title === titles[i] && marks.length === 1 && marks[0] === title,
  );
}

export const readRows = (page: PageUnderTest, selectors: RowSelectors) =>
  page.callInside(readRowsInside, selectors);

/** Waits until each title has its one mark, and answers the rows. */
export async function markedOnce(
  page: PageUnderTest,
  titles: readonly string[],
  selectors = CARDS,
): Promise<MarkedRow[]> {
  let last: MarkedPage | undefined;
  const read = async () => {
    last = await readRows(page, selectors);
    return isMarkedOnce(last, titles) ? last.rows : undefined;
  };
  return until(`each of ${titles.length} titles has its one mark`, read, {
    describe: () => JSON.stringify(last),
  });
}
