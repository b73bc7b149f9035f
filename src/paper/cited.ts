// The facts that a citation is made of. What a page says of a paper and what is known of it come in;
// each fact goes out from the best that has it. Nothing is made up: what is not known is left out.
import type { Annotation, PaperInView } from './annotation.ts';
import { arxivYear } from './arxiv-id.ts';
import type { Entry } from './entry.ts';
import type { Mention } from './mention.ts';
import type { PaperIds } from './paper.ts';
import { paperName } from './paper-name.ts';

export interface CitedPaper {
  ids: PaperIds;
  title: string;
  authors: readonly string[];
  year?: number;
  /** arXiv categories, the primary one first. */
  categories: readonly string[];
}

/** An entry's title is its bare id where nothing was known when it was saved. */
const titleOf = (entry: Entry | null) =>
  entry && entry.title !== paperName('', entry.ids) ? entry.title : '';

const firstFull = (...lists: (readonly string[] | undefined)[]) =>
  lists.find((list) => list && list.length > 0) ?? [];

/** `known`: what the corpus has of the paper, where it was asked. */
export function toCited(
  mention: Mention,
  annotation: Pick<Annotation, 'entry'>,
  known: PaperInView['paper'] = null,
): CitedPaper {
  const { entry } = annotation;
  const ids = { ...entry?.ids, ...known?.ids, ...mention.ids };
  const title = mention.title || known?.title || titleOf(entry);
  const year =
    known?.year ?? entry?.year ?? mention.year ?? (ids.arxiv && arxivYear(ids.arxiv)) ?? undefined;
  return {
    ids,
    title: paperName(title, ids),
    authors: firstFull(known?.authors, entry?.authors, mention.authors),
    categories: firstFull(known?.categories, entry?.categories, mention.categories),
    ...(year && { year }),
  };
}
