// What a reader wants kept or said of papers and topics comes in; it is written, and what was before
// goes out, for the way back. It must never answer before the disk has it.

import type { SecondCopy } from '../backups/second-copy.ts';
import type { Reader } from '../corpus/reader.ts';
import type { SaidEdition } from '../paper/edition.ts';
import type { ReadingStatus } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { idKeys, type Paper } from '../paper/paper.ts';
import type { Verdict } from '../paper/topic-overlay.ts';
import { toCorrections } from './corrections.ts';
import type { PartWish } from './doubles.ts';
import { mergeSaved, partMerged } from './doubles.ts';
import type { UndoWish } from './entries.ts';
import { changeEntry, restoreEntry, setSaved } from './entries.ts';
import type { TogetherChange } from './entries-together.ts';
import { changeTogether, keepTogether, restoreTogether } from './entries-together.ts';
import type { FillWish } from './fill-entries.ts';
import { fillEntries } from './fill-entries.ts';
import type { RestoreWish, TopicWish } from './topic-changes.ts';
import { changeTopic, correctTopic, restoreTopic, takeBackTopic } from './topic-changes.ts';

/** A change of what the reader keeps, as `changeEntry` in wire/entry-messages.ts describes it. */
export interface EntryWish {
  key: string;
  mention: Mention;
  status?: ReadingStatus | null;
  /** All that the entry has from now on, each once. */
  tags?: readonly string[];
  note?: string;
  noteWas?: string;
}

/** What a reader says of a topic on one paper; null takes back what was said. */
export interface CorrectionWish {
  key: string;
  mention: Mention;
  topic: string;
  verdict: Verdict | null;
}

export interface WishParts {
  reader: Reader;
  copy: SecondCopy;
  /** The paper of the corpus under a key. */
  findKnown(key: string): Promise<Paper | null>;
  findAllKnown(keys: readonly string[]): Promise<ReadonlyMap<string, Paper>>;
  /** What a source has said of the version of a paper, by any of these keys. */
  findTold(keys: readonly string[]): Promise<ReadonlyMap<string, { edition?: SaidEdition }>>;
  /** Every name of a mention's paper, and its title. */
  findNames(wish: { key: string; mention: Mention }): Promise<{ names: string[]; title: string }>;
  /** Told when an entry was changed. */
  onSaved(): void;
  now(): number;
}

export function openWishes(parts: WishParts) {
  const { reader, copy, findKnown, findAllKnown, findNames, onSaved, now } = parts;
  const topicStores = { reader, copy, now };

  /** Where the page itself does not tell which version it is, what a source told of it holds. */
  async function withTold<Named extends { key: string; mention: Mention }>(
    wishes: readonly Named[],
  ): Promise<Named[]> {
    const keysOf = ({ key, mention }: Named) => [key, ...idKeys(mention.ids)];
    const untold = wishes.filter(({ mention }) => !mention.edition);
    if (untold.length === 0) return [...wishes];
    // What is saved is saved all the same.
    const told = await parts.findTold(untold.flatMap(keysOf)).catch(() => new Map<string, never>());
    return wishes.map((wish) => {
      const edition =
        wish.mention.edition ?? keysOf(wish).flatMap((key) => told.get(key)?.edition ?? [])[0];
      return edition ? { ...wish, mention: { ...wish.mention, edition } } : wish;
    });
  }
  async function withToldOne<Named extends { key: string; mention: Mention }>(wish: Named) {
    const [told = wish] = await withTold([wish]);
    return told;
  }

  return {
    async setSaved(wish: { key: string; mention: Mention; saved: boolean }) {
      const paper = await findKnown(wish.key);
      const told = wish.saved ? await withToldOne(wish) : wish;
      const change = await setSaved(reader, copy, { ...told, paper, now: now() });
      onSaved();
      return { entry: change.after, before: change.before };
    },

    async changeEntry(wish: EntryWish) {
      const paper = await findKnown(wish.key);
      const told = await withToldOne(wish);
      const change = await changeEntry(reader, copy, { ...told, paper, now: now() });
      onSaved();
      return { entry: change.after, before: change.before };
    },

    async restoreEntry(wish: UndoWish) {
      const after = await restoreEntry(reader, copy, wish);
      onSaved();
      return { entry: after };
    },

    /** Saves several papers in one step, and puts a tag on each where one is named. */
    async keepTogether(wishes: readonly { key: string; mention: Mention }[], tag?: string) {
      const papers = await findAllKnown(wishes.map(({ key }) => key));
      const at = now();
      const told = await withTold(wishes);
      const whole = told.map((wish) => ({
        ...wish,
        paper: papers.get(wish.key) ?? null,
        now: at,
      }));
      const changes = await keepTogether(reader, copy, whole, tag);
      onSaved();
      return { changes: changes.map(({ after, before }) => ({ entry: after, before })) };
    },

    /** Changes saved papers, or takes them out, in one step; answers those that it changed. */
    async changeTogether(keys: readonly string[], change: TogetherChange) {
      const changes = await changeTogether(reader, copy, { keys, change, now: now() });
      onSaved();
      return { changes };
    },

    async restoreTogether(wishes: readonly UndoWish[]) {
      const after = await restoreTogether(reader, copy, wishes);
      onSaved();
      return { entries: after };
    },

    async mergeDoubles(keys: readonly string[]) {
      const answer = await mergeSaved(reader, copy, { keys: [...new Set(keys)], now: now() });
      onSaved();
      return answer;
    },

    async partDoubles(wish: PartWish) {
      const entries = await partMerged(reader, copy, wish);
      onSaved();
      return { entries };
    },

    /** Fills in what saved papers lack and a page says of them; answers the entries that changed. */
    async fillSaved(wish: FillWish, { incognito }: { incognito: boolean }) {
      const filled = incognito ? [] : await fillEntries(reader, copy, wish);
      if (filled.length > 0) onSaved();
      return filled;
    },

    async setNotSame(mention: Mention, key: string, isSame = false): Promise<void> {
      const wish = { mention, key, isSame, now: now() };
      await reader.changeCorrections((standing) => toCorrections(standing, wish));
      await copy.followCorrections().catch(() => {});
    },

    changeTopic: (wish: TopicWish) => changeTopic(topicStores, wish),

    takeBackTopic: (key: string) => takeBackTopic(topicStores, key),

    /** Answers the change, and the names of the paper, for all that show it. */
    async correctTopic(wish: CorrectionWish) {
      const { topic, verdict } = wish;
      const { names, title } = await findNames(wish);
      const said = { key: wish.key, names, title, topic, verdict };
      return { ...(await correctTopic(topicStores, said)), names };
    },

    restoreTopic: (wish: RestoreWish) => restoreTopic(topicStores, wish),
  };
}
