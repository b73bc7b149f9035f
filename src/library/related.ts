// A mention comes in, the papers at hand that are nearest to it go out, with what the reader keeps of
// each and the words that say why. Every part of the corpus is asked, and answers as one.
import { giveWay } from '../give-way.ts';
import type { Related, RelatedAnswer, RelatedOrder } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { orderNewest, orderVaried } from '../search/order.ts';
import { ranking } from '../search/ranking.ts';
import type { QuotedPaper } from '../search/reasons.ts';
import { sayReasons } from '../search/reasons.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import type { Idf } from '../search/segment/idf.ts';
import type { TermVectors } from '../search/term-vectors.ts';
import { cosineOf } from '../search/term-vectors.ts';
import type { PartHit } from './ask-parts.ts';
import { askParts } from './ask-parts.ts';
import { namesOf, toAsked, toQuery } from './asked-paper.ts';
import { findEntriesOf } from './find-entries.ts';
import type { MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';
import { openFold } from './fold.ts';
import type { Part } from './part.ts';

export interface RelatedQuestion {
  mention: Mention;
  /** Under which the mention is saved and seen; the paper itself is never its own relative. */
  key: string;
  order?: RelatedOrder;
}

export async function findRelated(
  parts: MatchParts,
  { mention, key, order = 'nearest' }: RelatedQuestion,
): Promise<RelatedAnswer> {
  const { holdings } = parts;
  const [found] = await findPapers(parts, [mention]);
  const paper = found?.match?.certain ? found.paper : null;
  const tables = await holdings.getTables();
  const asked = await toAsked(holdings, mention, paper, tables);
  const held = await holdings.openParts();
  const query = toQuery(asked, tables);
  const names = namesOf(mention, key, paper);
  const { most } = ranking.related;
  const finding = askParts(held, query, (part) => ({ most, except: rowsOfAsked(part, names) }));
  // Counted while what is read is under way: of large corpora that takes a while.
  const counting = giveWay().then(() => holdings.count());
  counting.catch(() => {});
  const hits = await finding;
  const best = await readBest(hits, asked.text, tables.idf);
  const kept = await putInOrder(best, order, tables.vectors);
  const entries = await findEntriesOf(
    parts.reader,
    kept.map(({ paper }) => paper),
  );
  const related = kept.map(({ paper, score, by, why }, i): Related => {
    const { key, title, ids, authors, year, kind } = paper;
    return { key, title, ids, authors, year, kind, entry: entries[i] ?? null, why, by, score };
  });
  return { related, from: asked.stems.from, of: await counting, order };
}

/** What is never a relative: rows that bear a name of the asked paper. */
function rowsOfAsked({ segment }: Part, names: ReturnType<typeof namesOf>): Set<number> {
  return new Set([
    ...segment.findByIds(fingerprintsOf(names.ids)).flat(),
    ...segment.findByTitles(fingerprintsOf(names.titles)).flat(),
  ]);
}

interface Relative extends PartHit {
  paper: Paper;
}

type Said = Relative & Pick<Related, 'why'>;

/** Rows read at once beyond those that are shown: some are twice there, or cannot say why. */
const SPARE = 10;

/** The nearest over all parts, as many as are shown; rows that are too far are not even read. */
async function readBest(hits: readonly PartHit[], asked: QuotedPaper, idf: Idf): Promise<Said[]> {
  const { most } = ranking.related;
  const ordered = [...hits].sort((a, b) => b.score - a.score);
  const read: Relative[] = [];
  for (let at = 0; ; ) {
    let end = Math.min(ordered.length, at + most + SPARE);
    // What is as near as the last goes with it, so that ties are put in order together.
    while (end < ordered.length && ordered[end]?.score === ordered[end - 1]?.score) end += 1;
    read.push(...(await readHits(ordered.slice(at, end))));
    const said = sayBest(read, asked, idf);
    if (said.length >= most || end === ordered.length) return said;
    at = end;
  }
}

/** Their papers, in order, each part's rows at once; without those that are gone. */
async function readHits(hits: readonly PartHit[]): Promise<Relative[]> {
  const papers = new Map<PartHit, Paper>();
  await Promise.all(
    [...new Set(hits.map(({ part }) => part))].map(async (part) => {
      const own = hits.filter((hit) => hit.part === part);
      const rows = await part.segment.readRows(own.map(({ ordinal }) => ordinal));
      own.forEach((hit, i) => {
        const paper = rows[i]?.paper;
        if (paper && part.holds(paper.key)) papers.set(hit, paper);
      });
    }),
  );
  return hits.flatMap((hit) => {
    const paper = papers.get(hit);
    return paper ? [{ ...hit, paper }] : [];
  });
}

/** Nearest first over all parts, each paper once, as many as are shown. */
function sayBest(relatives: readonly Relative[], asked: QuotedPaper, idf: Idf): Said[] {
  const ordered = [...relatives].sort(
    (a, b) => b.score - a.score || (a.paper.key < b.paper.key ? -1 : 1),
  );
  const isNew = openFold();
  const said: Said[] = [];
  for (const one of ordered) {
    if (said.length === ranking.related.most) break;
    if (!isNew(one.paper)) continue;
    const why = sayReasons(one.shares, asked, one.paper, idf);
    // What cannot say why is not shown.
    if (why.length > 0) said.push({ ...one, why });
  }
  return said;
}

/** Those that are shown, in the order that is wished for. */
async function putInOrder(
  said: readonly Said[],
  order: RelatedOrder,
  { stamp }: TermVectors,
): Promise<Said[]> {
  if (order === 'nearest') return [...said];
  if (order === 'newest') {
    return orderNewest(said.map((one) => ({ ...one.paper, one }))).map(({ one }) => one);
  }
  const vectors = new Map(
    await Promise.all(
      said.map(async (one) => {
        const vector = await one.part.segment.readVector(one.ordinal, stamp);
        return [one, vector] as const;
      }),
    ),
  );
  return orderVaried(said, (a, b) => {
    const [left, right] = [vectors.get(a), vectors.get(b)];
    return left && right ? cosineOf(left, right) : 0;
  });
}
