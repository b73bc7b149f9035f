// The rows that the reader has selected, to do one thing with all of them.
import type { Row } from './rows.ts';

export class Selection {
  readonly #rows = new Set<Row>();
  /** From where a range reaches. */
  #anchor: Row | null = null;

  /** With `among` all rows from the last one on, else this one alone. */
  toggle(row: Row, among: readonly Row[] | null = null): void {
    const [from, to] = [among?.indexOf(this.#anchor ?? row) ?? -1, among?.indexOf(row) ?? -1];
    if (among && from >= 0 && to >= 0)
      for (const one of among.slice(Math.min(from, to), Math.max(from, to) + 1))
        this.#rows.add(one);
    else if (!this.#rows.delete(row)) this.#rows.add(row);
    this.#anchor = row;
  }

  addAll(rows: readonly Row[]): void {
    for (const row of rows) this.#rows.add(row);
  }

  has(row: Row): boolean {
    return this.#rows.has(row);
  }

  /** In the order of these rows; what is not among them is no longer there. */
  among(rows: readonly Row[]): Row[] {
    return rows.filter((row) => this.#rows.has(row));
  }

  clear(): void {
    this.#rows.clear();
    this.#anchor = null;
  }
}
