// What a reader was told is kept comes in, change by change; what is found on the disk later is compared
// with it: everything acknowledged, nothing else, and of changes that were cut off either all or nothing.
import type { RequestName } from '../../src/wire/protocol.ts';

/** A row as IndexedDB holds it. */
export type Row = Readonly<Record<string, unknown>>;
/** By `TABLE KEY`. */
export type Rows = Map<string, Row>;

/** Stands in an expected row for a time that only the product knows. */
export const SOME_TIME = 'some time';

export interface ImportedFile {
  name: string;
  /** Told from those of other files by it. */
  number: number;
  papers: number;
}

/** One thing that a reader asks for. */
export interface Change {
  /** The operation's name. */
  what: string;
  /** What is asked of the background by the library tab; or else: */
  ask?: { name: RequestName; request: object };
  /** The file that is chosen there. */
  file?: ImportedFile;
  /** The save button that is pressed on a page: of the n-th paper, which is then saved or is not. */
  press?: { nth: number; saved: boolean };
  /** It must not be under way with others: it may change their rows too. */
  isAlone?: true;
  /** Where the row stands: `TABLE KEY`; or `TABLE ` alone, where the product makes up the key. */
  row: string;
  /** Fields that the row has afterwards, by what it was before; null: there is none. */
  expects(before: Row | null): Row | null;
  /** The row as the answer tells it, exactly; undefined where it tells none. */
  told(answer: unknown): { address: string; row: Row | null } | undefined;
  /** The way back, as the answer allows it. */
  undo?(answer: unknown): Change | null;
}

interface Pending {
  change: Change;
  isAcknowledged: boolean;
}

/** Equal as JSON is, whatever the order of the fields. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a).filter((key) => (a as Row)[key] !== undefined);
  const others = Object.keys(b).filter((key) => (b as Row)[key] !== undefined);
  return (
    keys.length === others.length && keys.every((key) => isEqual((a as Row)[key], (b as Row)[key]))
  );
}

/** Whether a row has all expected fields. */
export function says(row: Row | null, expected: Row | null): boolean {
  if (row === null || expected === null) return row === expected;
  return Object.entries(expected).every(([field, value]) =>
    value === SOME_TIME ? typeof row[field] === 'number' : isEqual(row[field], value),
  );
}

const show = (row: Row | null | undefined) => (row ? JSON.stringify(row) : 'nothing');

export class KeptModel {
  /** As they were last acknowledged, or found where that was not known. */
  readonly rows: Rows = new Map();
  /** How the latest change is taken back; null where nothing offers it any more. */
  undo: Change | null = null;
  /** How often each operation was acknowledged. */
  readonly acknowledged = new Map<string, number>();
  /** Changes that were cut off, and were found done. */
  found = 0;
  private pending: Pending[] = [];

  find(address: string): Row | null {
    return this.rows.get(address) ?? null;
  }

  /** Rows of one table, by their addresses. */
  of(table: string): [address: string, row: Row][] {
    return [...this.rows].filter(([address]) => address.startsWith(`${table} `));
  }

  /** The reader was told that it is done. Answers what is wrong with what was told. */
  acknowledge(change: Change, answer: unknown): string[] {
    const { what } = change;
    this.acknowledged.set(what, (this.acknowledged.get(what) ?? 0) + 1);
    this.pending = this.pending.filter(({ change: { row } }) => row !== change.row);
    this.undo = change.undo?.(answer) ?? null;
    const told = change.told(answer);
    if (!told) {
      this.pending.push({ change, isAcknowledged: true });
      return [];
    }
    const before = this.find(told.address);
    if (!says(told.row, change.expects(before))) {
      return [`${what}: answered ${show(told.row)}, before ${show(before)}`];
    }
    this.put(told.address, told.row);
    return [];
  }

  /** Whether something was acknowledged whose row nobody has seen yet. */
  get isOwed(): boolean {
    return this.pending.some(({ isAcknowledged }) => isAcknowledged);
  }

  /** No answer came: it may have been done, or may not. */
  leaveOpen(change: Change): void {
    this.pending.push({ change, isAcknowledged: false });
    this.undo = null;
  }

  /** Nobody is left who could still do what was cut off. */
  close(): void {
    this.pending = this.pending.filter(({ isAcknowledged }) => isAcknowledged);
  }

  /** Compares what is found with what was acknowledged; answers each difference as a line. */
  compare(found: Rows): string[] {
    const wrong: string[] = [];
    for (const address of new Set([...this.rows.keys(), ...found.keys()])) {
      const [before, after] = [this.find(address), found.get(address) ?? null];
      if (isEqual(before, after)) continue;
      const cause = this.pending.find(({ change }) => mayHaveDone(change, address, before, after));
      if (cause) this.take(cause, address, after);
      else wrong.push(`${address}: acknowledged ${show(before)}, found ${show(after)}`);
    }
    for (const { change, isAcknowledged } of this.pending) {
      const row = this.find(change.row);
      if (isAcknowledged && !says(row, change.expects(row))) {
        wrong.push(`${change.what} of ${change.row} was acknowledged and is not there`);
      }
    }
    this.pending = this.pending.filter(({ isAcknowledged }) => !isAcknowledged);
    return wrong;
  }

  private take(cause: Pending, address: string, after: Row | null): void {
    this.put(address, after);
    this.pending = this.pending.filter((one) => one !== cause);
    if (!cause.isAcknowledged) this.found += 1;
  }

  private put(address: string, row: Row | null): void {
    if (row) this.rows.set(address, row);
    else this.rows.delete(address);
  }
}

function mayHaveDone(change: Change, address: string, before: Row | null, after: Row | null) {
  const isHere = change.row.endsWith(' ')
    ? before === null && address.startsWith(change.row)
    : address === change.row;
  return isHere && says(after, change.expects(before));
}
