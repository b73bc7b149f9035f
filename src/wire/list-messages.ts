// What a page asks of the list that it is as a whole: papers marked as seen, what is new on it, the place
// in it, abstracts, several papers kept at once. Each request as a schema, each answer as a type.
import * as z from 'zod/mini';
import type { ListAnswer, SeenBefore } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { entrySchema } from './entry-messages.ts';
import { key, mentionSchema, text } from './fields.ts';
import { MAX_MENTIONS } from './paper-messages.ts';

const keys = z.array(key).check(z.maxLength(MAX_MENTIONS));
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
  /** Puts entries back as they were before that: undo. */
  restoreTogether: z.object({
    entries: z
      .array(z.object({ key, entry: z.nullable(entrySchema) }))
      .check(z.maxLength(MAX_MENTIONS)),
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
  restoreTogether: { entries: (Entry | null)[] };
}
