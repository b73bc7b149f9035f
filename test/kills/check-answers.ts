// Rows as they lie on the disk come in; where the product's own answers and its library page tell
// something else goes out, as lines.
import type { Entry } from '../../src/paper/entry.ts';
import type { DigestWish, OverlayRecord } from '../../src/paper/topic-overlay.ts';
import type { Health } from '../../src/wire/health-messages.ts';
import type { RequestName } from '../../src/wire/protocol.ts';
import type { PageUnderTest } from '../e2e/browser-under-test.ts';
import { until } from '../e2e/until.ts';
import { idInFile } from './in-library.ts';
import type { Row, Rows } from './kept-model.ts';

/** The tab of the library, and what it asks of the background. */
export interface Library {
  page: PageUnderTest;
  ask<Answer>(name: RequestName, request?: object): Promise<Answer>;
}

const isLiving = (row: Row) => row.deletedAt === null;
const isWish = ({ kind }: Row) => kind === 'wish' || kind === 'muted';
const keysOf = (rows: readonly { key?: unknown }[]) => rows.map(({ key }) => String(key)).sort();

export async function checkAnswers(library: Library, rows: Rows): Promise<string[]> {
  const { ask } = library;
  const rowsOf = (table: string) =>
    [...rows].filter(([address]) => address.startsWith(`${table} `)).map(([, row]) => row);
  const saved = await ask<Entry[]>('listEntries');
  const { overlay } = await ask<{ overlay: OverlayRecord[] }>('listTopics');
  const wishes = await ask<DigestWish[]>('listWishes');
  const health = await ask<Health>('getHealth');
  const wrong = await checkImported(library, rows);
  const entries = rowsOf('entries').filter(isLiving);
  if (keysOf(saved).join() !== keysOf(entries).join()) {
    wrong.push(`listed are ${keysOf(saved)}, stored ${keysOf(entries)}`);
  }
  const topics = keysOf(rowsOf('overlay').filter(isLiving));
  if (keysOf(overlay).join() !== topics.join()) {
    wrong.push(`topics are ${keysOf(overlay)}, stored ${topics}`);
  }
  const wished = keysOf(rowsOf('overlay').filter((row) => isLiving(row) && isWish(row)));
  if (keysOf(wishes).join() !== wished.join()) {
    wrong.push(`wishes are ${keysOf(wishes)}, stored ${wished}`);
  }
  if (health.reader !== 'ok' || health.corpus !== 'ok' || health.lost > 0) {
    wrong.push(`its own report: ${JSON.stringify(health)}`);
  }
  const missing = await findUnshown(library, entries);
  if (missing.length > 0) wrong.push(`the library does not show ${missing.join('; ')}`);
  return wrong;
}

async function checkImported({ ask }: Library, rows: Rows): Promise<string[]> {
  const wrong: string[] = [];
  for (const [address, row] of rows) {
    if (!address.startsWith('corpora ')) continue;
    const number = Number(/\d+/.exec(String(row.name))?.[0]);
    for (const n of [0, Number(row.papers) - 1]) {
      const arxiv = idInFile({ number }, n);
      const { paper } = await ask<{ paper: { title: string } | null }>('findPaper', {
        mention: { role: 'link', title: '', ids: { arxiv } },
      });
      const title = `The weight of letter ${n} in post office ${number}`;
      if (paper?.title !== title) wrong.push(`${row.name}: ${arxiv} is ${paper?.title}`);
    }
  }
  return wrong;
}

/** Titles of saved papers that the library does not come to show. */
async function findUnshown({ page }: Library, entries: readonly Row[]): Promise<string[]> {
  let missing: string[] = [];
  const look = async () => {
    // As when the reader comes back to it: who made the change may have been killed before it told.
    const text = await page.evaluate<string>(
      `(dispatchEvent(new Event('focus')), document.querySelector('main').textContent)`,
    );
    missing = entries.map(({ title }) => String(title)).filter((title) => !text.includes(title));
    return missing.length === 0 ? true : undefined;
  };
  await until('the library shows what is saved', look).catch(() => {});
  return missing;
}
