// What is told of one paper's past: which states of it are known, and what changed from one to the next.
// Plain data, made of what is kept anyway: times, tombstones, snapshots. Nothing is guessed between them.
import type { EditionNews } from './edition.ts';
import type { Entry, ReadingStatus } from './entry.ts';
import type { PaperIds, PaperKind } from './paper.ts';
import type { Verdict } from './topic-overlay.ts';

/** Another record of the corpus that is the same paper. */
export interface PaperCopy {
  key: string;
  kind: PaperKind;
  ids: PaperIds;
  title: string;
  year?: number;
}

/** One thing that happened. `at`: milliseconds since 1970. */
export type PaperChange = { at: number } & (
  | { what: 'seenFirst' | 'seenLast' | 'saved' | 'removed' | 'changed' }
  | { what: 'status'; from: ReadingStatus | null; to: ReadingStatus | null }
  | { what: 'tags'; added: readonly string[]; dropped: readonly string[] }
  /** `before`: the note as it was; empty where there was none. */
  | { what: 'note'; before: string }
  /** A page or a feed said so of the paper. */
  | { what: 'noticed'; news: EditionNews }
  | { what: 'topic'; topic: string; verdict: Verdict; isTakenBack: boolean }
  /** `name`: the other paper, by an id or a title, as the correction has it. */
  | { what: 'notSame'; name: string; isTakenBack: boolean }
);

export interface PaperStory {
  /** Newest first. */
  changes: readonly PaperChange[];
  /** When the oldest snapshot was taken: changes before it are not known one by one. Null without one. */
  since: number | null;
}

/** An entry as it stood at one moment. */
export interface EntryState {
  takenAt: number;
  entry: Entry | null;
}

/** What changed over known states of one entry, the oldest of them first. In no order. */
export function compareStates(states: readonly EntryState[]): PaperChange[] {
  const found = states.flatMap(({ entry }, i) => {
    if (!entry) return [];
    const before = states[i - 1];
    const steps = before?.entry ? findSteps(before.entry, entry, states[i]?.takenAt ?? 0) : [];
    return [...findTimes(entry), ...findNoticed(entry), ...steps];
  });
  const last = states.at(-1)?.entry;
  const isTold = found.some(({ at, what }) => at === last?.updatedAt && what !== 'changed');
  if (last && !isTold) found.push({ what: 'changed', at: last.updatedAt });
  return unique(found);
}

function findTimes({ savedAt, deletedAt }: Entry): PaperChange[] {
  const saved = { what: 'saved', at: savedAt } as const;
  return deletedAt === null ? [saved] : [saved, { what: 'removed', at: deletedAt }];
}

/** What is known of its editions since it was saved, whether the reader has looked at it or not. */
function findNoticed({ edition = {} }: Entry): PaperChange[] {
  const { version, venue, withdrawn, replacedAt = 0 } = edition;
  const noticed: PaperChange[] = [];
  const note = (at: number, news: EditionNews) => {
    if (at > 0) noticed.push({ what: 'noticed', at, news });
  };
  if (withdrawn?.is) note(withdrawn.at, { kind: 'withdrawn' });
  if (venue && venue.is !== '') note(venue.at, { kind: 'venue', venue: venue.is });
  if (version) note(version.at, { kind: 'version', version: version.is });
  if (replacedAt !== version?.at) note(replacedAt, { kind: 'version', version: null });
  return noticed;
}

/** `by`: when the later state was seen to stand; its own time may be older, after something was taken back. */
function findSteps(a: Entry, b: Entry, by: number): PaperChange[] {
  const at = b.updatedAt > a.updatedAt ? b.updatedAt : by;
  const added = b.tags.filter((tag) => !a.tags.includes(tag));
  const dropped = a.tags.filter((tag) => !b.tags.includes(tag));
  const steps: PaperChange[] = [];
  if (a.status !== b.status) steps.push({ what: 'status', at, from: a.status, to: b.status });
  if (added.length + dropped.length > 0) steps.push({ what: 'tags', at, added, dropped });
  if (a.note !== b.note) steps.push({ what: 'note', at, before: a.note });
  return steps;
}

function unique(changes: readonly PaperChange[]): PaperChange[] {
  return [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()];
}
