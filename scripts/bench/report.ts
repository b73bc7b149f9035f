// Figures come in one by one; lines on the console go out at once, a table by kind of page at the
// end, and all rows as JSON. It judges nothing: whether a figure holds is the measurer's word.
import { writeFileSync } from 'node:fs';
import type { BenchPage } from './pages.ts';

export interface Row {
  id: string;
  /** Kind of page, or `-` where the figure is of none. */
  kind: string;
  page: string;
  what: string;
  value: number;
  unit: 'ms' | 'score' | 'MB' | 'kB' | 'count';
  /** The most that it may be, or for a control the least; null: printed alone, not judged. */
  target: number | null;
  holds: boolean;
  /** The middle of the sample, where `value` is its p95. */
  median?: number;
}

const DIGITS: Record<Row['unit'], number> = { ms: 1, score: 4, MB: 2, kB: 1, count: 0 };
const format = ({ value, unit }: Pick<Row, 'value' | 'unit'>) => value.toFixed(DIGITS[unit]);

export interface Report {
  readonly rows: readonly Row[];
  add(row: Omit<Row, 'holds'>, holds?: boolean): void;
  /** Shift, warm and cold of each kind, as lines of Markdown. */
  printKinds(pages: readonly BenchPage[]): void;
  save(file: string): void;
}

export function openReport(): Report {
  const rows: Row[] = [];
  return {
    rows,
    add(row, holds = row.target === null || row.value <= row.target) {
      rows.push({ ...row, holds });
      const judged =
        row.target === null ? '' : `target ${row.target} ${holds ? 'holds' : 'MISSED'}`;
      console.log(
        `${row.id.padEnd(14)} ${row.page.padEnd(38)} ${row.what.padEnd(46)} ${format(row).padStart(8)} ${row.unit.padEnd(5)} ${judged}`,
      );
    },
    printKinds(pages) {
      const lines = pages.map((page) => toLine(page, rows)).filter((line) => line !== null);
      if (lines.length === 0) return;
      console.log('\n| page | real | shift | warm, p95 (p50), ms | cold, p95 (p50), ms |');
      console.log('|---|---|---|---|---|');
      console.log(`${lines.join('\n')}\n`);
    },
    save: (file) => writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`),
  };
}

function toLine({ kind, name, isReal }: BenchPage, rows: readonly Row[]): string | null {
  const find = (id: string) => rows.find((row) => row.kind === kind && row.id === id);
  const shift = find('shift');
  const times = [find('fill-warm'), find('fill-cold')];
  if (!shift && times.every((row) => row === undefined)) return null;
  const sayTime = (row: Row | undefined) =>
    row ? `${row.value.toFixed(0)} (${(row.median ?? Number.NaN).toFixed(0)})` : '';
  const cells = [name, isReal ? 'yes' : 'no', shift?.value.toFixed(3) ?? '', ...times.map(sayTime)];
  return `| ${cells.join(' | ')} |`;
}
