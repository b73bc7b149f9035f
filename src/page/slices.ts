// Long work in short turns: each turn is well under a frame, and between turns the page has its own.

/** Time that one turn may take, a third of a frame, so that a slow machine stays under a long task. */
const TURN_MS = 6;

export class Slices {
  private queue: (() => void)[] = [];
  private at = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.queue = [];
    });
  }

  /** Runs these after all that was added before them: a first turn at once, the rest in later ones. */
  add(...works: (() => void)[]): void {
    if (this.signal.aborted) return;
    this.queue.push(...works);
    if (this.timer === undefined) this.turn();
  }

  /** As {@link add}, but never in the task that asks: for work that gave way a moment ago. */
  addLater(work: () => void): void {
    if (this.signal.aborted) return;
    this.queue.push(work);
    this.timer ??= setTimeout(() => this.turn());
  }

  private turn(): void {
    this.timer = undefined;
    const end = performance.now() + TURN_MS;
    while (this.at < this.queue.length && performance.now() < end) this.queue[this.at++]?.();
    if (this.at < this.queue.length) {
      this.timer = setTimeout(() => this.turn());
    } else {
      this.queue = [];
      this.at = 0;
    }
  }
}
