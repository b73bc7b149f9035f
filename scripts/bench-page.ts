// `npm run bench:page`: what the marks cost a page, measured on the built extension in Chromium with
// and without it in the same run. Prints a table and ends with an error where a control fails or a
// figure misses its target. See the options below; `hour` is measured only where it is named.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureHour } from './bench/hour.ts';
import { MONTH } from './bench/kinds.ts';
import { measureLibrary } from './bench/library.ts';
import type { BenchPage } from './bench/pages.ts';
import { readPages } from './bench/pages.ts';
import { measurePanel } from './bench/panel.ts';
import type { Report, Row } from './bench/report.ts';
import { openReport } from './bench/report.ts';
import { measureControl, measureShift } from './bench/shift.ts';
import { measureSpeed } from './bench/speed.ts';
import type { Stage } from './bench/stage.ts';
import { ONE_PROCESS, openStage } from './bench/stage.ts';
import { measureTasks } from './bench/tasks.ts';
import { measureTriage } from './bench/triage.ts';
import { measureWeight } from './bench/weight.ts';

const { values } = parseArgs({
  options: {
    /** Writes all rows to a file. */
    json: { type: 'string' },
    /** Few runs, for a first look. */
    quick: { type: 'boolean', default: false },
    /** `shift`, `speed`, `tasks`, `weight`, `triage`, `panel`, `library` or `hour`, several with commas between. */
    only: { type: 'string' },
    /** Kinds of page, with commas between; all without. */
    kinds: { type: 'string' },
    /** Papers for the panel's corpus, a JSON line each, gzipped or not; made up without. */
    papers: { type: 'string' },
    /** How long `hour` walks. */
    minutes: { type: 'string', default: '5' },
    /** Plants listeners and observers that stay, to see that `hour` finds them. */
    'plant-leak': { type: 'boolean', default: false },
  },
});
const split = (list: string | undefined) => list?.split(',').map((one) => one.trim()) ?? [];

async function shifts(stage: Stage, report: Report): Promise<void> {
  const list = stage.pages.find(({ html }) => html.includes('<dd'));
  if (list) {
    const value = await measureControl(stage, list);
    const what = 'control: lines inserted after load';
    const { kind, name } = list;
    report.add(
      { id: 'shift-control', kind, page: name, what, value, unit: 'score', target: 0.01 },
      value > 0.01,
    );
  }
  for (const page of stage.pages) {
    const at = { id: 'shift', kind: page.kind, page: page.name, unit: 'score' as const };
    await attempt(report, { ...at, target: page.mostShift }, async () => {
      const figure = await measureShift(stage, page, values.quick ? 2 : page.runs);
      const what = `worst of ${figure.runs}, ${figure.marks} marks`;
      const holds = figure.marks > 0 && figure.worst <= page.mostShift + 0.0005;
      report.add({ ...at, what, value: figure.worst, target: page.mostShift }, holds);
    });
  }
}

/** What cannot be measured is a figure missed, and costs the others nothing. */
async function attempt(
  report: Report,
  about: Omit<Row, 'what' | 'value' | 'holds'>,
  measure: () => Promise<void>,
): Promise<void> {
  try {
    await measure();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report.add({ ...about, what: `not measured: ${why}`, value: Number.NaN }, false);
  }
}

async function speedOf(stage: Stage, page: BenchPage, cold: boolean, report: Report) {
  const at = { kind: page.kind, page: page.name, unit: 'ms' as const, target: cold ? 300 : 150 };
  const id = cold ? 'fill-cold' : 'fill-warm';
  await attempt(report, { id, ...at }, async () => {
    const loads = values.quick ? 5 : page.loads;
    const { rows, p50, p95 } = await measureSpeed(stage, page, { loads, cold });
    const what = `p95 of ${loads}, ${rows} marks, p50 ${p50.toFixed(0)}`;
    report.add({ id, ...at, what, value: p95, median: p50 });
  });
}

async function speeds(stage: Stage, report: Report): Promise<void> {
  for (const page of stage.pages) {
    await speedOf(stage, page, false, report);
    await speedOf(stage, page, true, report);
  }
}

async function tasks(stage: Stage, report: Report): Promise<void> {
  const month = stage.pages.find(({ kind }) => kind === MONTH);
  if (!month) return;
  const figure = await measureTasks(stage, month, values.quick ? 2 : 10);
  const at = { kind: MONTH, page: month.name, unit: 'ms' as const };
  const longest = `longest task with our call, median ${figure.ourMedian.toFixed(0)}`;
  report.add({ id: 'task', ...at, what: longest, value: figure.ourWorst, target: 50 });
  const long = `long tasks over the bare page's ${figure.longBare.toFixed(0)}`;
  report.add({ id: 'long-tasks', ...at, what: long, value: figure.longDifference, target: 20 });
}

const panel = (stage: Stage, report: Report) =>
  measurePanel(stage, report, { file: values.papers, presses: values.quick ? 8 : 30 });

const triage = (stage: Stage, report: Report) =>
  measureTriage(stage, report, { presses: values.quick ? 12 : 60 });

const library = (stage: Stage, report: Report) =>
  measureLibrary(stage, report, { loads: values.quick ? 4 : 15 });

const weight = async (_: Stage, report: Report) => measureWeight(report);

const hour = (stage: Stage, report: Report) =>
  measureHour(stage, report, {
    minutes: Number(values.minutes),
    plantsLeak: values['plant-leak'],
    inPage: values.quick ? 60 : 500,
  });

const parts = { shift: shifts, speed: speeds, tasks, weight, triage, panel, library, hour };
const wanted = split(values.only);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}.`);
const pages = readPages(split(values.kinds));
const own = pages.filter(({ isReal }) => !isReal).length;
console.log(`${pages.length} kinds of page, ${pages.length - own} of them real saved pages.`);
const sayLoad = () => `load ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} cores`;
console.log(`At the start: ${sayLoad()}. Times hold for a machine with nothing else to do.`);
const report = openReport();
const started = Date.now();
const stage = await openStage(pages, wanted.includes('hour') ? ONE_PROCESS : []);
try {
  for (const [name, measure] of Object.entries(parts)) {
    const isWanted = wanted.length > 0 ? wanted.includes(name) : name !== 'hour';
    const about = { id: name, kind: '-', page: '', unit: 'count' as const, target: null };
    if (isWanted) await attempt(report, about, () => measure(stage, report));
  }
} finally {
  await stage.close();
}
report.printKinds(pages);
if (values.json) report.save(values.json);
console.log(`It took ${Math.round((Date.now() - started) / 1000)} s; at the end: ${sayLoad()}.`);
const missed = report.rows.filter(({ holds }) => !holds).length;
console.log(missed === 0 ? 'All targets hold.' : `${missed} of ${report.rows.length} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
