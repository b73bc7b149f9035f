// The figures that are measured at each size of the corpus: exact, view and related, warm and cold. The
// bench comes in, rows of its table go out, and points for the chart.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';
import { inChromium, toMegabytes } from './bench.ts';
import { drawChart } from './chart.ts';
import * as engine from './engine-figures.ts';
import { openFirefoxWorld } from './firefox-world.ts';
import type { Corpus } from './stock.ts';
import { SIZES } from './stock.ts';
import type { SizePoint } from './table.ts';
import type { FigureId } from './targets.ts';
import type { EngineWorld } from './world.ts';

const CHART = fileURLToPath(new URL('../../docs/bench-sizes.svg', import.meta.url));
/** Where the figures at the smaller sizes are kept, so that a chart can be drawn from several runs. */
const POINTS = fileURLToPath(new URL('../../docs/bench-sizes.json', import.meta.url));
const points: SizePoint[] = existsSync(POINTS) ? JSON.parse(readFileSync(POINTS, 'utf8')) : [];

/** The figures that are measured at each size, with how each is. */
const sized = {
  'exact-148k': engine.timeExact,
  'view-148k': engine.timeView,
  'related-148k': engine.timeRelated,
  'cold-148k': engine.timeColdView,
  'related-cold': engine.timeColdRelated,
} as const satisfies Partial<Record<FigureId, unknown>>;
export const sizedIds = Object.keys(sized) as (keyof typeof sized)[];

interface Measured {
  world: EngineWorld;
  corpus: Corpus;
  ids: readonly (keyof typeof sized)[];
}

async function measureSized({ table, runs }: Bench, { world, corpus, ids }: Measured) {
  const { papers } = corpus.container;
  const found: { id: FigureId; times: engine.Times }[] = [];
  for (const id of ids) {
    const times = await sized[id](world, corpus, runs);
    table.say(`${id} at ${papers}`, engine.sayTimes(times));
    found.push({ id, times });
    const place = points.findIndex((point) => point.id === id && point.papers === papers);
    if (place >= 0) points.splice(place, 1);
    points.push({ id, papers, value: Math.round(10 * times.p95) / 10 });
  }
  return found;
}

export async function wholeCorpus(bench: Bench) {
  const { stock, table, wants } = bench;
  const ids = sizedIds.filter((id) => wants(id));
  if (ids.length === 0 && !wants('heap', 'disk')) return;
  const corpus = await stock.papers();
  const { bytes, abstractBytes, papers, builtMs } = corpus.container;
  if (wants('disk')) {
    table.add('disk', (bytes - abstractBytes) / papers);
    table.say('abstracts, bytes a paper', (abstractBytes / papers).toFixed(0));
    if (builtMs) table.say('container built in Node', `${(builtMs / 1000).toFixed(1)} s`);
  }
  if (ids.length === 0 && !wants('heap')) return;
  await inChromium(corpus, async (world) => {
    table.say('2,000 mentions', await engine.checkExact(world, corpus));
    for (const { id, times } of await measureSized(bench, { world, corpus, ids }))
      table.add(id, times.p95);
    if (!wants('heap')) return;
    await world.time('findRelated', corpus.questions.related.slice(0, 50));
    const { used, backing } = await world.measureHeap();
    table.add('heap', toMegabytes(used + backing));
    table.say(
      'heap',
      `${toMegabytes(used).toFixed(1)} MB used, ${toMegabytes(backing).toFixed(1)} backing`,
    );
  });
}

export async function smallerSizes(bench: Bench) {
  const { stock } = bench;
  for (const size of SIZES) {
    const corpus = await stock.papers(size);
    await inChromium(corpus, async (world) => {
      await measureSized(bench, { world, corpus, ids: sizedIds });
    });
  }
}

/** The chart stands in the README, so it shows neither made-up rows nor a first look. */
export function keepChart({ isQuick, stock }: Bench) {
  if (isQuick || !stock.papersFile || points.length === 0) return;
  writeFileSync(CHART, drawChart(points));
  writeFileSync(POINTS, `${JSON.stringify(points)}\n`);
}

export async function firefox({ stock, table, runs }: Bench) {
  const corpus = await stock.papers();
  const world = await openFirefoxWorld();
  try {
    await world.fill([corpus.container]);
    await engine.keepSome(world, corpus);
    for (const id of [
      'exact-148k',
      'view-148k',
      'cold-148k',
      'related-148k',
      'related-cold',
    ] as const) {
      const times = await sized[id](world, corpus, { ...runs, cold: Math.min(runs.cold, 15) });
      table.say(`Firefox, packed, ${id}`, engine.sayTimes(times));
    }
  } finally {
    await world.close();
  }
}
