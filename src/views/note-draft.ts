// One paper's note while it is being written: text comes in as it is typed, requests to keep it go
// out. It must never say "kept" before the background has, nor let go of a text that was not kept,
// nor write over a note that was changed elsewhere meanwhile.
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { failureCode } from '../wire/ask.ts';
import type { Ask } from './use-library.ts';

/** Rest in typing after which the text is sent. */
export const KEEP_AFTER_MS = 500;

export type NoteState =
  /** As it is stored. */
  | 'rest'
  /** Typed and not yet sent, or on its way. */
  | 'unsent'
  /** As it is stored, and stored from here. */
  | 'kept'
  /** Sent in vain: `failure` says why, the text stays. */
  | 'failed'
  /** Another note stands in its place, in `theirs`: the reader has the choice. */
  | 'differs';

/** The paper that a note is of, as a request names it. */
export interface NotedPaper {
  key: string;
  mention: Mention;
  /** What to call it. */
  name: string;
}

/** A text that is not kept yet, laid down where it outlives the view. */
export interface StoredDraft extends NotedPaper {
  /** What it is filed under: the arXiv id, or the key of a paper without one. */
  filedUnder: string;
  /** The note that it is written over. */
  base: string;
  text: string;
}

/** Holds unsent texts beside the road to the background; every call is done when it returns. */
export interface DraftStore {
  load(): StoredDraft[];
  save(draft: StoredDraft): void;
  remove(filedUnder: string): void;
}

export interface DraftParts {
  ask: Ask;
  store: DraftStore;
  onChange(): void;
}

export class NoteDraft {
  state: NoteState = 'rest';
  failure: string | null = null;
  theirs: string | null = null;
  text: string;
  /** Called when the background has the note. `before`: the entry as it was. */
  onKept: ((entry: Entry, before: Entry | null) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  /** When the background last answered for this note, by `performance.now()`. */
  private answeredAt = 0;

  constructor(
    readonly filedUnder: string,
    public paper: NotedPaper,
    /** The note as it is known to be stored. */
    private base: string,
    private readonly parts: DraftParts,
    text = base,
  ) {
    this.text = text;
    if (text !== base) this.state = 'unsent';
  }

  get isClean(): boolean {
    return this.text === this.base && this.state !== 'differs';
  }

  type(text: string): void {
    this.text = text;
    this.lay();
    if (this.state !== 'differs') {
      this.state = 'unsent';
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.flush(), KEEP_AFTER_MS);
    }
    this.parts.onChange();
  }

  /** Sends what is not kept, now. Done when the background has answered for all of it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (this.state === 'differs' || this.state === 'rest') return;
    if (this.text === this.base) {
      // Typed back to what is stored.
      if (this.state !== 'kept') this.settle('rest');
      this.parts.onChange();
      return;
    }
    this.sending = this.send(this.text).finally(() => {
      this.sending = null;
    });
    await this.sending;
  }

  /** The note as a reading that was asked for at `askedAt` (`performance.now()`) has found it. */
  followStored(note: string, askedAt: number): void {
    // What is on its way, or was answered since, knows better than this reading.
    if (this.sending || askedAt < this.answeredAt || note === this.base) return;
    if (this.text === this.base || this.text === note) {
      this.base = note;
      this.text = note;
      this.settle('rest');
    } else {
      this.meet(note);
    }
    this.parts.onChange();
  }

  /** The reader's choice between two notes. */
  choose(which: 'mine' | 'theirs' | 'both'): void {
    const theirs = this.theirs ?? '';
    if (which === 'theirs') this.text = theirs;
    if (which === 'both') this.text = joinNotes(this.text, theirs);
    this.base = theirs;
    this.settle(which === 'theirs' ? 'rest' : 'unsent');
    if (which !== 'theirs') this.lay();
    this.parts.onChange();
    void this.flush();
  }

  private async send(sent: string): Promise<void> {
    this.state = 'unsent';
    this.parts.onChange();
    const { key, mention } = this.paper;
    try {
      const request = { key, mention, note: sent, noteWas: this.base };
      const { entry, before } = await this.parts.ask('changeEntry', request);
      this.answeredAt = performance.now();
      const stands = entry?.note ?? '';
      if (stands !== sent) this.meet(stands);
      else {
        this.base = sent;
        if (this.text === sent) this.settle('kept');
        if (entry) this.onKept?.(entry, before);
      }
    } catch (error) {
      this.state = 'failed';
      this.failure = failureCode(error);
    }
    this.parts.onChange();
  }

  /** Another note stands where this one belongs. */
  private meet(theirs: string): void {
    // What this text only carries on was an earlier state of it: nothing is lost by going on.
    if (this.text.startsWith(theirs)) {
      this.base = theirs;
      this.state = 'unsent';
      this.timer = setTimeout(() => void this.flush());
      return;
    }
    this.theirs = theirs;
    this.state = 'differs';
    this.lay();
  }

  private settle(state: NoteState): void {
    clearTimeout(this.timer);
    this.state = state;
    this.failure = null;
    this.theirs = null;
    if (this.text === this.base) this.parts.store.remove(this.filedUnder);
  }

  private lay(): void {
    const { filedUnder, base, text } = this;
    if (text === base) this.parts.store.remove(filedUnder);
    else this.parts.store.save({ ...this.paper, filedUnder, base, text });
  }
}

export function joinNotes(mine: string, theirs: string): string {
  return `${mine}\n\n${theirs}`;
}
