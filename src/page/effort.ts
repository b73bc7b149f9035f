// How much work one page may cause, whatever it does: so much at once, and so much more with time.
// A page's doings come in, whether they may be followed goes out. It never looks at a page itself.

/**
 * Looks at the whole page. A list of 2,000 rows is parsed within some dozen; a page that changes on
 * and on is looked at as often as comes back.
 */
const LOOKS = { most: 300, perSecond: 2 };
/** Rows that are taken in: ten times the longest list of arXiv, and again in half an hour. */
const ROWS = { most: 20_000, perSecond: 10 };
/** Titles that are asked for because the page has shown them. */
const TITLES = { most: 20_000, perSecond: 10 };
/** Rows that stand at once. The longest list of arXiv has 2,000. */
export const MOST_ROWS = 5000;
/** What a look has taken is waited for so many times over before the next, where looks have run out. */
const REST_TIMES = 50;

/** So much may be taken at once; what was taken comes back with time. */
export class Allowance {
  readonly #most: number;
  readonly #perMs: number;
  readonly #now: () => number;
  #left: number;
  #since: number;

  constructor(of: { most: number; perSecond: number }, now = () => performance.now()) {
    this.#most = this.#left = of.most;
    this.#perMs = of.perSecond / 1000;
    this.#now = now;
    this.#since = now();
  }

  /** Takes `count`, or nothing and answers false where so much is not left. */
  take(count = 1): boolean {
    if (this.#left < count) this.#refill();
    if (this.#left < count) return false;
    this.#left -= count;
    return true;
  }

  /** Until one can be taken, ms. */
  waitMs(): number {
    this.#refill();
    return Math.max(0, Math.ceil((1 - this.#left) / this.#perMs));
  }

  #refill(): void {
    const now = this.#now();
    this.#left = Math.min(this.#most, this.#left + (now - this.#since) * this.#perMs);
    this.#since = now;
  }
}

/** What is left of the work that one page may cause. It outlives every change of its address. */
export class Effort {
  readonly looks = new Allowance(LOOKS);
  readonly rows = new Allowance(ROWS);
  readonly titles = new Allowance(TITLES);
}

/**
 * Answers a call that does its work at once where a look is left, and else has `lookAtAll` called once
 * when there is one again: however often it is called until then, that look finds all of it.
 */
export function paceLooks(looks: Allowance, lookAtAll: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restMs = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const lookLate = () => {
    timer = undefined;
    looks.take();
    const start = performance.now();
    lookAtAll();
    restMs = (performance.now() - start) * REST_TIMES;
  };
  return (work: () => void): void => {
    if (signal.aborted) return;
    if (timer === undefined && looks.take()) work();
    else timer ??= setTimeout(lookLate, Math.max(looks.waitMs(), restMs));
  };
}
