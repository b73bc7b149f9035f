// What a key does with a paper, and how it is taken back. Each deed answers what is to be said of it
// once the disk has it; one that fails throws, and nothing is said to be done that was not.

import type { MarkWork } from '../page/page-mark.tsx';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import { words } from '../words.ts';
import type { Row } from './rows.ts';

export interface Deed {
  said: string;
  /** Null where there is nothing to take back. */
  takeBack: (() => Promise<void>) | null;
}

type Work = Pick<MarkWork, 'ask' | 'onEntry'>;

/** Saves the paper, or takes it out where it is saved. Null while it is not known what it is. */
export async function toggleSaved(row: Row, work: Work): Promise<Deed | null> {
  const { annotation, sighting } = row;
  if (!annotation) return null;
  const { key } = annotation;
  const saved = !isSaved(annotation.entry);
  const { entry, before } = await work.ask('setSaved', { key, mention: sighting.mention, saved });
  work.onEntry(key, entry);
  return {
    said: words(saved ? 'triage.saved' : 'triage.removed'),
    takeBack: () => restore(key, before, work),
  };
}

async function restore(key: string, before: Entry | null, work: Work): Promise<void> {
  const { entry } = await work.ask('restoreEntry', { key, entry: before });
  work.onEntry(key, entry);
}

/** Opens the paper in a tab behind this one; null where the page names no paper of arXiv. */
export async function openBehind(row: Row, as: 'abs' | 'pdf', work: Work): Promise<Deed | null> {
  const arxiv = row.sighting.mention.ids?.arxiv;
  if (!arxiv) return null;
  await work.ask('openPaper', { arxiv, as });
  return { said: words(as === 'pdf' ? 'triage.openedPdf' : 'triage.openedAbs'), takeBack: null };
}
