// One mention comes in, all that a view shows of its paper goes out: the annotation, and what the
// corpus knows where the page itself cannot be read, as behind a PDF. Nothing is written.
import type { PaperInView } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { AnnotateParts } from './annotate.ts';
import { annotate } from './annotate.ts';

/** `before`: as in `annotate`. */
export async function findPaper(
  parts: AnnotateParts,
  mention: Mention,
  before: number,
): Promise<PaperInView> {
  const [annotation] = await annotate(parts, [mention], before);
  if (!annotation) throw new Error('A mention went without its annotation.');
  const { match } = annotation;
  const known = match?.certain
    ? (await parts.holdings.findByIds([match.key])).get(match.key)
    : null;
  if (!known) return { annotation, paper: null };
  const { ids, title, authors, year, categories } = known;
  return { annotation, paper: { ids, title, authors, categories, ...(year && { year }) } };
}
