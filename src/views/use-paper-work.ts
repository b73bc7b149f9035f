// All that the reader does with one paper in a view: presses, the note, topics, and one way back for each.
// What was read of the paper comes in; it must never take back with one change a later one.
import { useEffect } from 'preact/hooks';
import type { Annotation } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { NoteDraft } from './note-draft.ts';
import type { NoteDrafts } from './note-drafts.ts';
import type { Ask } from './use-library.ts';
import { type PaperTopics, usePaperTopics } from './use-paper-topics.ts';
import { type Presses, usePresses } from './use-presses.ts';
import { useUndoKey } from './use-undo-key.ts';

export interface PaperDoors {
  ask: Ask;
  drafts: NoteDrafts;
  /** What its draft is filed under: the arXiv id, or the key of a paper without one. */
  id: string;
  /** What to call it. */
  name: string;
  /** `askedAt`: when it was asked for, by `performance.now()`. */
  reading: { mention: Mention; annotation: Annotation; askedAt: number };
  setEntry(entry: Entry | null): void;
  read(): void;
}

export interface PaperWork {
  draft: NoteDraft;
  presses: Presses;
  topics: PaperTopics;
}

export function usePaperWork({ ask, drafts, id, name, reading, ...doors }: PaperDoors): PaperWork {
  const { mention, annotation, askedAt } = reading;
  const { key, entry } = annotation;
  const note = entry?.note ?? '';
  const draft = drafts.open(id, { key, mention, name }, note);
  const presses = usePresses({
    ask,
    mention,
    annotation,
    ...doors,
    flushNote: () => draft.flush(),
  });
  useEffect(() => draft.followStored(note, askedAt), [draft, note, askedAt]);
  useEffect(() => {
    draft.onKept = presses.noteKept;
  });
  useEffect(() => () => drafts.leave(id), [drafts, id]);
  const topics = usePaperTopics({ ask, paper: { key, mention }, read: doors.read });
  const { forget } = topics.changes;
  // What was kept since is what Ctrl+Z takes back.
  useEffect(() => forget(), [forget, entry?.updatedAt]);
  useUndoKey(() => {
    if (topics.changes.offer) void topics.changes.undo();
    else if (presses.undo) presses.takeBack();
  });
  return { draft, presses, topics };
}
