// What the reader has saved comes in; a place in the plane and the topics of each paper go out, by the
// vectors and the topics that relating and marks go by. In pieces that let other questions pass.
import type { SavedMap, SavedPoint, Tag } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { entryMention } from '../paper/record-mention.ts';
import { toPlane } from '../search/plane.ts';
import type { PaperVector } from '../search/term-vectors.ts';
import { knownTopics } from '../topics/known-topics.ts';
import type { AnnotateParts } from './annotate.ts';
import { annotate } from './annotate.ts';
import { compareEntry, findPapersOf, restful } from './saved-set.ts';

/** Papers that are drawn, the newest: more are no picture, and their message is long. */
const MOST = 10_000;
/** Papers that are read together. */
const BATCH = 50;

export function openSavedMap(parts: AnnotateParts) {
  /** What a paper's place is worked out from, kept while the background lives. */
  const vectors = new Map<string, PaperVector | null>();

  async function vectorsOf(entries: readonly Entry[]): Promise<(PaperVector | null)[]> {
    const tables = await parts.holdings.getTables();
    const missing = entries.filter(({ key }) => !vectors.has(key));
    const pace = restful();
    for (let from = 0; from < missing.length; from += BATCH) {
      const batch = missing.slice(from, from + BATCH);
      const papers = await findPapersOf(parts.holdings, batch);
      for (const [i, entry] of batch.entries()) {
        const compared = await compareEntry(parts.holdings, tables, entry, papers[i] ?? null);
        vectors.set(entry.key, compared.vector);
        await pace();
      }
    }
    return entries.map(({ key }) => vectors.get(key) ?? null);
  }

  return {
    /** The corpus is another: what was read of it is read anew. */
    forget: () => vectors.clear(),

    async map(now: number): Promise<SavedMap> {
      const all = await parts.reader.listSaved();
      const entries = all.slice(0, MOST);
      const found = await vectorsOf(entries);
      const placed = entries.flatMap((entry, i) => {
        const vector = found[i];
        return vector ? [{ entry, vector }] : [];
      });
      const places = toPlane(placed.map(({ vector }) => vector));
      const annotations = await annotate(
        parts,
        placed.map(({ entry }) => entryMention(entry)),
        now,
      );
      const points = placed.flatMap(({ entry }, i): SavedPoint[] => {
        const place = places[i];
        const tag = annotations[i]?.tags[0];
        return place ? [{ key: entry.key, ...place, topics: tag ? wayTo(tag) : [] }] : [];
      });
      return { points, of: all.length };
    },
  };
}

/** The labels from the broadest topic to this one. */
function wayTo({ topic, label }: Tag): string[] {
  const topics = knownTopics();
  const way = [label];
  for (let above = topics.get(topic)?.broader; above; above = topics.get(above)?.broader)
    way.unshift(topics.get(above)?.label ?? above);
  return way;
}
