// Work on a page in short turns, so that the page has its own between them. Work near the reader
// goes on at once; work far away waits its time, the more so while the page itself is still loading.

/** Time that one turn may take: a third of a frame, so that a slow machine stays under a long task. */
const TURN_MS = 6;
/** Rest between turns of far work: about every other frame is the page's own. */
const REST_MS = 30;
/** The same while the parser is at work, whose frames are long already on a list of 2,000 rows. */
const REST_WHILE_LOADING_MS = 250;

export class Turns {
  #near: (() => void)[] = [];
  #nearTimer: ReturnType<typeof setTimeout> | undefined;
  #farTimer: ReturnType<typeof setTimeout> | undefined;

  readonly #page: Document;
  readonly #far: () => boolean;
  readonly #signal: AbortSignal;

  /** `far` does one piece of far work and answers false when there was none left to do. */
  constructor(page: Document, far: () => boolean, signal: AbortSignal) {
    this.#page = page;
    this.#far = far;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#nearTimer);
      clearTimeout(this.#farTimer);
      this.#near = [];
    });
  }

  /** Runs these in order: a first turn at once, what is left in turns that follow closely. */
  run(works: readonly (() => void)[]): void {
    if (this.#signal.aborted) return;
    this.#near.push(...works);
    if (this.#nearTimer === undefined) this.#turnNear();
  }

  /** There is far work again. */
  wake(): void {
    if (this.#signal.aborted) return;
    this.#farTimer ??= setTimeout(() => this.#turnFar(), this.#restMs());
  }

  #turnNear(): void {
    this.#nearTimer = undefined;
    const end = performance.now() + TURN_MS;
    try {
      while (this.#near.length > 0 && performance.now() < end) this.#near.shift()?.();
    } finally {
      // Also where one piece of work has thrown: the others must not wait for it.
      if (this.#near.length > 0) this.#nearTimer = setTimeout(() => this.#turnNear());
    }
  }

  #turnFar(): void {
    this.#farTimer = undefined;
    const end = performance.now() + TURN_MS;
    let isLeft = true;
    try {
      while (isLeft && performance.now() < end) isLeft = this.#far();
    } finally {
      if (isLeft) this.wake();
    }
  }

  #restMs(): number {
    return this.#page.readyState === 'loading' ? REST_WHILE_LOADING_MS : REST_MS;
  }
}
