// What is asked of the library as one: an export of it is brought back. Each request as a schema, each
// answer as a type.
import * as z from 'zod/mini';
import { entrySchema } from './entry-messages.ts';
import { overlayRecord } from './topic-messages.ts';

/** Records of an export in one request: each is written by itself. */
export const MAX_MERGED = 200;

export const libraryRequests = {
  /**
   * Brings back a piece of an export: what is newer than what stands. What was taken out or taken back
   * since stays so.
   */
  mergeLibrary: z.object({
    entries: z.array(entrySchema).check(z.maxLength(MAX_MERGED)),
    topics: z.array(overlayRecord).check(z.maxLength(MAX_MERGED)),
  }),
} as const;

/** Records of an export: written now, there already, taken out since, or more than are kept. */
export interface MergeTally {
  back: number;
  there: number;
  gone: number;
  tooMany: number;
}

export interface LibraryAnswers {
  mergeLibrary: { papers: MergeTally; topics: MergeTally };
}
