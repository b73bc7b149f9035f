// The papers of some days come in, and what the reader saved; those that are left to be shown go out, and both as papers
// that can be compared. In pieces that let other questions pass.
import type { FreshRow } from '../corpus/database.ts';
import type { SavedPaper } from '../digest/nearness.ts';
import { giveWay } from '../give-way.ts';
import type { Annotation } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { toStems } from '../search/segment/impacts.ts';
import { paceOf } from '../search/segment/pace.ts';
import type { openMuted } from './digest-wishes.ts';
import type { MatchParts } from './find-papers.ts';
import { compareEntries, type KnownCompared } from './saved-set.ts';
import type { Compared, Tables } from './tables.ts';
import { toCompared } from './tables.ts';

/** Papers that are annotated together. */
const BATCH = 50;
/** The newest saved papers that the reader's interests are read from. */
const MOST_SAVED = 2000;
/** Longest piece of work between two rests; each rest takes the browser some 4 ms. */
const SLICE_MS = 25;

export const digestPace = () => paceOf(SLICE_MS, () => performance.now(), giveWay);

export const paperMention = ({
  title,
  ids,
  authors,
  year,
  categories,
  abstract,
}: Paper): Mention => ({
  role: 'row',
  title,
  ids,
  authors,
  categories,
  ...(year !== undefined && { year }),
  ...(abstract && { abstract }),
});

export function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH));
}

export interface Candidate extends Compared {
  row: FreshRow;
  paper: Paper;
  annotation: Annotation;
}

export interface CandidateParts extends Pick<MatchParts, 'reader' | 'holdings'> {
  /** As a page's rows are annotated. */
  annotate(mentions: readonly Mention[]): Promise<Annotation[]>;
}

interface Reading {
  rows: readonly FreshRow[];
  tables: Tables;
  isMuted: ReturnType<typeof openMuted>;
}

/** Those that were neither saved, seen nor muted, each with what it is compared by; and how many were muted. */
export async function readCandidates(
  parts: CandidateParts,
  { rows, tables, isMuted }: Reading,
): Promise<{ found: Candidate[]; muted: number }> {
  const found: Candidate[] = [];
  let muted = 0;
  const pace = digestPace();
  for (const batch of batchesOf(rows)) {
    const annotations = await parts.annotate(batch.map(({ paper }) => paperMention(paper)));
    for (const [i, row] of batch.entries()) {
      const { paper } = row;
      const annotation = annotations[i];
      if (!annotation || annotation.seen || isSaved(annotation.entry)) continue;
      if (isMuted(annotation.tags, paper.authors)) {
        muted += 1;
        continue;
      }
      const compared = toCompared(toStems(paper, tables.idf), tables.vectors);
      found.push({ ...compared, row, paper, annotation });
      await pace();
    }
  }
  return { found, muted };
}

export interface ReadSaved {
  papers: readonly SavedPaper[];
  /** What they are compared by, by their keys. */
  compared: KnownCompared;
}

export async function readSaved(
  { reader, holdings }: CandidateParts,
  tables: Tables,
): Promise<ReadSaved> {
  const entries = (await reader.listSaved()).slice(0, MOST_SAVED);
  const compared = new Map<string, Compared>();
  const pace = digestPace();
  for (const batch of batchesOf(entries)) {
    for (const [key, one] of await compareEntries(holdings, tables, batch, pace)) {
      compared.set(key, one);
    }
  }
  const papers = entries.flatMap(({ key, savedAt }): SavedPaper[] => {
    const own = compared.get(key);
    return own ? [{ stems: own.stems.stems, vector: own.vector, savedAt }] : [];
  });
  return { papers, compared };
}
