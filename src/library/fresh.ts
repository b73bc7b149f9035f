// Papers that sources tell of come in and are kept; the digest of the last days goes out, ranked by what the
// reader keeps and follows, each line with its reasons. Nothing is asked of any network here.

import type { Corpus } from '../corpus/corpus.ts';
import type { FreshRow } from '../corpus/database.ts';
import type { ToldPaper } from '../corpus/fresh-papers.ts';
import { scoreNearness } from '../digest/nearness.ts';
import { rankDigest } from '../digest/rank-digest.ts';
import type { Annotation } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import type { DigestAnswer, DigestLine, SourceKind } from '../paper/fresh.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { toStems } from '../search/segment/impacts.ts';
import { namesOf, toQuery } from './asked-paper.ts';
import type { MatchParts } from './find-papers.ts';
import { foldPapers } from './fold.ts';
import { compareEntry, findPapersOf, restful, type SavedPapers } from './saved-set.ts';
import type { Compared, Tables } from './tables.ts';
import { toCompared } from './tables.ts';
import { withBroader } from './topic-list.ts';

export interface FreshParts extends MatchParts {
  corpus: Corpus;
  /** As a page's rows are annotated. */
  annotate(mentions: readonly Mention[]): Promise<Annotation[]>;
  /** As papers join the corpus that a page has shown. */
  collect(mentions: readonly Mention[], annotations: readonly Annotation[]): Promise<void>;
  openSaved(): Promise<SavedPapers | null>;
  now(): number;
}

const HOUR_MS = 3_600_000;
const DAYS = 3;
/** Papers that are annotated together. */
const BATCH = 50;
/** The newest saved papers that the reader's interests are read from. */
const MOST_SAVED = 2000;
/** Lines of a digest, and those of them for which saved papers are named. */
const MOST_LINES = 200;
const MOST_NAMED = 2;

const toMention = ({ title, ids, authors, year, categories, abstract }: Paper): Mention => ({
  role: 'row',
  title,
  ids,
  authors,
  categories,
  ...(year !== undefined && { year }),
  ...(abstract && { abstract }),
});

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH));
}

export function openFreshWork(parts: FreshParts) {
  const { corpus, now } = parts;
  return {
    /** Kept with the day they came, and known to look-up from now on; answers how many are new here. */
    async takeFresh(told: readonly ToldPaper[], source: SourceKind): Promise<number> {
      for (const batch of batchesOf(told)) {
        const mentions = batch.map(({ paper }) => toMention(paper));
        await parts.collect(mentions, await parts.annotate(mentions));
      }
      const count = await corpus.noteFresh(told, source, now());
      await corpus.pruneFresh(now());
      return count;
    },
    countFresh: () => corpus.countFresh(),
    dropFresh: (source: SourceKind) => corpus.dropFresh(source),
    getDigest: (followed: readonly string[]) => makeDigest(parts, new Set(followed)),
  };
}

interface Candidate extends Compared {
  row: FreshRow;
  paper: Paper;
  annotation: Annotation;
  followed: string[];
}

async function makeDigest(parts: FreshParts, followed: ReadonlySet<string>): Promise<DigestAnswer> {
  const { corpus, holdings, now } = parts;
  const rows = await corpus.listFresh(now() - DAYS * 24 * HOUR_MS);
  const tables = await holdings.getTables();
  const candidates = foldPapers(await readCandidates(parts, { rows, followed, tables }));
  const near = scoreNearness({
    saved: await readSaved(parts, tables),
    news: candidates.map(({ stems, vector }) => ({ stems: stems.stems, vector })),
    shareOf: (stem) => Math.exp(-tables.idf.idfOf(stem)),
    now: now(),
  });
  const ranked = rankDigest(
    candidates.map((one, i) => ({
      ...one,
      facts: {
        near: near[i] ?? 0,
        isFollowed: one.followed.length > 0,
        upvotes: one.row.upvotes ?? 0,
        hours: (now() - (one.row.listedAt ?? one.row.cameAt)) / HOUR_MS,
      },
    })),
  ).slice(0, MOST_LINES);
  const saved = await parts.openSaved();
  const pace = restful();
  const lines: DigestLine[] = [];
  for (const one of ranked) {
    lines.push(toLine(one, nameNear(one, saved, tables)));
    await pace();
  }
  return { lines, came: rows.length, days: DAYS };
}

interface Reading {
  rows: readonly FreshRow[];
  followed: ReadonlySet<string>;
  tables: Tables;
}

/** Those that were neither saved nor seen, each with what it is compared by and the followed topics it has. */
async function readCandidates(
  parts: FreshParts,
  { rows, followed, tables }: Reading,
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  const pace = restful();
  for (const batch of batchesOf(rows)) {
    const annotations = await parts.annotate(batch.map(({ paper }) => toMention(paper)));
    for (const [i, row] of batch.entries()) {
      const annotation = annotations[i];
      if (!annotation || annotation.seen || isSaved(annotation.entry)) continue;
      const topics = annotation.tags.filter(({ topic }) =>
        withBroader(topic).some((one) => followed.has(one)),
      );
      found.push({
        ...toCompared(toStems(row.paper, tables.idf), tables.vectors),
        row,
        paper: row.paper,
        annotation,
        followed: topics.map(({ label }) => label),
      });
      await pace();
    }
  }
  return found;
}

async function readSaved({ reader, holdings }: FreshParts, tables: Tables) {
  const entries = (await reader.listSaved()).slice(0, MOST_SAVED);
  const papers = await findPapersOf(holdings, entries);
  const pace = restful();
  const saved = [];
  for (const [i, entry] of entries.entries()) {
    const { stems, vector } = await compareEntry(holdings, tables, entry, papers[i] ?? null);
    saved.push({ stems: stems.stems, vector, savedAt: entry.savedAt });
    await pace();
  }
  return saved;
}

/** The titles of saved papers that a paper is surely near to, as its mark would count them. */
function nameNear(
  { paper, ...compared }: Candidate,
  saved: SavedPapers | null,
  tables: Tables,
): string[] {
  if (!saved) return [];
  const names = namesOf(toMention(paper), paper.key, paper);
  const hits = saved.find({ query: toQuery(compared, tables), names, text: paper });
  return hits.slice(0, MOST_NAMED).map(({ key }) => saved.titleOf(key));
}

function toLine({ row, paper, annotation, followed }: Candidate, near: string[]): DigestLine {
  const { title, ids, authors, categories, year } = paper;
  const { upvotes, cameAt } = row;
  return {
    key: annotation.key,
    title,
    ids,
    authors: authors.slice(0, 12),
    categories,
    ...(year !== undefined && { year }),
    cameAt,
    entry: annotation.entry,
    why: { near, followed, ...(upvotes !== undefined && { upvotes }) },
  };
}
