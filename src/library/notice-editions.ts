// What pages and feeds say of saved papers comes in; where that is more than was known it is written on their entries, and
// which of them are news goes out. Compared in memory: what says nothing new costs no look into the database.
import type { SecondCopy } from '../backups/second-copy.ts';
import type { EntryStep, Reader } from '../corpus/reader.ts';
import type { Annotation } from '../paper/annotation.ts';
import {
  followEdition,
  newsOf,
  noticedAt,
  type SaidEdition,
  seenEdition,
} from '../paper/edition.ts';
import { type Entry, isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { idKeys, idsDisagree, type Paper } from '../paper/paper.ts';
import { followAll } from './entries-together.ts';

/** Entries that are written in one step: a press of the reader's waits for no more than that. */
const MOST_TOGETHER = 20;

export interface NoticeParts {
  reader: Reader;
  copy: SecondCopy;
  /** Told the keys of entries of which there is news. */
  onNews(keys: readonly string[]): void;
  now(): number;
}

export interface Told {
  entry: Entry;
  said: SaidEdition;
  abstract?: string | undefined;
}

/** A paper as a source tells of it. */
export interface ToldEdition {
  paper: Paper;
  edition?: SaidEdition | undefined;
}

const follow = (entry: Entry, { said, abstract }: Told, now: number) =>
  followEdition(entry.edition, said, { abstract, savedAt: entry.savedAt, now });

export function openNotices(parts: NoticeParts) {
  const { reader, copy, now } = parts;

  async function write(steps: readonly EntryStep[]): Promise<Entry[]> {
    const changed: Entry[] = [];
    for (let at = 0; at < steps.length; at += MOST_TOGETHER) {
      const changes = await reader.changeEntries(steps.slice(at, at + MOST_TOGETHER));
      await followAll(copy, changes);
      for (const { before, after } of changes) if (after && after !== before) changed.push(after);
    }
    return changed;
  }

  async function notice(told: readonly Told[]): Promise<void> {
    const at = now();
    const more = told.filter((one) => isSaved(one.entry) && follow(one.entry, one, at) !== null);
    if (more.length === 0) return;
    const isNews = new Set<string>();
    await write(
      more.map((one) => ({
        keys: [one.entry.key],
        // As it stands now: another page may have told it meanwhile.
        change(standing) {
          const edition = isSaved(standing) ? follow(standing, one, at) : null;
          if (!standing || !edition) return undefined;
          if (noticedAt(edition) > noticedAt(standing.edition ?? {})) isNews.add(standing.key);
          return { ...standing, edition };
        },
      })),
    );
    if (isNews.size > 0) parts.onNews([...isNews]);
  }

  return {
    /** What a page has shown. */
    noticeShown: (mentions: readonly Mention[], annotations: readonly Annotation[]) =>
      notice(
        mentions.flatMap(({ edition: said, abstract, ids }, i): Told[] => {
          const entry = annotations[i]?.entry;
          // A title alone may be that of another paper: only an id says whose version it is.
          const isMeant = entry && ids?.arxiv !== undefined && ids.arxiv === entry.ids.arxiv;
          return said && isMeant ? [{ entry, said, abstract }] : [];
        }),
      ),

    /** What a source has told of. */
    async noticeTold(told: readonly ToldEdition[]): Promise<void> {
      const found = await reader.findEntries(told.flatMap(({ paper }) => idKeys(paper.ids)));
      await notice(
        told.flatMap(({ paper: { ids, abstract }, edition: said }): Told[] => {
          const entries = idKeys(ids).flatMap((key) => found.get(key) ?? []);
          const entry = entries.find((one) => isSaved(one) && !idsDisagree(one.ids, ids));
          return said && entry ? [{ entry, said, abstract }] : [];
        }),
      );
    },

    /** The reader has looked at it; answers the entries that had news. */
    async seeNews(keys: readonly string[]): Promise<Entry[]> {
      return write(
        keys.map((key) => ({
          keys: [key],
          change: (standing) =>
            standing?.edition && newsOf(standing.edition).length > 0
              ? { ...standing, edition: seenEdition(standing.edition, now()) }
              : undefined,
        })),
      );
    },
  };
}
