// Figures come in one by one; a line for each goes out at once, a table at the end, all rows as JSON
// of one fixed shape. Rows of an earlier run are kept where this run has not measured them anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { FigureId, Target, Unit } from './targets.ts';
import { targets } from './targets.ts';

/** One figure. `peer`: what was measured beside it; `ratio`: how many times the peer's is ours. */
export interface Row {
  id: FigureId;
  name: string;
  unit: Unit;
  value: number | null;
  peer: string | null;
  peerValue: number | null;
  ratio: number | null;
}

/** A figure of a part of the table: another size, another browser, a peer. No row of the JSON. */
export interface Aside {
  label: string;
  text: string;
}

/** One figure at one size of the corpus, for the chart. */
export interface SizePoint {
  id: FigureId;
  papers: number;
  value: number;
}

export type PeerFigure = Pick<Row, 'peer' | 'peerValue'>;

export interface Table {
  readonly rows: readonly Row[];
  add(id: FigureId, value: number | null, beside?: PeerFigure & { ratio?: number | null }): void;
  say(label: string, text: string): void;
  /** Rows that are not there yet, from a file of an earlier run. */
  take(file: string): void;
  print(): void;
  save(file: string): void;
  /** Targets missed, of the rows that were measured in this run. */
  countMissed(): number;
}

const DIGITS: Record<Unit, number> = { ms: 1, MB: 1, bytes: 0, times: 1, s: 0, papers: 0 };

export const toDigits = (value: number | null, unit: Unit) =>
  value === null || Number.isNaN(value) ? 'none' : value.toFixed(DIGITS[unit]);

function holds({ id, value }: Row): boolean {
  const { target, isLeast = false }: Target = targets[id];
  if (target === null) return true;
  if (value === null || Number.isNaN(value)) return false;
  return isLeast ? value >= target : value <= target;
}

export function openTable(): Table {
  const rows = new Map<FigureId, Row>();
  const own = new Set<FigureId>();
  const asides: Aside[] = [];
  const toLine = (row: Row) => {
    const { target, isLeast = false }: Target = targets[row.id];
    const verdict = `${isLeast ? 'at least' : 'at most'} ${target} ${holds(row) ? 'holds' : 'MISSED'}`;
    const beside = row.peer ? `${row.peer}: ${toDigits(row.peerValue, row.unit)}` : '';
    const ratio = row.ratio === null ? '' : `${row.ratio.toFixed(1)} times`;
    return [
      row.id,
      row.name,
      `${toDigits(row.value, row.unit)} ${row.unit}`,
      verdict,
      beside,
      ratio,
    ];
  };
  return {
    get rows() {
      return [...rows.values()];
    },
    add(id, value, { peer = null, peerValue = null, ratio } = { peer: null, peerValue: null }) {
      const { name, unit } = targets[id];
      const whole = ratio ?? (peerValue !== null && value ? peerValue / value : null);
      const row = { id, name, unit, value, peer, peerValue, ratio: whole };
      rows.set(id, row);
      own.add(id);
      console.log(toLine(row).filter(Boolean).join('  |  '));
    },
    say(label, text) {
      asides.push({ label, text });
      console.log(`  ${label}: ${text}`);
    },
    take(file) {
      if (!existsSync(file)) return;
      const former = JSON.parse(readFileSync(file, 'utf8')) as Row[];
      for (const row of former) if (row.id in targets && !rows.has(row.id)) rows.set(row.id, row);
    },
    print() {
      console.log(
        '\n| id | figure | value | target | beside it | ratio |\n|---|---|---|---|---|---|',
      );
      for (const id of Object.keys(targets) as FigureId[]) {
        const row = rows.get(id);
        if (row) console.log(`| ${toLine(row).join(' | ')} |`);
      }
      if (asides.length === 0) return;
      console.log('\n| more | |\n|---|---|');
      for (const { label, text } of asides) console.log(`| ${label} | ${text} |`);
    },
    save(file) {
      const ordered = (Object.keys(targets) as FigureId[]).flatMap((id) => rows.get(id) ?? []);
      writeFileSync(file, `${JSON.stringify(ordered, null, 2)}\n`);
    },
    countMissed: () => [...own].filter((id) => !holds(rows.get(id) as Row)).length,
  };
}
