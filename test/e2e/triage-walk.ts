// A list of papers, open in a browser with the built extension, comes in; it is gone through by the
// keyboard alone as a reader would in the morning, and what that led to goes out. No pointer, no focus set.
import type { SaidBar } from './bar-inside.ts';
import { readBarInside } from './bar-inside.ts';
import type { PageUnderTest } from './browser-under-test.ts';
import { until } from './until.ts';

const WHOLE_MS = 60_000;

/** Waits until the bar is as `holds` says. */
export function barWhen(
  page: PageUnderTest,
  what: string,
  holds: (bar: SaidBar) => boolean,
  patienceMs?: number,
): Promise<SaidBar> {
  let last: SaidBar | null = null;
  const read = async () => {
    last = await page.callInside(readBarInside, null);
    return last && holds(last) ? last : undefined;
  };
  const describe = () => JSON.stringify(last);
  return until(what, read, patienceMs === undefined ? { describe } : { describe, patienceMs });
}

export interface Walked {
  /** Rows of the page. */
  rows: number;
  /** Titles as they were told to a reader of the screen, in the order of the walk. */
  told: string[];
  /** Places in the list, counted from nought, of what was saved and of what was marked as seen. */
  saved: number[];
  seen: number[];
  /** What the bar said before the last step was taken back, and after. */
  left: [string, string];
}

const titleOf = ({ spoken }: SaidBar): string =>
  spoken.replace(/^(?:[^.]*\. )?/, '').split(', ')[0] ?? '';

/**
 * Saves the second, marks the third and the fourth as seen, reads the fifth, looks at what is saved alone,
 * selects the sixth and the seventh and marks both as seen in one, and takes that back.
 */
export async function walkList(page: PageUnderTest, rows: number): Promise<Walked> {
  const told: string[] = [];
  const left = (count: number) => `${count} of ${rows} left`;
  const isWhole = ({ parts }: SaidBar) => parts.left === left(rows);
  // A list of 884 rows is read in turns, which take their time on a busy machine.
  await barWhen(page, 'all rows are counted', isWhole, WHOLE_MS);
  const go = async (key: string, to: number) => {
    await page.press(key);
    const at = `${to} / ${rows}`;
    told.push(titleOf(await barWhen(page, `at ${at}`, ({ parts }) => parts.at === at)));
  };
  await go('j', 1);
  await go('j', 2);
  await page.press('s');
  await barWhen(page, 'the second is saved', ({ parts }) => parts.left === left(rows - 1));
  await go('j', 3);
  await go('x', 4);
  await go('x', 5);
  await barWhen(page, 'two are seen', ({ parts }) => parts.left === left(rows - 3));
  await page.press('2');
  await barWhen(page, 'the fifth is being read', ({ parts }) => parts.left === left(rows - 4));
  await filterSaved(page);
  await page.press('0');
  await barWhen(page, 'all are shown', ({ parts }) => !parts['show-all']);
  await page.press('f');
  await go('j', 6);
  await page.press('v');
  await go('j', 7);
  await page.press('v');
  await barWhen(page, 'two are selected', ({ parts }) =>
    Boolean(parts.selection?.startsWith('2 ')),
  );
  await page.press('x');
  const after = await barWhen(page, 'both are seen', ({ parts }) => parts.left === left(rows - 6));
  await page.press('u');
  const back = await barWhen(page, 'that is undone', ({ parts }) => parts.left === left(rows - 4));
  await page.press('Escape');
  await barWhen(page, 'nothing is selected', ({ parts }) => parts.selection === undefined);
  const marks = await page.readMarks();
  const places = (test: (mark: (typeof marks)[number]) => boolean) =>
    marks.flatMap((mark, i) => (test(mark) ? [i] : []));
  return {
    rows: marks.length,
    told,
    saved: places(({ saved }) => saved),
    seen: places(({ state }) => state === 'seen'),
    left: [after.parts.left ?? '', back.parts.left ?? ''],
  };
}

/** Opens the filter, goes by Tab to what is saved, and chooses it. */
async function filterSaved(page: PageUnderTest): Promise<void> {
  await page.press('f');
  await barWhen(page, 'the filter is open', ({ parts }) => Boolean(parts.filter));
  await page.press('Tab');
  await page.press('Space');
  await barWhen(page, 'two are shown', ({ parts }) =>
    Boolean(parts['show-all']?.startsWith('2 of')),
  );
}

/**
 * Comes back to the list: the first key goes to where the walk ended, also while later rows are still
 * being read. Answers where the reader is once all are.
 */
export async function comeBack(
  page: PageUnderTest,
  address: string,
  rows: number,
): Promise<string | undefined> {
  await page.goto(address);
  await page.toFront();
  const isKnown = ({ parts }: SaidBar) => parts.resume !== undefined;
  await barWhen(page, 'the place is known', isKnown, WHOLE_MS);
  await page.press('j');
  const isWhole = ({ parts }: SaidBar) => parts.at?.endsWith(` / ${rows}`) === true;
  const { parts } = await barWhen(page, 'the reader is there', isWhole, WHOLE_MS);
  return parts.at;
}
