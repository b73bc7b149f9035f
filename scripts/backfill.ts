// A field of 100,000 records from a made service, under a controlled clock: fetched once without a fault, and once
// killed at 20 random points. Ends with an error where the two are not the same to the byte, where two requests stood
// closer than three seconds, or where it needed more than the heap that it was given. Prints its figures as JSON.
import { parseArgs } from 'node:util';
import { listCorpora } from '../src/library/imports.ts';
import { ENDLESS, type Life, openBackfillDisk, WISH } from '../test/harness/backfill-world.ts';
import { randomFrom } from '../test/harness/noise.ts';
import { type MadeSet, oaiPage } from '../test/harness/oai-answers.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    /** The control: keeps every answer, and must not fit into the heap. */
    keep: { type: 'boolean', default: false },
  },
});
const MB = 2 ** 20;
const records = Number(values.records);
const kills = Number(values.kills);
/** As many as arXiv's own answers had in 2026, and as many words as an abstract has. */
const PER_PAGE = 1300;
const WORDS = 160;

function abstractOf(n: number): string {
  const random = randomFrom(n + 1);
  return Array.from({ length: WORDS }, () => `word${Math.floor(4000 * random() ** 3)}`).join(' ');
}

const set: MadeSet = { records, perPage: PER_PAGE, perDay: 97, since: WISH.since, abstractOf };
const pages = Math.ceil(records / PER_PAGE);
const kept: unknown[] = [];
let peak = 0;

function answer({ url }: { url: string }): Response {
  const text = oaiPage(set, url);
  if (values.keep) kept.push(text.split('\n'));
  globalThis.gc?.();
  peak = Math.max(peak, process.memoryUsage().heapUsed);
  return new Response(text);
}

async function fetchField(livesOf: (n: number) => Life) {
  const disk = openBackfillDisk({});
  const begun = disk.wake(answer);
  await begun.library.beginBackfill(WISH);
  begun.close();
  const from = performance.now();
  const deaths = await disk.liveThrough(answer, livesOf);
  const seconds = Math.round((performance.now() - from) / 1000);
  const corpus = disk.corpus();
  const [row] = await listCorpora(corpus);
  corpus.close();
  const { asked } = disk.feedDisk;
  return {
    papers: row?.papers ?? 0,
    counts: row?.report?.counts,
    megabytes: Math.round((row?.bytes ?? 0) / MB),
    hash: await disk.hashOf(row?.id ?? ''),
    requests: asked.length,
    closestMs: Math.min(...disk.gaps()),
    deaths,
    seconds,
  };
}

const random = randomFrom(Number(values.seed));
const whole = await fetchField(() => ENDLESS);
/** A request takes some fifteen calls; the end some more. */
const callsInAll = 15 * pages;
const killed = await fetchField((n) => ({
  callsLeft:
    n < kills ? 1 + Math.floor((2 * callsInAll * random()) / kills) : Number.POSITIVE_INFINITY,
  isAfter: random() < 0.5,
}));
const failures = [
  ...(whole.papers === records ? [] : [`${whole.papers} papers in place of ${records}`]),
  ...(killed.hash === whole.hash ? [] : ['the killed one ended at another content']),
  ...(JSON.stringify(killed.counts) === JSON.stringify(whole.counts) ? [] : ['other counts']),
  ...(killed.deaths === kills ? [] : [`killed ${killed.deaths} times in place of ${kills}`]),
  ...(Math.min(whole.closestMs, killed.closestMs) >= 3000 ? [] : ['faster than the limit']),
];
const heapMegabytes = Math.round(peak / MB);
process.stdout.write(`${JSON.stringify({ whole, killed, heapMegabytes, failures }, null, 2)}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
