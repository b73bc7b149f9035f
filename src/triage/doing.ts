// Deeds come in, one after the other they are done; what is to be said of each goes out, and the last ones
// can be taken back. A deed that fails leaves nothing to take back.
import type { WireError } from '../wire/ask.ts';
import { failureCode, takeBackOrDrop } from '../wire/ask.ts';
import { words } from '../words.ts';

export interface Deed {
  said: string;
  /** Null where there is nothing to take back. */
  takeBack: (() => Promise<void>) | null;
}

/** So many can be taken back. */
const MAX_UNDO = 50;

export interface DoingHooks {
  /** Null: what was said last is no longer so. */
  say(said: { text: string; canUndo?: boolean } | null): void;
  /** The extension is no longer there. */
  onGone(): void;
}

/** Deeds that wait for one another. */
interface Queue {
  last: Promise<void>;
  /** How many have not ended. */
  open: number;
}

export class Doing {
  readonly #hooks: DoingHooks;
  #done: Deed[] = [];
  #queue: Queue = { last: Promise.resolve(), open: 0 };

  constructor(hooks: DoingHooks) {
    this.#hooks = hooks;
  }

  /** Null of a deed: there was nothing to do. */
  do(deed: () => Promise<Deed | null>): void {
    this.#hooks.say({ text: words('triage.underWay') });
    const queue = this.#queue;
    queue.open++;
    // What still waits in a queue that was given up is given up with it.
    const turn = () => (queue === this.#queue ? deed() : null);
    queue.last = queue.last
      .then(turn)
      .finally(() => queue.open--)
      .then(
        (done) => this.#take(done, queue),
        (error: unknown) => this.#fail(error, queue),
      );
  }

  /** Takes back the last deed, also one that is still under way. Answers false where there is none. */
  undo(): boolean {
    if (this.#done.length === 0 && this.#queue.open === 0) return false;
    this.do(async () => {
      // Found now: what was pressed before this has been done by now.
      const last = this.#done.at(-1);
      const takeBack = last?.takeBack;
      if (!takeBack) return null;
      const drop = () => {
        this.#done = this.#done.filter((one) => one !== last);
      };
      await takeBackOrDrop(takeBack, drop);
      drop();
      return { said: words('triage.undone', [last.said]), takeBack: null };
    });
    return true;
  }

  /** The page was put aside and is shown again: what was under way may never be answered. */
  startAgain(): void {
    if (this.#queue.open === 0) return;
    this.#queue = { last: Promise.resolve(), open: 0 };
    this.#hooks.say(null);
  }

  #take(done: Deed | null, queue: Queue): void {
    // Late or not: what was done can be taken back.
    if (done?.takeBack) this.#done = [...this.#done, done].slice(-MAX_UNDO);
    if (queue !== this.#queue) return;
    // While others wait, a press on what is offered would take back the last of them and not this one.
    const canUndo = Boolean(done?.takeBack) && queue.open === 0;
    this.#hooks.say({ text: done?.said ?? words('triage.nothing'), canUndo });
  }

  #fail(error: unknown, queue: Queue): void {
    const code = failureCode(error);
    if (code === 'gone') this.#hooks.onGone();
    // Of a queue that was given up nobody knows what was done: the marks, asked for anew, will say.
    else if (queue === this.#queue) this.#hooks.say({ text: failureWords(code) });
  }
}

function failureWords(code: WireError['code']): string {
  if (code === 'disk-full') return words('mark.failedDiskFull');
  return words(code === 'changed-since' ? 'mark.changedSince' : 'triage.failed');
}
