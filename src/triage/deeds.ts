// What a key does with a paper or with several, and how it is taken back. Each deed answers what is to be
// said of it once the disk has it; one that fails throws, and nothing is said to be done that was not.

import type { MarkWork } from '../page/page-mark.tsx';
import type { Annotation } from '../paper/annotation.ts';
import type { Entry, ReadingStatus } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Action } from '../triage-settings.ts';
import { words } from '../words.ts';
import { copyTogether } from './copying.ts';
import type { Deed } from './doing.ts';
import type { Row } from './rows.ts';

type Work = Pick<MarkWork, 'ask' | 'onEntry' | 'seenHere'>;
/** A row whose paper is known. */
type Known = Row & { annotation: Annotation };
const isKnown = (row: Row): row is Known => row.annotation !== null;

/** What an action does with one row; null where it is about none. */
export function deedOf(action: Action, row: Row, work: Work): (() => Promise<Deed | null>) | null {
  const deeds: Partial<Record<Action, () => Promise<Deed | null>>> = {
    save: () => toggleSaved(row, work),
    skip: () => markSeen([row], work),
    toRead: () => setStatus(row, null, work),
    reading: () => setStatus(row, 'reading', work),
    read: () => setStatus(row, 'read', work),
    abs: () => openBehind(row, 'abs', work),
    pdf: () => openBehind(row, 'pdf', work),
    copy: () => copyTogether([row], 'bibtex', work),
  };
  return deeds[action] ?? null;
}

/** Saves the paper, or takes it out where it is saved. Null while it is not known what it is. */
export async function toggleSaved(row: Row, work: Work): Promise<Deed | null> {
  if (!isKnown(row)) return null;
  const { key, entry: standing } = row.annotation;
  const saved = !isSaved(standing);
  const { mention } = row.sighting;
  const { entry, before } = await work.ask('setSaved', { key, mention, saved });
  work.onEntry(key, entry);
  return {
    said: words(saved ? 'triage.saved' : 'triage.removed'),
    takeBack: () => restore(key, { entry: before, at: entry?.updatedAt ?? null }, work),
  };
}

/** Null: to read, which is saved and not begun. */
export async function setStatus(
  row: Row,
  status: ReadingStatus | null,
  work: Work,
): Promise<Deed | null> {
  if (!isKnown(row)) return null;
  const { key } = row.annotation;
  const { mention } = row.sighting;
  const { entry, before } = await work.ask('changeEntry', { key, mention, status });
  work.onEntry(key, entry);
  return {
    said: words(`triage.status.${status ?? 'toRead'}`),
    takeBack: () => restore(key, { entry: before, at: entry?.updatedAt ?? null }, work),
  };
}

/** `at`: `updatedAt` of what the deed has led to. */
async function restore(
  key: string,
  before: { entry: Entry | null; at: number | null },
  work: Work,
): Promise<void> {
  const { entry } = await work.ask('restoreEntry', { key, ...before });
  work.onEntry(key, entry);
}

/** Marks papers as seen, so that they are no longer left, here and wherever they stand. */
export async function markSeen(rows: readonly Row[], work: Work): Promise<Deed | null> {
  const marked = rows.filter(isKnown).filter(({ annotation }) => !annotation.seen);
  if (marked.length === 0) return null;
  const keys = marked.map(({ annotation }) => annotation.key);
  const before = await work.ask('markSeen', { keys });
  // What was not recorded holds on this page alone, whatever it is answered from now on.
  if (!before) for (const key of keys) work.seenHere.add(key);
  for (const row of marked) setSeen(row, true, work);
  return {
    said: words('triage.skipped', marked.length),
    async takeBack() {
      if (before) await work.ask('restoreSeen', { keys, before });
      else for (const key of keys) work.seenHere.delete(key);
      for (const row of marked) setSeen(row, false, work);
    },
  };
}

function setSeen(row: Row, seen: boolean, work: Work): void {
  if (!row.annotation) return;
  row.annotation = { ...row.annotation, seen };
  // Draws every mark of that paper.
  work.onEntry(row.annotation.key, row.annotation.entry);
}

/** Saves papers that are not saved, all or none, and puts a tag on each, where one is named. */
export async function keepTogether(
  rows: readonly Row[],
  tag: string | undefined,
  work: Work,
): Promise<Deed | null> {
  const wishes = rows
    .filter(isKnown)
    .filter(({ annotation: { entry } }) => tag !== undefined || !isSaved(entry))
    .map(({ annotation: { key }, sighting: { mention } }) => ({ key, mention }));
  if (wishes.length === 0) return null;
  const { changes } = await work.ask('keepTogether', { wishes, ...(tag !== undefined && { tag }) });
  const keyAt = (i: number) => wishes[i]?.key ?? '';
  for (const [i, { entry }] of changes.entries()) work.onEntry(keyAt(i), entry);
  return {
    said:
      tag === undefined
        ? words('triage.savedMany', wishes.length)
        : words('triage.tagged', wishes.length),
    async takeBack() {
      const entries = changes.map(({ entry, before }, i) => ({
        key: (before ?? entry)?.key ?? keyAt(i),
        entry: before,
        at: entry?.updatedAt ?? null,
      }));
      const { entries: after } = await work.ask('restoreTogether', { entries });
      for (const [i, entry] of after.entries()) work.onEntry(keyAt(i), entry);
    },
  };
}

/** Opens the paper in a tab behind this one; null where the page names no paper of arXiv. */
export async function openBehind(row: Row, as: 'abs' | 'pdf', work: Work): Promise<Deed | null> {
  const arxiv = row.sighting.mention.ids?.arxiv;
  if (!arxiv) return null;
  await work.ask('openPaper', { arxiv, as });
  return { said: words(as === 'pdf' ? 'triage.openedPdf' : 'triage.openedAbs'), takeBack: null };
}
