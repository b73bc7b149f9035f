// The save of one paper at one place of a page: presses come in; whether one is under way, can be
// undone or has failed goes out. It speaks of the paper that it was made for and never of another.
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Undoable } from '../ui/SaveButton.tsx';
import { sayPressFailure } from '../ui/say-press-failure.ts';
import type { ask } from '../wire/ask.ts';
import { failureCode, takeBackOrDrop } from '../wire/ask.ts';

/** How long undo is offered. */
const UNDO_MS = 10_000;

export interface KeepingHooks {
  ask: typeof ask;
  /** What is kept of the paper is now this. */
  onEntry(entry: Entry | null): void;
  /** Must be drawn again. */
  onChange(): void;
  /** The extension is no longer there for this page. */
  onGone(): void;
}

export class Keeping {
  busy = false;
  /** What can be undone. */
  undo: Undoable | null = null;
  /** Why the latest press was not carried out, in words. */
  failure: string | null = null;
  #before: Entry | null = null;
  /** `updatedAt` of what the press has led to. */
  #at: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;
  #underWay = Promise.resolve();
  /** Presses that have not ended. */
  #open = 0;
  /** What the presses before this one have led to, while they wait for one another. */
  #latest: Entry | null | undefined;

  readonly #hooks: KeepingHooks;

  constructor(hooks: KeepingHooks) {
    this.#hooks = hooks;
  }

  save(key: string, mention: Mention, saved: boolean): Promise<void> {
    return this.change(() => this.#hooks.ask('setSaved', { key, mention, saved }));
  }

  /**
   * Asks for a change of what is kept; it can be taken back for a while. `latest`: what presses before it
   * have led to that nobody has seen yet; undefined where what is seen is what is kept.
   */
  change(
    ask: (latest: Entry | null | undefined) => Promise<Record<'entry' | 'before', Entry | null>>,
  ): Promise<void> {
    return this.press(async () => {
      const { entry, before } = await ask(this.#latest);
      this.#offerUndo(entry, before);
      this.#take(entry);
    });
  }

  takeBack(key: string): Promise<void> {
    return this.press(async () => {
      if (!this.undo) return;
      const wish = { key, entry: this.#before, at: this.#at };
      const { entry } = await takeBackOrDrop(
        () => this.#hooks.ask('restoreEntry', wish),
        () => this.#clearUndo(),
      );
      this.#clearUndo();
      this.#take(entry);
    });
  }

  /**
   * Runs one press to its end, after those before it: busy while any lasts, a plain word where one fails,
   * nothing lost.
   */
  press(action: () => Promise<void>): Promise<void> {
    if (this.#open === 0) this.failure = null;
    this.#open++;
    this.busy = true;
    this.#hooks.onChange();
    this.#underWay = this.#underWay
      .then(action)
      .catch((error: unknown) => {
        const code = failureCode(error);
        if (code === 'gone') this.#hooks.onGone();
        // Words go with the extension; the farewell has been said.
        this.failure = code === 'gone' ? '' : sayPressFailure(code);
      })
      .then(() => this.#endPress());
    return this.#underWay;
  }

  #endPress(): void {
    this.#open--;
    if (this.#open > 0) return;
    this.busy = false;
    this.#latest = undefined;
    if (!this.#isOver) this.#hooks.onChange();
  }

  #take(entry: Entry | null): void {
    this.#latest = entry;
    this.#hooks.onEntry(entry);
  }

  /** The place stands for another paper, or is gone: a press under way ends unseen. */
  end(): void {
    this.#isOver = true;
    this.#clearUndo();
  }

  #offerUndo(entry: Entry | null, before: Entry | null): void {
    // A press that has changed nothing leaves the way back of the one before it.
    if (this.#isOver || JSON.stringify(entry) === JSON.stringify(before)) return;
    this.#clearUndo();
    this.undo = isSaved(before) ? (isSaved(entry) ? 'changed' : 'removed') : 'saved';
    this.#before = before;
    this.#at = entry?.updatedAt ?? null;
    this.#timer = setTimeout(() => {
      this.#clearUndo();
      this.#hooks.onChange();
    }, UNDO_MS);
  }

  #clearUndo(): void {
    clearTimeout(this.#timer);
    this.undo = null;
    this.#before = null;
  }
}
