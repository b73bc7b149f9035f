// Papers come in, their abstracts and what they are compared by go out, of the head or of the newest
// container that holds them. It must never read a whole container for a few of its rows.
import type { Paper } from '../paper/paper.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import { toStems } from '../search/segment/impacts.ts';
import type { Opened } from './part.ts';
import type { Compared, Tables } from './tables.ts';
import { toCompared } from './tables.ts';

/** The abstracts of papers, where they are known; a paper of the head has its own. */
export async function findAbstracts(
  { head, containers }: Opened,
  papers: readonly Paper[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let open: string[] = [];
  for (const { key } of papers) {
    const own = head.get(key);
    if (own?.abstract) found.set(key, own.abstract);
    else if (!own) open.push(key);
  }
  for (const { segment, holds } of containers) {
    if (open.length === 0) break;
    const prints = segment.findByIds(fingerprintsOf(open));
    const rows = open.map((_, i) => prints[i]?.[0]);
    const known = rows.flatMap((ordinal) => ordinal ?? []);
    if (known.length === 0) continue;
    const texts = await segment.readAbstracts(known);
    open = open.filter((key, i) => {
      const ordinal = rows[i];
      if (ordinal === undefined || !holds(key)) return true;
      const text = texts[known.indexOf(ordinal)];
      if (text) found.set(key, text);
      return false;
    });
  }
  return found;
}

/**
 * What a paper is compared by where its abstract is not known: its strongest stems, and its vector
 * as it was made of all of them. Null for a paper that is not held.
 */
export async function findCompared(
  { head, containers }: Opened,
  { key }: Paper,
  { idf, vectors }: Tables,
): Promise<Compared | null> {
  const own = head.get(key);
  if (own) return toCompared(toStems(own, idf), vectors);
  for (const { segment, holds } of containers) {
    const [row] = await segment.getByIds([key]);
    if (!row || !holds(row.paper.key)) continue;
    const stems = await segment.readStems(row.ordinal);
    const vector = await segment.readVector(row.ordinal, vectors.stamp);
    return vector ? { stems, vector } : toCompared(stems, vectors);
  }
  return null;
}
