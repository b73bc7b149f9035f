// What a page asks of the list that it is as a whole: papers marked as seen, what is new on it, the place
// in it, abstracts, several papers kept at once. Each request as a schema, each answer as a type.
import * as z from 'zod/mini';
import type { ListAnswer, SeenBefore } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { entrySchema } from './entry-messages.ts';
import { key, mentionSchema, status, text } from './fields.ts';
import { MAX_MENTIONS } from './paper-messages.ts';

const keys = z.array(key).check(z.maxLength(MAX_MENTIONS));
/** Saved papers changed in one step; more than the library is made for. */
const MAX_TOGETHER = 20_000;
const list = text(400);
const times = z.nullable(z.object({ firstAt: z.number(), lastAt: z.number() }));

export const listRequests = {
  /** The reader has seen these papers, whether or not their rows stood in view. */
  markSeen: z.object({ keys }),
  /** Undo: what was known of each before it was marked. */
  restoreSeen: z.object({ keys, before: z.array(times).check(z.maxLength(MAX_MENTIONS)) }),
  /** A list was opened: `stream` names the lists that show the same papers day after day. */
  openList: z.object({ list, stream: list, keys }),
  /** The reader is at this paper of a list; null: at none. */
  keepPlace: z.object({ list, key: z.nullable(key) }),
  findAbstract: z.object({ mention: mentionSchema }),
  /** Saves all of them, and puts the tag on each where one is named: all or none. */
  keepTogether: z.object({
    wishes: z.array(z.object({ key, mention: mentionSchema })).check(z.maxLength(MAX_MENTIONS)),
    tag: z.optional(text(200)),
  }),
  /**
   * Changes saved papers, or takes them out of the list, in one step: all or none. Those that are not
   * saved, and those that are so already, stay as they are and are not answered.
   */
  changeTogether: z.object({
    keys: z.array(key).check(z.maxLength(MAX_TOGETHER)),
    change: z.object({
      status: z.optional(status),
      addTag: z.optional(text(200)),
      dropTag: z.optional(text(200)),
      remove: z.optional(z.boolean()),
    }),
  }),
  /**
   * Puts entries back as they were before: undo, each as `restoreEntry` has it; but one that was changed
   * since is left as it is.
   */
  restoreTogether: z.object({
    entries: z
      .array(z.object({ key, entry: z.nullable(entrySchema), at: z.nullable(z.number()) }))
      .check(z.maxLength(MAX_TOGETHER)),
  }),
} as const;

export interface ListAnswers {
  /** Null where nothing may be recorded: a private window, or the reader does not want it. */
  markSeen: SeenBefore[] | null;
  restoreSeen: null;
  openList: ListAnswer;
  keepPlace: null;
  findAbstract: string | null;
  keepTogether: { changes: { entry: Entry | null; before: Entry | null }[] };
  changeTogether: { changes: { entry: Entry; before: Entry }[] };
  restoreTogether: { entries: (Entry | null)[] };
}
