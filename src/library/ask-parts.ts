// A question for relatives goes to every part of the corpus, what each has found comes back. Which rows
// are looked at is settled over all parts together, so that no answer hangs on how papers are parted.
import { lastPlace } from '../search/segment/candidates.ts';
import type { RelatedQuery } from '../search/segment/related-query.ts';
import type { RelatedHit, RelatedOptions } from '../search/segment/relatives.ts';
import type { Part } from './part.ts';

export interface PartHit extends RelatedHit {
  part: Part;
}

/** The nearest of each part, in no order over the parts. */
export async function askParts(
  parts: readonly Part[],
  query: RelatedQuery,
  optionsOf: (part: Part) => RelatedOptions,
): Promise<PartHit[]> {
  const steps = await Promise.all(
    parts.map((part) => part.segment.beginRelated(query, optionsOf(part))),
  );
  const least = lastPlace(steps.map(({ worths }) => worths));
  const found = await Promise.all(steps.map(({ finish }) => finish(least)));
  return found.flatMap((hits, i) => {
    const part = parts[i];
    return part ? hits.map((hit) => ({ ...hit, part })) : [];
  });
}
