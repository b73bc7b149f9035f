// What Stryker kept of a source comes in; a line a file, a table of rooms, and the survivors go out to the terminal.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

interface Mutant {
  status: string;
  mutatorName: string;
  replacement: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

export interface Result {
  source: string;
  lines: string[];
  noticed: number;
  /** Of those that were noticed: tests came to no end. Also so where the machine stood still for that long. */
  byTime: number;
  unnoticed: Mutant[];
  /** Not tried, with the reason in the options. */
  left: number;
  /** Of the texts that it was measured with. */
  stamp: string | undefined;
}

export const reportOf = (source: string) =>
  source.replace(/^src\//, '.cache/mutation/').replace(/\.ts$/, '.json');

/** The same for the same texts. */
export const stampOf = (files: readonly string[]): string =>
  createHash('sha256')
    .update(files.map((file) => readFileSync(file, 'utf8')).join('\0'))
    .digest('hex');

/** Says of a new report which texts it is of. */
export function sealReport(source: string, stamp: string): void {
  const path = reportOf(source);
  const report = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...report, stamp }));
}

/** Null where the source was not measured or has nothing that could be changed. */
export function readReport(source: string): Result | null {
  const path = reportOf(source);
  if (!existsSync(path)) return null;
  const { files, stamp } = JSON.parse(readFileSync(path, 'utf8'));
  const mutants: Mutant[] = files[source]?.mutants ?? [];
  const are = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status));
  return {
    source,
    lines: readFileSync(source, 'utf8').split('\n'),
    noticed: are('Killed', 'Timeout').length,
    byTime: are('Timeout').length,
    unnoticed: are('Survived', 'NoCoverage'),
    left: are('Ignored', 'CompileError', 'RuntimeError').length,
    stamp,
  };
}

const scoreOf = (noticed: number, all: number) =>
  all === 0 ? '   - ' : `${((100 * noticed) / all).toFixed(1).padStart(5)}`;

function printMutant({ location, status, replacement, mutatorName }: Mutant, lines: string[]) {
  const { start, end } = location;
  const last = start.line === end.line ? end.column - 1 : undefined;
  const was = (lines[start.line - 1] ?? '').slice(start.column - 1, last);
  const isShort = (text: string) => text.replace(/\s+/g, ' ').slice(0, 90);
  console.log(
    `  ${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ' (no test)' : ''}: ${isShort(was)}  ->  ${isShort(replacement)}`,
  );
}

export function printFile(result: Result, named: boolean) {
  const { source, lines, noticed, byTime, unnoticed, left } = result;
  const all = noticed + unnoticed.length;
  console.log(
    `${scoreOf(noticed, all)} % of ${all} noticed (${byTime} by time, ${left} left) ${source}`,
  );
  if (named) for (const mutant of unnoticed) printMutant(mutant, lines);
}

/** One line a room, as README's table has it. */
export function printRooms(results: Result[]): void {
  const rooms = new Map<string, { files: number; noticed: number; all: number }>();
  for (const { source, noticed, unnoticed } of results) {
    const room = source.split('/')[1] ?? '';
    const sum = rooms.get(room) ?? { files: 0, noticed: 0, all: 0 };
    sum.files += 1;
    sum.noticed += noticed;
    sum.all += noticed + unnoticed.length;
    rooms.set(room, sum);
  }
  for (const [room, { files, noticed, all }] of rooms) {
    console.log(`| ${room} | ${files} | ${all} | ${scoreOf(noticed, all).trim()} % |`);
  }
}
