// A browser with a corpus comes in; how long the digest of a full day takes in the worker goes out, and how long another
// question waits meanwhile at most. The worker is killed before each run: a day's first digest is made by a cold one.
import type { Page } from 'playwright-core';
import { digestWeights } from '../../src/digest/rank-digest.ts';
import type { Paper } from '../../src/paper/paper.ts';
import type { ChromiumWorld } from './chromium-world.ts';
import { askFrom, QUIET_PAGE } from './world.ts';

export const SAVED = 2000;
export const NEWS = 1000;
/** Papers that are saved in one message. */
const TOGETHER = 100;

export interface DigestTimes {
  /** Milliseconds from the question to the digest, of each run. */
  whole: number[];
  /** The longest that a question without work of its own waited, of each run. */
  longest: number[];
  lines: number;
}

export async function timeDigest(
  world: ChromiumWorld,
  papers: readonly Paper[],
  runs: number,
): Promise<DigestTimes> {
  const page = await world.openPage(QUIET_PAGE);
  const [saved, news] = [papers.slice(0, SAVED), papers.slice(SAVED, SAVED + NEWS)];
  if (news.length < NEWS) throw new Error(`Of ${papers.length} papers too few are left.`);
  for (let at = 0; at < saved.length; at += TOGETHER) {
    const wishes = saved.slice(at, at + TOGETHER).map(({ key, title, ids }) => ({
      key,
      mention: { role: 'row', title, ids },
    }));
    await world.ask('keepTogether', { wishes });
  }
  await page.evaluate(plantFrom(news));
  const times: DigestTimes = { whole: [], longest: [], lines: 0 };
  for (let run = 0; run < runs; run += 1) {
    await world.kill();
    const { whole, longest, lines } = await timeOnce(page);
    times.whole.push(whole);
    times.longest.push(longest);
    times.lines = lines;
  }
  await page.close();
  return times;
}

/** In a page of the extension: these papers came a moment ago. */
const plantFrom = (news: readonly Paper[]) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('scholium-corpus'));
  const transaction = database.transaction('fresh', 'readwrite');
  const cameAt = Date.now();
  for (const paper of ${JSON.stringify(news)}) {
    transaction.objectStore('fresh').put({ key: paper.key, paper, cameAt, sources: ['arxiv'] });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
})()`;

/** In a page of the extension: one digest, and small questions one after another until it is there. */
function timeOnce(page: Page): Promise<{ whole: number; longest: number; lines: number }> {
  const digest = askFrom('getDigest', { followed: [], weights: digestWeights });
  return page.evaluate(`(async () => {
    const start = performance.now();
    let reply = null;
    let whole = 0;
    ${digest}.then((answer) => {
      reply = answer;
      whole = performance.now() - start;
    });
    // The first wakes the worker, which is no step of the digest.
    await ${askFrom('getFacts', {})};
    let longest = 0;
    while (!reply) {
      const asked = performance.now();
      await ${askFrom('getFacts', {})};
      longest = Math.max(longest, performance.now() - asked);
    }
    if (!reply.ok) throw new Error(reply.message);
    return { whole, longest, lines: reply.answer.lines.length };
  })()`);
}
