// `npm run bench`: the engine's figures on real rows, inside the built extension's worker wherever a
// figure is of the browser, with other libraries beside them in the same run. Prints a table; ends
// with an error where a target is missed. Build the extension first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawChart } from './bench-engine/chart.ts';
import type { ChromiumWorld } from './bench-engine/chromium-world.ts';
import { CHROMIUM_BUILD, openChromiumWorld } from './bench-engine/chromium-world.ts';
import * as engine from './bench-engine/engine-figures.ts';
import { openFirefoxWorld } from './bench-engine/firefox-world.ts';
import { timeFuse } from './bench-engine/fuse.ts';
import { measureImport } from './bench-engine/import-tab.ts';
import { countStarter, measureZip } from './bench-engine/package-size.ts';
import { comparePeers, findFastest } from './bench-engine/peer-figures.ts';
import type { Corpus } from './bench-engine/stock.ts';
import { openStock, SIZES } from './bench-engine/stock.ts';
import type { SizePoint } from './bench-engine/table.ts';
import { openTable } from './bench-engine/table.ts';
import type { FigureId } from './bench-engine/targets.ts';
import { figureIds } from './bench-engine/targets.ts';
import type { EngineWorld } from './bench-engine/world.ts';

const { values } = parseArgs({
  options: {
    /** Ids of figures, with commas between; also `firefox` and `chart`. All without. */
    only: { type: 'string' },
    /** Papers, a JSON line each, gzipped or not. */
    papers: { type: 'string' },
    /** Ids and titles, a line each, a tab between. */
    titles: { type: 'string' },
    /** Few runs, for a first look. */
    quick: { type: 'boolean', default: false },
    /** Writes all rows to a file; rows that it holds already stay where this run has no newer. */
    json: { type: 'string' },
  },
});

const CHART = fileURLToPath(new URL('../docs/bench-sizes.svg', import.meta.url));
/** Where the figures at the smaller sizes are kept, so that a chart can be drawn from several runs. */
const POINTS = fileURLToPath(new URL('../docs/bench-sizes.json', import.meta.url));
const PEER_PAPERS = 100_000;

const runs: engine.Runs = values.quick ? { warm: 2, cold: 3 } : { warm: 5, cold: 30 };
const wanted = values.only?.split(',').map((one) => one.trim()) ?? [];
const known: readonly string[] = [...figureIds, 'firefox', 'chart'];
const strange = wanted.filter((id) => !known.includes(id));
if (strange.length > 0) throw new Error(`No such figure: ${strange.join(', ')}.`);
const wants = (...ids: (FigureId | 'firefox' | 'chart')[]) =>
  wanted.length === 0 || ids.some((id) => wanted.includes(id));

const stock = openStock({ papers: values.papers, titles: values.titles, isQuick: values.quick });
const table = openTable();
const points: SizePoint[] = existsSync(POINTS) ? JSON.parse(readFileSync(POINTS, 'utf8')) : [];
const megabytes = (bytes: number) => bytes / 1e6;

/** What cannot be measured is a figure missed, and costs the others nothing. */
async function attempt(what: string, ids: readonly FigureId[], measure: () => Promise<void>) {
  try {
    await measure();
  } catch (error) {
    table.say(what, `not measured: ${error instanceof Error ? error.message : String(error)}`);
    for (const id of ids) if (!table.rows.some((row) => row.id === id)) table.add(id, null);
  }
}

async function inChromium(
  corpus: Corpus | null,
  measure: (world: ChromiumWorld) => Promise<void>,
): Promise<void> {
  const world = await openChromiumWorld();
  try {
    if (corpus) await world.fill([corpus.container]);
    if (corpus) await engine.keepSome(world, corpus);
    await measure(world);
  } finally {
    await world.close();
  }
}

/** The figures that are measured at each size, with how each is. */
const sized = {
  'exact-148k': engine.timeExact,
  'view-148k': engine.timeView,
  'related-148k': engine.timeRelated,
  'cold-148k': engine.timeColdView,
  'related-cold': engine.timeColdRelated,
} as const satisfies Partial<Record<FigureId, unknown>>;
const sizedIds = Object.keys(sized) as (keyof typeof sized)[];

async function measureSized(
  world: EngineWorld,
  corpus: Corpus,
  ids: readonly (keyof typeof sized)[],
) {
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

async function wholeCorpus() {
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
    for (const { id, times } of await measureSized(world, corpus, ids)) table.add(id, times.p95);
    if (!wants('heap')) return;
    await world.time('findRelated', corpus.questions.related.slice(0, 50));
    const { used, backing } = await world.measureHeap();
    table.add('heap', megabytes(used + backing));
    table.say(
      'heap',
      `${megabytes(used).toFixed(1)} MB used, ${megabytes(backing).toFixed(1)} backing`,
    );
  });
}

async function smallerSizes() {
  for (const size of SIZES) {
    const corpus = await stock.papers(size);
    await inChromium(corpus, async (world) => {
      await measureSized(world, corpus, sizedIds);
    });
  }
}

/** The chart stands in the README, so it shows neither made-up rows nor a first look. */
function keepChart() {
  if (values.quick || !stock.papersFile || points.length === 0) return;
  writeFileSync(CHART, drawChart(points));
  writeFileSync(POINTS, `${JSON.stringify(points)}\n`);
}

async function million() {
  const corpus = await stock.million();
  await inChromium(corpus, async (world) => {
    if (wants('exact-1m')) {
      table.say('2,000 mentions of a million', await engine.checkExact(world, corpus));
      const times = await engine.timeExact(world, corpus, runs);
      table.say('exact-1m', engine.sayTimes(times));
      table.add('exact-1m', times.p95);
    }
    if (!wants('cold-1m')) return;
    const times = await engine.timeColdView(world, corpus, runs);
    table.say('cold-1m', engine.sayTimes(times));
    table.add('cold-1m', times.p95);
  });
}

async function near() {
  const corpus = await stock.titles();
  const asked = (await stock.misspelt()).slice(0, values.quick ? 50 : 400);
  const fuse = timeFuse(corpus.papers, asked.slice(0, values.quick ? 3 : 12));
  const share = ({ right, count }: { right: number; count: number }) =>
    `right for ${right} of ${count}`;
  table.say('Fuse.js', `${engine.sayTimes(fuse)}, ${share(fuse)}`);
  await inChromium(corpus, async (world) => {
    const times = await engine.timeNear(world, asked);
    table.say('near-277k', `${engine.sayTimes(times)}, ${share(times)}`);
    table.add('near-277k', times.p95, { peer: 'Fuse.js', peerValue: fuse.p95 });
  });
}

async function peers() {
  const corpus = await stock.papers(values.quick ? 5000 : PEER_PAPERS);
  const compared = await comparePeers(corpus.papers, corpus.container, table.say);
  const fastest = findFastest(compared);
  const ratio = fastest ? fastest.p95 / compared.ours.p95 : null;
  const peer = fastest?.name ?? 'none has as good an answer';
  table.add('related-100k-peers', ratio, { peer, peerValue: fastest?.p95 ?? null, ratio });
}

async function importing() {
  const { papersFile } = stock;
  if (!papersFile) throw new Error('there is no file of papers');
  const windows = (await stock.papers()).questions.windows.slice(0, 5);
  await inChromium(null, async (world) => {
    const view = () => world.time('annotate', windows);
    await view();
    const idle = engine.toTimes([...(await view()), ...(await view())]);
    const busy: number[] = [];
    const figures = await measureImport(world, papersFile, async () => {
      busy.push(...(await view()));
    });
    if (!figures) throw new Error('the library tab has no place to choose a file');
    table.add('import-148k', figures.seconds);
    table.say('counts of the import', figures.counts.join(', '));
    const { peakUsed, peakWhole } = figures;
    table.say(
      'peak heap of the import, MB',
      `${megabytes(peakUsed).toFixed(0)} used, ${megabytes(peakWhole).toFixed(0)} with what backs it; bound 300`,
    );
    table.say('view before the import', engine.sayTimes(idle));
    table.say('view meanwhile', engine.sayTimes(engine.toTimes(busy)));
  });
}

function starter() {
  table.add('starter', megabytes(measureZip(CHROMIUM_BUILD)));
  const papers = countStarter(CHROMIUM_BUILD);
  table.say(
    'papers in the starter',
    papers === 0 ? 'none: this build has no starter' : String(papers),
  );
}

async function firefox() {
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

const sayLoad = () => `load ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} cores`;
console.log(`Papers: ${stock.papersFile ?? 'made up, since the file of real ones is not there'}.`);
console.log(`Titles: ${stock.titlesFile ?? 'made up, since the file of real ones is not there'}.`);
console.log(`At the start: ${sayLoad()}. Times hold for a machine with nothing else to do.`);
const started = Date.now();
const engineIds: FigureId[] = [...sizedIds, 'heap', 'disk'];
if (wants('starter')) await attempt('starter', ['starter'], async () => starter());
if (wants(...engineIds))
  await attempt(
    'the whole corpus',
    engineIds.filter((id) => wants(id)),
    wholeCorpus,
  );
if (wants('chart')) await attempt('smaller sizes', [], smallerSizes);
const millionIds: FigureId[] = ['exact-1m', 'cold-1m'];
if (wants(...millionIds))
  await attempt(
    'a million',
    millionIds.filter((id) => wants(id)),
    million,
  );
if (wants('near-277k')) await attempt('near titles', ['near-277k'], near);
if (wants('related-100k-peers')) await attempt('peers', ['related-100k-peers'], peers);
if (wants('import-148k')) await attempt('import', ['import-148k'], importing);
if (wants('firefox')) await attempt('Firefox', [], firefox);
keepChart();
const missed = table.countMissed();
if (values.json) table.take(values.json);
table.print();
if (values.json) table.save(values.json);
console.log(`\nIt took ${Math.round((Date.now() - started) / 1000)} s; at the end: ${sayLoad()}.`);
console.log(missed === 0 ? 'All targets hold.' : `${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
