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
/** What is wrong lies in the question: it would be answered so every time. */
const REFUSALS: ReadonlySet<FailureCode> = new Set(['bad-request', 'not-allowed']);

export interface AskingHooks {
  ask: typeof ask;
  /** What stands nearest to the reader now, as a {@link PageMark.order}. */
  centre(): number;
  /** Keys of papers that are seen, as the background cannot know. */
  readonly seenHere: ReadonlySet<string>;
  onAnswered(marks: PageMark[]): void;
  onGone(): void;
}

export class Asking {
  /** Why the latest batch went without an answer; null while all is well. */
  failure: FailureCode | null = null;
  /** What is first seen from now on is new for as long as the page stands. */
  readonly #visitedAt = Date.now();
  #waiting = new Set<PageMark>();
  /** Not answered to the end: they are asked for again at a sign that the answer would come now. */
  readonly #givenUp = new Set<PageMark>();
  #underWay = false;
  /** Papers that changed while a batch is under way, whose answer may be older; null: any of them. */
  #changed: Set<string> | null = new Set();
  #most = FIRST_BATCH;
  #failures = 0;
  /** Counts the times that all was asked anew: only the latest round's answers are taken. */
  #round = 0;

  readonly #hooks: AskingHooks;
  readonly #signal: AbortSignal;

  constructor(hooks: AskingHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
  }

  add(marks: readonly PageMark[]): void {
    for (const mark of marks) this.#waiting.add(mark);
    void this.#pump();
  }

  /** These papers, or all for null, have changed: an answer that is under way may not know it. */
  noteChanged(keys: readonly string[] | null): void {
    if (!keys) this.#changed = null;
    else for (const key of keys) this.#changed?.add(key);
  }

  /** The mark is gone: nothing is asked for it any more. */
  drop(mark: PageMark): void {
    this.#waiting.delete(mark);
    this.#givenUp.delete(mark);
  }

  /** The background may answer again, or the reader waits for it: asks for what was given up. */
  tryAgain(): void {
    if (!this.#underWay) this.#failures = 0;
    this.#takeUp();
    void this.#pump();
  }

  /** Asks for all of these; what was under way may never be answered and is not waited for. */
  startAgain(marks: readonly PageMark[]): void {
    this.#round++;
    this.#underWay = false;
    this.#failures = 0;
    this.#most = FIRST_BATCH;
    this.add(marks);
  }

  /** Wakes the background while there is nothing to ask yet: starting takes it longer than answering. */
  wake(): void {
    // What fails here is met again by the first question.
    this.#hooks.ask('prepare', {}).catch(() => undefined);
  }

  async #pump(): Promise<void> {
    if (this.#underWay) return;
    this.#underWay = true;
    const round = this.#round;
    const isOver = () => this.#signal.aborted || this.#round !== round;
    while (this.#waiting.size > 0 && !isOver()) {
      const batch = this.#takeBatch();
      try {
        await this.#send(batch, isOver);
        if (isOver()) return;
        this.#failures = 0;
        this.failure = null;
        this.#most = BATCH;
        this.#takeUp();
      } catch (error) {
        if (isOver()) return;
        if (!(await this.#mayRetry(error))) {
          this.#giveUp(batch);
          break;
        }
        for (const mark of batch) if (mark.sighting) this.#waiting.add(mark);
      }
    }
    if (!isOver()) this.#underWay = false;
  }

  /** Nothing goes out any more by itself: what comes next is asked for alone, and once. */
  #giveUp(batch: readonly PageMark[]): void {
    const isRefused = this.failure !== null && REFUSALS.has(this.failure);
    for (const mark of isRefused ? [] : batch) if (mark.sighting) this.#givenUp.add(mark);
    for (const mark of this.#waiting) this.#givenUp.add(mark);
    this.#waiting.clear();
  }

  #takeUp(): void {
    for (const mark of this.#givenUp) this.#waiting.add(mark);
    this.#givenUp.clear();
  }

  #takeBatch(): PageMark[] {
    const all = [...this.#waiting];
    const centre = this.#hooks.centre();
    if (all.length > this.#most)
      all.sort((a, b) => Math.abs(a.order - centre) - Math.abs(b.order - centre));
    this.#waiting = new Set(all.slice(this.#most));
    return all.slice(0, this.#most);
  }

  async #send(batch: PageMark[], isOver: () => boolean): Promise<void> {
    const sent = batch.flatMap((mark) => (mark.sighting ? [{ mark, of: mark.sighting }] : []));
    if (sent.length === 0) return;
    this.#changed = new Set();
    const annotations = await this.#hooks.ask('annotate', {
      mentions: sent.map(({ of }) => of.mention),
      visitedAt: this.#visitedAt,
    });
    if (isOver()) return;
    const answered: PageMark[] = [];
    for (const [i, { mark, of }] of sent.entries()) {
      // The page may have put another paper there while the answer was under way.
      if (mark.sighting !== of) continue;
      const answer = annotations[i];
      // What is found out later is not forgotten by an answer that comes before it.
      const { near, newToday } = mark.annotation ?? {};
      mark.annotation = answer
        ? {
            ...answer,
            seen: answer.seen || this.#hooks.seenHere.has(answer.key),
            near: answer.near ?? near,
            newToday: answer.newToday ?? newToday,
          }
        : null;
      answered.push(mark);
      if (!this.#changed || this.#changed.has(mark.annotation?.key ?? '')) this.#waiting.add(mark);
    }
    this.#hooks.onAnswered(answered);
  }

  /** Waits a little longer after each failure; false where there is nothing left to wait for. */
  async #mayRetry(error: unknown): Promise<boolean> {
    const code = error instanceof WireError ? error.code : 'failed';
    if (code === 'gone') {
      this.#hooks.onGone();
      return false;
    }
    this.failure = code;
    const pauseMs = RETRY_MS[this.#failures++];
    if (pauseMs === undefined) return false;
    await this.#pause(pauseMs);
    return true;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#signal.addEventListener('abort', end);
    });
  }
}
