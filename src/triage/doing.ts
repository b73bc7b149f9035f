// Deeds come in, one after the other they are done; what is to be said of each goes out, and the last ones
// can be taken back. A deed that fails leaves nothing to take back.
import { WireError } from '../wire/ask.ts';
import { words } from '../words.ts';

export interface Deed {
  said: string;
  /** Null where there is nothing to take back. */
  takeBack: (() => Promise<void>) | null;
}

/** So many can be taken back. */
const MAX_UNDO = 50;

export interface DoingHooks {
  say(said: { text: string; canUndo?: boolean }): void;
  /** The extension is no longer there. */
  onGone(): void;
}

export class Doing {
  readonly #hooks: DoingHooks;
  readonly #done: Deed[] = [];
  #underWay: Promise<void> = Promise.resolve();

  constructor(hooks: DoingHooks) {
    this.#hooks = hooks;
  }

  /** Null of a deed: there was nothing to do. */
  do(deed: () => Promise<Deed | null>): void {
    this.#hooks.say({ text: words('triage.underWay') });
    this.#underWay = this.#underWay.then(deed).then(
      (done) => {
        if (done?.takeBack) this.#done.push(done);
        if (this.#done.length > MAX_UNDO) this.#done.shift();
        const canUndo = Boolean(done?.takeBack);
        this.#hooks.say({ text: done?.said ?? words('triage.nothing'), canUndo });
      },
      (error: unknown) => this.#fail(error),
    );
  }

  /** Answers false where there is nothing to take back. */
  undo(): boolean {
    const last = this.#done.pop();
    if (!last?.takeBack) return false;
    const { takeBack } = last;
    this.do(async () => {
      await takeBack().catch((error: unknown) => {
        this.#done.push(last);
        throw error;
      });
      return { said: words('triage.undone', [last.said]), takeBack: null };
    });
    return true;
  }

  #fail(error: unknown): void {
    const code = error instanceof WireError ? error.code : 'failed';
    if (code === 'gone') this.#hooks.onGone();
    else
      this.#hooks.say({
        text: words(code === 'disk-full' ? 'mark.failedDiskFull' : 'triage.failed'),
      });
  }
}
