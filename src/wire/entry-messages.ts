// What is asked of the reader's list: saving, notes, undo. Each request as a schema, each answer as a
// type.
import * as z from 'zod/mini';
import type { Entry } from '../paper/entry.ts';
import type { PaperStory } from '../paper/paper-story.ts';
import {
  authors,
  categories,
  codeUrl,
  ids,
  key,
  mentionSchema,
  nothing,
  site,
  status,
  text,
  year,
} from './fields.ts';

/** The longest note, in UTF-16 units. */
export const MAX_NOTE = 20_000;
const note = text(MAX_NOTE);

/** The most tags of one paper. */
export const MAX_TAGS = 500;
const tags = z.array(text(200)).check(z.maxLength(MAX_TAGS));

const noticed = <Schema extends z.ZodMiniType>(is: Schema) =>
  z.optional(z.object({ is, at: z.number() }));

/** What is kept of how far a paper has come. */
const edition = z.object({
  version: noticed(z.int().check(z.gte(1), z.lte(10_000))),
  venue: noticed(text(200)),
  withdrawn: noticed(z.boolean()),
  replacedAt: z.optional(z.number()),
  seenAt: z.optional(z.number()),
});

export const entrySchema = z.object({
  key,
  ids,
  title: text(600),
  authors,
  year,
  categories,
  codeUrl,
  site,
  edition: z.optional(edition),
  savedAt: z.number(),
  updatedAt: z.number(),
  deletedAt: z.nullable(z.number()),
  status,
  tags,
  note,
  was: z.optional(z.array(key).check(z.maxLength(10_000))),
  parted: z.optional(z.array(z.number()).check(z.maxLength(10_000))),
});

/** Entries that are made one in one step. */
const MAX_DOUBLES = 100;

export const entryRequests = {
  /** Saves or unsaves the paper of a mention; answers what was before, for undo. */
  setSaved: z.object({ key, mention: mentionSchema, saved: z.boolean() }),
  /**
   * Changes what the reader keeps of a mention's paper, which is saved by that where it was not.
   * `noteWas`: the note that the new one is written over. Where another stands there now, nothing
   * is changed, and the answer shows what stands.
   */
  changeEntry: z.object({
    key,
    mention: mentionSchema,
    status: z.optional(status),
    tags: z.optional(tags),
    note: z.optional(note),
    noteWas: z.optional(note),
  }),
  /**
   * Puts an entry back as it was before a change: undo. `entry` null: there was none, so it goes. `at`:
   * `updatedAt` of the entry that the change has led to, null where to none; where something else has
   * changed it since, nothing is done and that is the answer.
   */
  restoreEntry: z.object({ key, entry: z.nullable(entrySchema), at: z.nullable(z.number()) }),
  /** "Not the same paper": this mention is not matched with that paper; `isSame` takes that back. */
  setNotSame: z.object({ mention: mentionSchema, key, isSame: z.optional(z.boolean()) }),
  /** What happened with the paper that these are the names of, as far as that is kept. */
  tellStory: z.object({ names: z.array(key).check(z.minLength(1), z.maxLength(20)) }),
  /** The tags of saved papers, the most used first. */
  listTags: nothing,
  /**
   * Everything that is saved, newest first; of the papers under `keys` alone where they are named, and no
   * more than the `most` newest where that is.
   */
  listEntries: z.object({
    keys: z.optional(z.array(key).check(z.maxLength(500))),
    most: z.optional(z.int().check(z.gte(1))),
  }),
  /** How often what is kept was changed so far: where it is as before, so is the list. */
  getSequence: nothing,
  /** What was noticed of these saved papers the reader has looked at; answers those that had news. */
  seeNews: z.object({ keys: z.array(key).check(z.maxLength(500)) }),
  /** Saved papers that seem to be one, each group by its keys. */
  listDoubles: nothing,
  /** Makes one entry of a group, or changes nothing where one of them is not saved any more. */
  mergeDoubles: z.object({ keys: z.array(key).check(z.minLength(2), z.maxLength(MAX_DOUBLES)) }),
  /** Undo of that; nothing where the entry of this key was changed since `at`. */
  partDoubles: z.object({
    key,
    at: z.number(),
    entries: z.array(entrySchema).check(z.maxLength(MAX_DOUBLES)),
  }),
} as const;

export interface EntryAnswers {
  setSaved: { entry: Entry | null; before: Entry | null };
  changeEntry: { entry: Entry | null; before: Entry | null };
  restoreEntry: { entry: Entry | null };
  setNotSame: null;
  tellStory: PaperStory;
  listTags: string[];
  listEntries: Entry[];
  getSequence: number;
  seeNews: { entries: readonly Entry[] };
  listDoubles: string[][];
  mergeDoubles: { merged: Entry | null; before: readonly Entry[] };
  partDoubles: { entries: readonly Entry[] };
}
