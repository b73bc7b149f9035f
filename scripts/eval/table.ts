// Rows of measurements come in, a table for the eye and the JSON of the rows go out: each with its
// target and whether it is met, and the targets that nothing was measured for. It judges no further.
import { writeFileSync } from 'node:fs';
import type { EvalRow } from './row.ts';
import type { EvalTarget } from './targets.ts';
import { boundOf, isMet, nameOf, targets } from './targets.ts';

/** Percent as published, shares to four places. */
const toDigits = (value: number) => value.toFixed(Math.abs(value) > 1 ? 1 : 4);

function sayTarget(
  target: EvalTarget | undefined,
  row: EvalRow | undefined,
  rows: readonly EvalRow[],
): string[] {
  if (!target) return ['', ''];
  const least = boundOf(target, rows);
  const said = typeof target.bound === 'string' ? `${target.bound}'s` : target.bound;
  const bound = `${target.isMost ? 'at most' : 'at least'} ${said}`;
  if (!row || least === null) return [bound, 'not measured'];
  return [bound, isMet(row.value, least, target.isMost) ? 'met' : 'MISSED'];
}

function toLine(row: EvalRow, rows: readonly EvalRow[]): string {
  const target = targets.find((one) => nameOf(one) === nameOf(row));
  const bounds = `${toDigits(row.low)} to ${toDigits(row.high)}`;
  const cells = [row.set, row.kind, row.metric, toDigits(row.value), bounds, String(row.n)];
  return `| ${[...cells, ...sayTarget(target, row, rows)].join(' | ')} |`;
}

/** `isWanted`: false for a set that was not asked for; its targets are then not missed. */
export function printRows(rows: readonly EvalRow[], isWanted: (set: string) => boolean): void {
  console.log('\n| set | kind | metric | value | bounds | n | target | |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const row of rows) console.log(toLine(row, rows));
  const known = new Set(rows.map(nameOf));
  const open = targets.filter((target) => isWanted(target.set) && !known.has(nameOf(target)));
  for (const target of open) {
    const { set, kind, metric } = target;
    console.log(
      `| ${[set, kind, metric, '', '', '', ...sayTarget(target, undefined, rows)].join(' | ')} |`,
    );
  }
}

export function saveRows(file: string, rows: readonly EvalRow[]): void {
  const plain = rows.map(({ set, kind, metric, value, n, low, high }) => {
    if (![value, n, low, high].every(Number.isFinite)) {
      throw new Error(`No number was measured for ${nameOf({ set, kind, metric })}.`);
    }
    return { set, kind, metric, value, n, low, high };
  });
  writeFileSync(file, `${JSON.stringify(plain, null, 2)}\n`);
}
