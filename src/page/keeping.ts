// The save of one paper at one place of a page: presses come in; whether one is under way, can be
// undone or has failed goes out. It speaks of the paper that it was made for and never of another.
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Undoable } from '../ui/SaveButton.tsx';
import type { ask } from '../wire/ask.ts';
import { WireError } from '../wire/ask.ts';
import { words } from '../words.ts';

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

  readonly #hooks: KeepingHooks;

  constructor(hooks: KeepingHooks) {
    this.#hooks = hooks;
  }

  save(key: string, mention: Mention, saved: boolean): Promise<void> {
    return this.change(saved ? 'saved' : 'removed', () =>
      this.#hooks.ask('setSaved', { key, mention, saved }),
    );
  }

  /** Asks for a change of what is kept; it can be taken back for a while. */
  change(
    did: Undoable,
    ask: () => Promise<{ entry: Entry | null; before: Entry | null }>,
  ): Promise<void> {
    return this.press(async () => {
      const { entry, before } = await ask();
      this.#offerUndo(did, before);
      this.#at = entry?.updatedAt ?? null;
      this.#hooks.onEntry(entry);
    });
  }

  takeBack(key: string): Promise<void> {
    return this.press(async () => {
      if (!this.undo) return;
      const { entry } = await this.#hooks.ask('restoreEntry', {
        key,
        entry: this.#before,
        at: this.#at,
      });
      this.#clearUndo();
      this.#hooks.onEntry(entry);
    });
  }

  /** Runs one press to its end: busy while it lasts, a plain word where it fails, nothing lost. */
  async press(action: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    this.#hooks.onChange();
    try {
      await action();
    } catch (error) {
      const code = error instanceof WireError ? error.code : 'failed';
      if (code === 'gone') this.#hooks.onGone();
      // It would be refused for ever.
      if (code === 'changed-since') this.#clearUndo();
      this.failure = failureWords(code);
    }
    this.busy = false;
    if (!this.#isOver) this.#hooks.onChange();
  }

  /** The place stands for another paper, or is gone: a press under way ends unseen. */
  end(): void {
    this.#isOver = true;
    this.#clearUndo();
  }

  #offerUndo(did: Undoable, before: Entry | null): void {
    this.#clearUndo();
    if (this.#isOver) return;
    this.undo = did;
    this.#before = before;
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

function failureWords(code: string): string {
  // Words go with the extension; the farewell has been said.
  if (code === 'gone') return '';
  if (code === 'disk-full') return words('mark.failedDiskFull');
  if (code === 'changed-since') return words('mark.changedSince');
  return words(code === 'database-newer' ? 'mark.failedNewer' : 'mark.failed');
}
