// Live marks on a list of ours: rows of papers stand in the page, and each gets its mark as on any other.
// It reads what is known and notes nothing as met or seen; what the reader saves here is saved.

import type { Site } from '../sites/site.ts';
import type { ask } from '../wire/ask.ts';
import { Effort } from './effort.ts';
import { Run } from './run.ts';

const ROWS = '[data-sample]';

const sampleSite: Site = {
  name: 'sample',
  family: 'arxiv',
  matches: [],
  examples: [],
  ready: 'parsed',
  covers: () => true,
  rows: ROWS,
  findPlace(row) {
    const title = row.querySelector('h3');
    return title && { kind: 'below', at: title };
  },
  readRow(row) {
    const element = row.querySelector('h3');
    const arxiv = row.getAttribute('data-sample');
    if (!element || !arxiv) return null;
    const title = element.textContent?.trim() ?? '';
    const mention = { role: 'row', title, ids: { arxiv } } as const;
    const mark = { kind: 'below', at: element } as const;
    return { mention, element, row, mark, panel: { kind: 'inside-end', at: row } };
  },
  isEmpty: () => false,
  isDark(page) {
    const { colorScheme } = page.documentElement.style;
    if (colorScheme) return colorScheme === 'dark';
    return page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  },
};

/** Asks for each row as a view does, which leaves no trace of the paper. */
const askQuietly = (asking: typeof ask): typeof ask =>
  (async (name: string, request: never) => {
    if (name === 'noteSeen' || name === 'pageChanged') return null;
    if (name !== 'annotate') return asking(name as 'prepare', request);
    const { mentions } = request as { mentions: readonly never[] };
    const found = mentions.map((mention) => asking('findPaper', { mention }));
    return (await Promise.all(found)).map(({ annotation }) => annotation);
  }) as typeof ask;

/** The run over the rows that stand in the page now. */
export function markSample(page: Document, asking: typeof ask): Run {
  return new Run(
    {
      page,
      address: () => new URL('https://arxiv.org/list/cs.CL/recent'),
      ask: askQuietly(asking),
      isHere: () => true,
      onGone: () => undefined,
      effort: new Effort(),
      onTooMuch: () => undefined,
      bringTools: () => undefined,
    },
    sampleSite,
  );
}
