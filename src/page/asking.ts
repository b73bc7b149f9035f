// Marks that wait for an answer come in; batches of mentions go to the background, those nearest
// to the reader's view first, one batch under way at a time.
import type { ask } from '../wire/ask.ts';
import { WireError } from '../wire/ask.ts';
import type { FailureCode } from '../wire/protocol.ts';
import type { PageMark } from './page-mark.tsx';

/** The first batch is what a window shows, so that its answer does not wait for the rest. */
const FIRST_BATCH = 60;
const BATCH = 250;
/** A background that is just starting or stopping may fail to answer once. */
const RETRY_MS = [100, 1000, 5000];

export class Asking {
  /** Why the latest batch went without an answer; null while all is well. */
  failure: FailureCode | null = null;
  /** What is first seen from now on is new for as long as the page stands. */
  private readonly visitedAt = Date.now();
  private waiting = new Set<PageMark>();
  private underWay = false;
  private most = FIRST_BATCH;
  private failures = 0;

  constructor(
    private readonly hooks: {
      ask: typeof ask;
      /** What stands nearest to the reader now, as a {@link PageMark.order}. */
      centre(): number;
      onAnswered(marks: PageMark[]): void;
      onGone(): void;
    },
    private readonly signal: AbortSignal,
  ) {}

  add(marks: readonly PageMark[]): void {
    for (const mark of marks) this.waiting.add(mark);
    void this.pump();
  }

  private async pump(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    while (this.waiting.size > 0 && !this.signal.aborted) {
      const batch = this.takeBatch();
      try {
        await this.send(batch);
        this.failures = 0;
        this.failure = null;
        this.most = BATCH;
      } catch (error) {
        if (!(await this.mayRetry(error))) break;
        for (const mark of batch) this.waiting.add(mark);
      }
    }
    this.underWay = false;
  }

  private takeBatch(): PageMark[] {
    const all = [...this.waiting];
    const centre = this.hooks.centre();
    if (all.length > this.most)
      all.sort((a, b) => Math.abs(a.order - centre) - Math.abs(b.order - centre));
    this.waiting = new Set(all.slice(this.most));
    return all.slice(0, this.most);
  }

  private async send(batch: PageMark[]): Promise<void> {
    const sent = batch.flatMap((mark) => (mark.sighting ? [{ mark, of: mark.sighting }] : []));
    const annotations = await this.hooks.ask('annotate', {
      mentions: sent.map(({ of }) => of.mention),
      visitedAt: this.visitedAt,
    });
    if (this.signal.aborted) return;
    const answered: PageMark[] = [];
    for (const [i, { mark, of }] of sent.entries()) {
      // The page may have put another paper there while the answer was under way.
      if (mark.sighting !== of) continue;
      mark.annotation = annotations[i] ?? null;
      answered.push(mark);
    }
    this.hooks.onAnswered(answered);
  }

  /** Waits a little longer after each failure; false where there is nothing left to wait for. */
  private async mayRetry(error: unknown): Promise<boolean> {
    const code = error instanceof WireError ? error.code : 'failed';
    if (code === 'gone') {
      this.hooks.onGone();
      return false;
    }
    this.failure = code;
    const pauseMs = RETRY_MS[this.failures++];
    if (pauseMs === undefined) return false;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return true;
  }
}
