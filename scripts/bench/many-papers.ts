// Papers in great number, for a corpus of the size that readers come to: from a file of JSON lines,
// or made up from a fixed seed with the sizes of real ones. Then they are met, by the product's road.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PageUnderTest } from '../../test/e2e/browser-under-test.ts';
import { until } from '../../test/e2e/until.ts';

export interface BenchPaper {
  id: string;
  title: string;
  authors: readonly string[];
  abstract: string;
  categories: readonly string[];
}

/** Ids of a month to come: none of them is a real paper's. */
const toId = (n: number) =>
  `${4001 + Math.floor(n / 99_999)}.${String(1 + (n % 99_999)).padStart(5, '0')}`;

/** `count` papers of a file, with ids of our own; throws where it has fewer. */
export function readPapers(file: string, count: number): BenchPaper[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const papers: BenchPaper[] = [];
  for (let start = 0; start < text.length && papers.length < count; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    if (line.trim() !== '') papers.push(toPaper(JSON.parse(line), papers.length));
  }
  if (papers.length < count) throw new Error(`${file} has ${papers.length} papers, not ${count}.`);
  return papers;
}

function toPaper(record: Record<string, unknown>, n: number): BenchPaper {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    id: toId(n),
    title: String(record.title ?? '').slice(0, 600),
    authors: list(record.authors).map((name) => name.slice(0, 200)),
    abstract: String(record.abstract ?? '').slice(0, 20_000),
    categories: list(record.categories).slice(0, 60),
  };
}

const SEED = 20_261_122;
const TOPICS = 150;
const TOPIC_WORDS = 90;
const PLAIN_WORDS = 4000;
const STOP = 'the of and to in for with on that is by are from as this we can be which'.split(' ');
const SYLLABLES = 'ba ce di fo gu ha jo ki la me no pu ra se ti vo wu xe ya zo bri cla dro fle gri'
  .split(' ')
  .concat('plu sta tre vle kno sna pho thi whe rho'.split(' '));

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up papers with the measures of real ones: titles of 6 to 14 words, abstracts of 90 to 250, of
 * which a third are stop words, and words as uneven as in a language (Zipf), a third of them a topic's own.
 */
export function makePapers(count: number): BenchPaper[] {
  const random = makeRandom(SEED);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  /** The n-th word about as often as 1/n. */
  const pickUneven = (words: readonly string[]) =>
    words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)] ?? '';
  const makeWord = () => Array.from({ length: whole(2, 4) }, () => pick(SYLLABLES)).join('');
  const makeWords = (n: number) => Array.from({ length: n }, makeWord);
  const plain = makeWords(PLAIN_WORDS);
  const topics = Array.from({ length: TOPICS }, () => makeWords(TOPIC_WORDS));
  const say = (topic: readonly string[], words: number) =>
    Array.from({ length: words }, () => {
      const draw = random();
      if (draw < 0.34) return pick(STOP);
      return draw < 0.62 ? pickUneven(topic) : pickUneven(plain);
    }).join(' ');
  return Array.from({ length: count }, (_, n) => {
    const topic = topics[Math.floor(random() * TOPICS)] ?? [];
    return {
      id: toId(n),
      title: say(topic, whole(6, 14)),
      authors: Array.from({ length: whole(1, 8) }, () => `${makeWord()} ${makeWord()}`),
      abstract: say(topic, whole(90, 250)),
      categories: ['cs.LG'],
    };
  });
}

/** Papers in one message, as many as a long page has. */
const BATCH = 250;

/** Has the extension meet these papers, asked from a page of its own as a site's page would ask. */
export async function meetAll(own: PageUnderTest, papers: readonly BenchPaper[]): Promise<void> {
  const before = await countMet(own);
  for (let start = 0; start < papers.length; start += BATCH) {
    const mentions = papers
      .slice(start, start + BATCH)
      .map(({ id, ...paper }) => ({ role: 'row', ids: { arxiv: id }, ...paper }));
    const envelope = { scholium: 1, name: 'annotate', request: { mentions } };
    const reply = await own.evaluate<{ ok: boolean; message?: string }>(
      `chrome.runtime.sendMessage(${JSON.stringify(envelope)}).then(({ ok, message }) => ({ ok, message }))`,
    );
    if (!reply.ok) throw new Error(`The papers could not be met: ${reply.message}`);
  }
  let met = 0;
  const isDone = async () => {
    met = await countMet(own);
    return met - before >= papers.length || undefined;
  };
  const describe = () => `${met - before} of ${papers.length}`;
  await until('all papers are met', isDone, { patienceMs: 300_000, describe });
}

function countMet(own: PageUnderTest): Promise<number> {
  const envelope = { scholium: 1, name: 'getHealth', request: {} };
  return own.evaluate<number>(
    `chrome.runtime.sendMessage(${JSON.stringify(envelope)}).then(({ answer }) => answer.counts.met)`,
  );
}
