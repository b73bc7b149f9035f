// `npm run bench`: the engine's figures on real rows, inside the built extension's worker wherever a
// figure is of the browser, with other libraries beside them in the same run. Prints a table; ends
// with an error where a target is missed. Build the extension first.
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Bench, Wanted } from './bench-engine/bench.ts';
import * as single from './bench-engine/single-figures.ts';
import * as sized from './bench-engine/sized-figures.ts';
import { openStock } from './bench-engine/stock.ts';
import { openTable } from './bench-engine/table.ts';
import type { FigureId } from './bench-engine/targets.ts';
import { figureIds } from './bench-engine/targets.ts';

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

type Measure = (bench: Bench) => Promise<void>;
const isFigure = (id: Wanted): id is FigureId => id !== 'firefox' && id !== 'chart';

const wanted = values.only?.split(',').map((one) => one.trim()) ?? [];
const known: readonly string[] = [...figureIds, 'firefox', 'chart'];
const strange = wanted.filter((id) => !known.includes(id));
if (strange.length > 0) throw new Error(`No such figure: ${strange.join(', ')}.`);
const wants = (...ids: Wanted[]) => wanted.length === 0 || ids.some((id) => wanted.includes(id));

const stock = openStock({ papers: values.papers, titles: values.titles, isQuick: values.quick });
const table = openTable();

const bench: Bench = {
  stock,
  table,
  wants,
  isQuick: values.quick,
  runs: values.quick ? { warm: 2, cold: 3 } : { warm: 5, cold: 30 },
};

/** What cannot be measured is a figure missed, and costs the others nothing. */
async function attempt(what: string, ids: readonly Wanted[], measure: Measure) {
  try {
    await measure(bench);
  } catch (error) {
    table.say(what, `not measured: ${error instanceof Error ? error.message : String(error)}`);
    for (const id of ids.filter(isFigure)) {
      if (wants(id) && !table.rows.some((row) => row.id === id)) table.add(id, null);
    }
  }
}

const sayLoad = () => `load ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} cores`;
console.log(`Papers: ${stock.papersFile ?? 'made up, since the file of real ones is not there'}.`);
console.log(`Titles: ${stock.titlesFile ?? 'made up, since the file of real ones is not there'}.`);
console.log(`At the start: ${sayLoad()}. Times hold for a machine with nothing else to do.`);
const started = Date.now();

const measures: readonly [what: string, ids: readonly Wanted[], measure: Measure][] = [
  ['starter', ['starter'], single.starter],
  ['the whole corpus', [...sized.sizedIds, 'heap', 'disk'], sized.wholeCorpus],
  ['smaller sizes', ['chart'], sized.smallerSizes],
  ['a million', ['exact-1m', 'cold-1m'], single.million],
  ['tagging', ['tag-title', 'tag-abstract'], single.tagging],
  ['near titles', ['near-277k'], single.near],
  ['peers', ['related-100k-peers'], single.peers],
  ['import', ['import-148k'], single.importing],
  ['digest', ['digest', 'digest-step'], single.digest],
  ['Firefox', ['firefox'], sized.firefox],
];
for (const [what, ids, measure] of measures) {
  if (wants(...ids)) await attempt(what, ids, measure);
}
sized.keepChart(bench);
const missed = table.countMissed();
if (values.json) table.take(values.json);
table.print();
if (values.json) table.save(values.json);
console.log(`\nIt took ${Math.round((Date.now() - started) / 1000)} s; at the end: ${sayLoad()}.`);
console.log(missed === 0 ? 'All targets hold.' : `${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
