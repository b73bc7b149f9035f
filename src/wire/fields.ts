// The parts that several requests are made of, as schemas: ids, names, categories, a mention of a page.
// Bounds are far above anything real; what lies above them is refused whole.
import * as z from 'zod/mini';

export const text = (most: number) => z.string().check(z.maxLength(most));
export const year = z.optional(z.number().check(z.gte(1900), z.lte(2200)));
export const ids = z.object({
  arxiv: z.optional(text(40)),
  acl: z.optional(text(80)),
  doi: z.optional(text(300)),
});
export const authors = z.array(text(200)).check(z.maxLength(5000));
export const categories = z.array(text(40)).check(z.maxLength(60));
/** The key of a paper. */
export const key = text(700);

/** A mention by its names alone. */
export const namedSchema = z.object({ title: text(600), ids: z.optional(ids) });

export const codeUrl = z.optional(text(2000));
export const site = z.optional(z.enum(['arxiv', 'huggingface']));

/** As a page has it; see `SaidEdition`. */
const saidEdition = z.object({
  version: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
  versionAt: z.optional(z.number()),
  replacedAt: z.optional(z.number()),
  comments: z.optional(text(1000)),
  journalRef: z.optional(text(500)),
  isWithdrawn: z.optional(z.boolean()),
});

export const mentionSchema = z.object({
  role: z.enum(['row', 'title', 'cited', 'link']),
  title: text(600),
  ids: z.optional(ids),
  authors: z.optional(authors),
  year,
  categories: z.optional(categories),
  abstract: z.optional(text(20_000)),
  codeUrl,
  edition: z.optional(saidEdition),
  site,
});

export const nothing = z.object({});

/** Where a reader stands with a paper; null: not begun. */
export const status = z.nullable(z.enum(['reading', 'read']));
