// Names and parts come in, the papers that bear them go out: all parts are read at once, and a newer
// part counts before an older one. What a fingerprint promised and no row bears is looked for further.
import type { Paper } from '../paper/paper.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import type { Part } from './part.ts';

/** The paper of each id that one of the parts holds; `parts` newest first. */
export async function findRowsById(
  parts: readonly Part[],
  ids: readonly string[],
): Promise<Map<string, Paper>> {
  const prints = fingerprintsOf(ids);
  const hits = parts.map(({ segment }) => segment.findByIds(prints));
  const found = new Map<string, Paper>();
  /** The first part that may still hold each id. */
  const from = ids.map(() => 0);
  for (;;) {
    const asked = parts.map((): number[] => []);
    ids.forEach((_, i) => {
      const at = hits.findIndex((rows, part) => part >= (from[i] ?? 0) && rows[i]?.length !== 0);
      if (at >= 0) asked[at]?.push(i);
      from[i] = at >= 0 ? at + 1 : parts.length;
    });
    if (asked.every((list) => list.length === 0)) return found;
    await Promise.all(
      parts.map(async ({ segment, holds }, at) => {
        const places = asked[at] ?? [];
        if (places.length === 0) return;
        const rows = await segment.getByIds(places.map((i) => ids[i] ?? ''));
        places.forEach((i, n) => {
          const paper = rows[n]?.paper;
          if (!paper || !holds(paper.key)) return;
          found.set(ids[i] ?? '', paper);
          from[i] = parts.length;
        });
      }),
    );
  }
}

/** For each paper by its names whether any part may hold it; by fingerprints, so it reads nothing. */
export function mayHold(
  parts: readonly Part[],
  named: readonly { ids: readonly string[]; title: string }[],
): boolean[] {
  const titles = fingerprintsOf(named.map(({ title }) => title));
  const ids = fingerprintsOf(named.flatMap((one) => one.ids));
  const found = named.map(() => false);
  for (const { segment } of parts) {
    const byTitle = segment.findByTitles(titles);
    const byId = segment.findByIds(ids);
    let at = 0;
    named.forEach((one, i) => {
      const own = byId.slice(at, at + one.ids.length);
      at += one.ids.length;
      if (byTitle[i]?.length || own.some((rows) => rows.length > 0)) found[i] = true;
    });
  }
  return found;
}

/** The papers of each title, part by part, newest part first; a paper may come twice. */
export async function findRowsByTitle(
  parts: readonly Part[],
  titles: readonly string[],
): Promise<Paper[][]> {
  const lists = await Promise.all(
    parts.map(async ({ segment, holds }) => {
      const rows = await segment.getByTitles(titles);
      return rows.map((own) => own.map(({ paper }) => paper).filter(({ key }) => holds(key)));
    }),
  );
  return titles.map((_, i) => lists.flatMap((list) => list[i] ?? []));
}
