// What presses in the lines of one panel have led to: each line's save, its undo and its failure. It ends with the
// panel, and a press that was under way then ends unseen.
import type { Related } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { relatedMention } from '../paper/record-mention.ts';
import type { ask } from '../wire/ask.ts';
import { Keeping } from './keeping.ts';

export interface PanelLinesHooks {
  ask: typeof ask;
  /** What is kept of a line's paper, under this key, is another now. */
  onEntry(key: string, related: Related, entry: Entry | null): void;
  /** Must be drawn again. */
  onChange(): void;
  /** The extension is no longer there for this page. */
  onGone(): void;
}

export class PanelLines {
  readonly #lines = new Map<string, Keeping>();
  readonly #hooks: PanelLinesHooks;

  constructor(hooks: PanelLinesHooks) {
    this.#hooks = hooks;
  }

  /** Those in which something was pressed, by the related paper's key. */
  get standing(): ReadonlyMap<string, Keeping> {
    return this.#lines;
  }

  save(related: Related, saved: boolean): void {
    const line = this.#lines.get(related.key) ?? this.#create(related);
    this.#lines.set(related.key, line);
    void line.save(keyOf(related), relatedMention(related), saved);
  }

  takeBack(related: Related): void {
    void this.#lines.get(related.key)?.takeBack(keyOf(related));
  }

  /** The page was put aside and is shown again: what was under way may never be answered. */
  giveUpPresses(): void {
    for (const [key, line] of this.#lines) {
      if (!line.busy) continue;
      line.end();
      this.#lines.delete(key);
    }
  }

  end(): void {
    for (const line of this.#lines.values()) line.end();
    this.#lines.clear();
  }

  #create(related: Related): Keeping {
    const { ask, onEntry, onChange, onGone } = this.#hooks;
    return new Keeping({
      ask,
      onEntry: (entry) => onEntry(entry?.key ?? keyOf(related), related, entry),
      onChange,
      onGone,
    });
  }
}

/** What is kept of a paper may stand under another of its keys. */
const keyOf = (related: Related): string => related.entry?.key ?? related.key;
