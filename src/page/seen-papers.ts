// Marks whose rows stood in the reader's view come in; that their papers were seen goes to the background,
// as soon as it is known which papers they are. It never tells of a row that became another paper's first.
import type { ask } from '../wire/ask.ts';
import type { PageMark } from './page-mark.tsx';

export class SeenPapers {
  /** Seen before they were answered for. */
  readonly #unknown = new Set<PageMark>();
  readonly #ask: typeof ask;

  constructor(asking: typeof ask) {
    this.#ask = asking;
  }

  note(marks: readonly PageMark[]): void {
    const keys: string[] = [];
    for (const mark of marks) {
      // Who scrolls past a reference has not seen the paper.
      if (mark.place?.when === 'known') continue;
      if (mark.annotation) keys.push(mark.annotation.key);
      else this.#unknown.add(mark);
    }
    // What cannot be noted is not worth a word: the mark says "new" once more.
    if (keys.length > 0) this.#ask('noteSeen', { keys }).catch(() => undefined);
  }

  /** It is known now which papers these are: those of them that were seen may have left the view since. */
  noteAnswered(marks: readonly PageMark[]): void {
    this.note(marks.filter((mark) => this.#unknown.delete(mark)));
  }

  /** The row is gone, or stands for another paper, or for none: that one was not seen. */
  drop(mark: PageMark): void {
    this.#unknown.delete(mark);
  }
}
