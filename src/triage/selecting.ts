// Several rows together: by keys or boxes the reader selects them, and one wish is done to all of them
// and taken back in one.
import type { MarkWork } from '../page/page-mark.tsx';
import type { SelectionWish } from '../ui/SelectionBar.tsx';
import { copyTogether } from './copying.ts';
import { keepTogether, markSeen } from './deeds.ts';
import type { Doing } from './doing.ts';
import type { Row } from './rows.ts';
import { Selection } from './selection.ts';

export interface SelectingParts {
  work: MarkWork;
  doing: Doing;
  /** The rows that are shown, in the order in which they stand. */
  rows(): readonly Row[];
  onChange(): void;
}

export class Selecting {
  isOn = false;
  readonly #selection = new Selection();
  readonly #parts: SelectingParts;

  constructor(parts: SelectingParts) {
    this.#parts = parts;
  }

  rows(): Row[] {
    return this.#selection.among(this.#parts.rows());
  }

  has(row: Row): boolean {
    return this.#selection.has(row);
  }

  toggle(row: Row, isRange: boolean): true {
    this.#selection.toggle(row, isRange ? this.#parts.rows() : null);
    return this.#set(true);
  }

  /** Answers false where nothing was being selected. */
  end(): boolean {
    if (!this.isOn) return false;
    this.#selection.clear();
    return this.#set(false);
  }

  do(wish: SelectionWish, tag?: string): boolean {
    const { work, doing } = this.#parts;
    const rows = this.rows();
    if (wish === 'end') return this.end();
    if (wish === 'all') this.#selection.addAll(this.#parts.rows());
    else if (rows.length === 0) return false;
    else if (wish === 'skip') doing.do(() => markSeen(rows, work));
    else if (wish === 'bibtex' || wish === 'markdown')
      doing.do(() => copyTogether(rows, wish, work));
    else doing.do(() => keepTogether(rows, tag, work));
    return this.#set(true);
  }

  #set(isOn: boolean): true {
    this.isOn = isOn;
    this.#parts.onChange();
    return true;
  }
}
