// The notes that are being written in one view, by paper: the one in front, and those that the view
// has turned away from and that could not be kept yet. None goes before its text is safe.
import type { DraftParts, NotedPaper } from './note-draft.ts';
import { NoteDraft } from './note-draft.ts';

export class NoteDrafts {
  private readonly drafts = new Map<string, NoteDraft>();
  private front: string | null = null;

  /** Texts that an earlier view could not hand over are taken up, and tried again. */
  constructor(private readonly parts: DraftParts) {
    for (const { filedUnder, key, mention, name, base, text } of parts.store.load()) {
      const draft = new NoteDraft(filedUnder, { key, mention, name }, base, parts, text);
      this.drafts.set(filedUnder, draft);
      void draft.flush().then(() => this.drop(draft));
    }
  }

  /** The view shows this paper, whose stored note is `note`. */
  open(filedUnder: string, paper: NotedPaper, note: string): NoteDraft {
    if (this.front !== null && this.front !== filedUnder) this.leave(this.front);
    this.front = filedUnder;
    const draft = this.drafts.get(filedUnder) ?? new NoteDraft(filedUnder, paper, note, this.parts);
    this.drafts.set(filedUnder, draft);
    draft.paper = paper;
    return draft;
  }

  /** The view turns away from a paper: what is not sent is sent now. */
  leave(filedUnder: string): void {
    if (this.front === filedUnder) this.front = null;
    const draft = this.drafts.get(filedUnder);
    if (draft) void draft.flush().then(() => this.drop(draft));
  }

  /** Sends all that is not kept. */
  flush(): void {
    for (const draft of this.drafts.values()) {
      void draft.flush().then(() => this.drop(draft));
    }
  }

  /** Notes of other papers than the one in front that could not be kept so far. */
  stranded(): NoteDraft[] {
    return [...this.drafts.values()].filter(
      ({ filedUnder, state }) =>
        filedUnder !== this.front && (state === 'failed' || state === 'differs'),
    );
  }

  private drop(draft: NoteDraft): void {
    if (draft.filedUnder === this.front || !draft.isClean) return;
    this.drafts.delete(draft.filedUnder);
    this.parts.onChange();
  }
}
