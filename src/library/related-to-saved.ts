// What the reader has saved comes in, all of it or a part; the papers of the corpus that are nearest to
// it and not saved go out, each with the saved papers that carry its nearness. Nothing is kept.
import type { Related, RelatedAnswer, RelatedOrder } from '../paper/annotation.ts';
import type { Entry, ReadingStatus } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Paper } from '../paper/paper.ts';
import { entryMention } from '../paper/record-mention.ts';
import type { NearHit } from '../search/near-set.ts';
import { orderNewest, orderVaried } from '../search/order.ts';
import { ranking } from '../search/ranking.ts';
import { cosineOf } from '../search/term-vectors.ts';
import type { PartHit } from './ask-parts.ts';
import { askParts } from './ask-parts.ts';
import { namesOf, toQuery } from './asked-paper.ts';
import { findEntriesOf } from './find-entries.ts';
import type { MatchParts } from './find-papers.ts';
import { foldPapers } from './fold.ts';
import type { SavedPapers } from './saved-set.ts';
import { compareEntry, findPapersOf, restful } from './saved-set.ts';
import type { Compared, Tables } from './tables.ts';

/** Which of the saved papers are meant; all where nothing is said. */
export interface SavedWish {
  tag?: string;
  /** Null: those that are neither being read nor read. */
  status?: ReadingStatus | null;
  order?: RelatedOrder;
}

export interface ToSavedParts extends MatchParts {
  openSaved(): Promise<SavedPapers | null>;
}

/** Saved papers that are asked with: the newest, of those that are near to each other one. */
const VOICES = 12;
/** Papers that each of them brings, and those of all that are looked at. */
const EACH = 20;
const POOL = 90;

interface Found extends Compared {
  paper: Paper;
  score: number;
  carried: readonly NearHit[];
}

export async function findRelatedToSaved(
  parts: ToSavedParts,
  { order = 'nearest', ...wish }: SavedWish,
): Promise<RelatedAnswer> {
  const { holdings, reader } = parts;
  const all = await reader.listSaved();
  const meant = all.filter((entry) => isMeant(entry, wish));
  const saved = meant.length > 0 ? await parts.openSaved() : null;
  const of = await holdings.count();
  if (!saved) return { related: [], from: 'abstract', of, order };
  const tables = await holdings.getTables();
  const pool = await findPool(parts, await pickVoices(parts, saved, meant, tables));
  const keys = new Set(meant.map(({ key }) => key));
  const found = await weigh({ pool, saved, keys }, tables);
  const entries = await findEntriesOf(
    reader,
    found.map(({ paper }) => paper),
  );
  const unsaved = found.filter((_, i) => !isSaved(entries[i]));
  const best = foldPapers(unsaved).slice(0, ranking.related.most);
  const titles = new Map(meant.map(({ key, title }) => [key, title]));
  const related = putInOrder(best, order).map(({ paper, score, carried }): Related => {
    const { key, title, ids, authors, year, kind } = paper;
    const why = carried.slice(0, MOST_NAMED).flatMap((hit) => titles.get(hit.key) ?? []);
    const entry = entries[found.findIndex((one) => one.paper === paper)] ?? null;
    return { key, title, ids, authors, year, kind, entry, why, by: 'saved', score };
  });
  return { related, from: 'abstract', of, order };
}

/** Saved papers that count for one, and those of them that are named as its reason. */
const MOST_CARRIED = 3;
const MOST_NAMED = 2;

function isMeant({ tags, status }: Entry, wish: SavedWish): boolean {
  if (wish.tag !== undefined && !tags.includes(wish.tag)) return false;
  return wish.status === undefined || status === wish.status;
}

interface Voice {
  entry: Entry;
  paper: Paper | null;
  compared: Compared;
}

/** The newest first; one that is near to a voice comes when there is room for more. */
async function pickVoices(
  { holdings }: ToSavedParts,
  saved: SavedPapers,
  meant: readonly Entry[],
  tables: Tables,
): Promise<(Voice & Tables)[]> {
  const voices: (Voice & Tables)[] = [];
  const near = new Set<string>();
  const spoken = new Set<string>();
  for (const isFirst of [true, false]) {
    for (const entry of meant) {
      if (voices.length === VOICES) break;
      if (spoken.has(entry.key) || (isFirst && near.has(entry.key))) continue;
      const [paper = null] = await findPapersOf(holdings, [entry]);
      const compared = await compareEntry(holdings, tables, entry, paper);
      const query = toQuery(compared, tables);
      const names = namesOf(entryMention(entry), entry.key, paper);
      for (const { key } of saved.find({ query, names, text: entry })) near.add(key);
      spoken.add(entry.key);
      voices.push({ entry, paper, compared, ...tables });
    }
  }
  return voices;
}

type Candidate = PartHit & { paper: Paper };

/** The papers that the voices bring, the nearest to any of them first. */
async function findPool(
  { holdings }: ToSavedParts,
  voices: readonly (Voice & Tables)[],
): Promise<Candidate[]> {
  const held = await holdings.openParts();
  const best = new Map<string, PartHit>();
  for (const { compared, ...tables } of voices) {
    const query = toQuery(compared, tables);
    for (const hit of await askParts(held, query, () => ({ most: EACH }))) {
      const name = `${held.indexOf(hit.part)} ${hit.ordinal}`;
      if (hit.score > (best.get(name)?.score ?? 0)) best.set(name, hit);
    }
  }
  const pool = [...best.values()].sort((a, b) => b.score - a.score).slice(0, POOL);
  const rows = await Promise.all(
    pool.map(async (hit) => {
      const [row] = await hit.part.segment.readRows([hit.ordinal]);
      return row && hit.part.holds(row.paper.key) ? [{ ...hit, paper: row.paper }] : [];
    }),
  );
  return rows.flat();
}

/** Each of the pool by the saved papers that are meant and near to it: the nearest counts whole, the next less. */
async function weigh(
  { pool, saved, keys }: { pool: readonly Candidate[]; saved: SavedPapers; keys: Set<string> },
  tables: Tables,
): Promise<Found[]> {
  const found: Found[] = [];
  const pace = restful();
  for (const { paper, part, ordinal } of pool) {
    const stems = await part.segment.readStems(ordinal);
    const vector = await part.segment.readVector(ordinal, tables.vectors.stamp);
    const query = toQuery({ stems, vector }, tables);
    const names = namesOf({ role: 'link', title: paper.title, ids: paper.ids }, paper.key, paper);
    const carried = saved
      .find({ query, names, text: paper })
      .filter(({ key }) => keys.has(key))
      .slice(0, MOST_CARRIED);
    const score = carried.reduce((sum, hit, i) => sum + hit.score / 2 ** i, 0);
    if (score > 0) found.push({ paper, stems, vector, score, carried });
    await pace();
  }
  return found.sort((a, b) => b.score - a.score || (a.paper.key < b.paper.key ? -1 : 1));
}

function putInOrder(found: readonly Found[], order: RelatedOrder): Found[] {
  if (order === 'newest') {
    return orderNewest(found.map((one) => ({ ...one.paper, one }))).map(({ one }) => one);
  }
  if (order === 'nearest') return [...found];
  return orderVaried(found, (a, b) => (a.vector && b.vector ? cosineOf(a.vector, b.vector) : 0));
}
