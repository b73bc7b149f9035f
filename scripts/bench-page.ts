// `npm run bench:page`: what the marks cost a page, measured on the built extension in Chromium with
// and without it in the same run. Prints a table; `--json FILE` writes the rows; `--quick` takes few
// runs for a first look. Ends with an error where a control fails or a figure misses its target.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureControl, measureShift } from './bench/shift.ts';
import { measureSpeed } from './bench/speed.ts';
import type { Stage } from './bench/stage.ts';
import { openStage } from './bench/stage.ts';
import { measureTasks } from './bench/tasks.ts';

interface Row {
  id: string;
  page: string;
  what: string;
  value: number;
  unit: 'ms' | 'score';
  /** The most (or, for the control, the least) that it may be. */
  target: number;
  holds: boolean;
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const runs = values.quick ? 2 : 10;
const loads = values.quick ? 5 : 30;
const rows: Row[] = [];

function report(row: Omit<Row, 'holds'>, holds: boolean): void {
  const value = row.unit === 'ms' ? row.value.toFixed(1) : row.value.toFixed(4);
  const verdict = holds ? 'holds' : 'MISSED';
  rows.push({ ...row, holds });
  console.log(
    `${row.id.padEnd(14)} ${row.page.padEnd(26)} ${row.what.padEnd(44)} ${value.padStart(8)} ${row.unit.padEnd(5)} target ${row.target} ${verdict}`,
  );
}

async function shifts({ pages, ...stage }: Stage): Promise<void> {
  const all = { pages, ...stage };
  const list = pages[0];
  if (!list) throw new Error('There is no page to measure.');
  const control = await measureControl(all, list);
  const what = 'control: lines inserted after load';
  report(
    { id: 'shift-control', page: list.name, what, value: control, unit: 'score', target: 0.01 },
    control > 0.01,
  );
  for (const page of pages) {
    if (page.name.includes('month')) continue;
    const figure = await measureShift(all, page, runs);
    const target = page.address.includes('huggingface.co/papers/1') ? 0.02 : 0;
    const about = `worst of ${figure.runs}, ${figure.marks} marks`;
    const holds = figure.marks > 0 && figure.worst <= target + 0.0005;
    report(
      { id: 'shift', page: page.name, what: about, value: figure.worst, unit: 'score', target },
      holds,
    );
  }
}

async function speeds(stage: Stage): Promise<void> {
  for (const page of stage.pages) {
    if (page.sheet !== 'arxiv') continue;
    for (const cold of [false, true]) {
      const figure = await measureSpeed(stage, page, { loads, cold });
      const target = cold ? 300 : 150;
      const what = `p95 of ${figure.loads}, ${figure.rows} rows, p50 ${figure.p50.toFixed(0)}`;
      const id = cold ? 'fill-cold' : 'fill-warm';
      report(
        { id, page: page.name, what, value: figure.p95, unit: 'ms', target },
        figure.p95 <= target,
      );
    }
  }
}

async function tasks(stage: Stage): Promise<void> {
  const month = stage.pages.find(({ name }) => name.includes('month'));
  if (!month) return;
  const figure = await measureTasks(stage, month, runs);
  const longest = `longest task with our call, median ${figure.ourMedian.toFixed(0)}`;
  report(
    { id: 'task', page: month.name, what: longest, value: figure.ourWorst, unit: 'ms', target: 50 },
    figure.ourWorst <= 50,
  );
  const long = `long tasks over the bare page's ${figure.longBare.toFixed(0)}`;
  report(
    {
      id: 'long-tasks',
      page: month.name,
      what: long,
      value: figure.longDifference,
      unit: 'ms',
      target: 20,
    },
    figure.longDifference <= 20,
  );
}

const parts = { shift: shifts, speed: speeds, tasks };
const stage = await openStage();
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (!values.only || values.only === name) await measure(stage);
  }
} finally {
  await stage.close();
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
const missed = rows.filter(({ holds }) => !holds).length;
console.log(missed === 0 ? 'All targets hold.' : `${missed} of ${rows.length} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
