// A mention comes in, the papers at hand that are nearest to it go out, with what the reader keeps of
// each and the words that say why. Every part of the corpus is asked, and answers as one.
import type { Related, RelatedAnswer } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { ranking } from '../search/ranking.ts';
import type { QuotedPaper } from '../search/reasons.ts';
import { sayReasons } from '../search/reasons.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import { toStems } from '../search/segment/impacts.ts';
import type { RelatedHit, RelatedQuery } from '../search/segment/relatives.ts';
import { toMeaning, toRelatedQuery } from '../search/segment/relatives.ts';
import { findEntriesOf } from './find-entries.ts';
import type { MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';
import type { Holdings } from './holdings.ts';
import type { Part } from './part.ts';
import type { Compared, Tables } from './tables.ts';
import { toCompared } from './tables.ts';

/** `key`: under which the mention is saved and seen; the paper itself is never its own relative. */
export async function findRelated(
  parts: MatchParts,
  { mention, key }: { mention: Mention; key: string },
): Promise<RelatedAnswer> {
  const { holdings } = parts;
  const [found] = await findPapers(parts, [mention]);
  const paper = found?.match?.certain ? found.paper : null;
  const tables = await holdings.getTables();
  const asked = await toAsked(holdings, mention, paper, tables);
  const held = await holdings.openParts();
  const query = {
    ...toRelatedQuery(asked.stems, tables.idf),
    ...toMeaning(tables.vectors, asked.vector),
  };
  const names = namesOf(mention, key, paper);
  const hits = await Promise.all(held.map((part) => findIn(part, query, names)));
  const kept = await readBest(hits.flat(), asked.text);
  const entries = await findEntriesOf(
    parts.reader,
    kept.map(({ paper }) => paper),
  );
  const related = kept.map(({ paper, score, by, why }, i): Related => {
    const { key, title, ids, authors, year, kind } = paper;
    return { key, title, ids, authors, year, kind, entry: entries[i] ?? null, why, by, score };
  });
  return { related, from: asked.stems.from, of: await holdings.count() };
}

interface Asked extends Compared {
  text: QuotedPaper;
}

/** What is known of the asked paper: the page's word first, the corpus where the page is silent. */
async function toAsked(
  holdings: Holdings,
  mention: Mention,
  paper: Paper | null,
  tables: Tables,
): Promise<Asked> {
  const title = mention.title || (paper?.title ?? '');
  const abstract =
    mention.abstract ??
    (paper ? (await holdings.findAbstracts([paper])).get(paper.key) : undefined);
  const text = { title, ...(abstract !== undefined && { abstract }) };
  const held = abstract || !paper ? null : await holdings.findCompared(paper, tables);
  return { ...(held ?? toCompared(toStems(text, tables.idf), tables.vectors)), text };
}

/** Every name under which the asked paper may stand. */
function namesOf(mention: Mention, key: string, paper: Paper | null) {
  const titles = [mention.title, ...(paper ? [paper.title, ...(paper.aliases ?? [])] : [])];
  return {
    ids: [...new Set([key, ...idKeys(mention.ids), ...idKeys(paper?.ids)])],
    titles: [...new Set(titles.map(titleKey))].filter((title) => title !== ''),
  };
}

interface Hit extends RelatedHit {
  part: Part;
}

async function findIn(
  part: Part,
  query: RelatedQuery,
  names: ReturnType<typeof namesOf>,
): Promise<Hit[]> {
  const { segment } = part;
  const except = new Set([
    ...segment.findByIds(fingerprintsOf(names.ids)).flat(),
    ...segment.findByTitles(fingerprintsOf(names.titles)).flat(),
  ]);
  const hits = await segment.findRelated(query, { most: ranking.related.most, except });
  return hits.map((hit) => ({ ...hit, part }));
}

interface Relative extends Pick<Hit, 'score' | 'by' | 'shares'> {
  paper: Paper;
}

type Said = Omit<Relative, 'shares'> & Pick<Related, 'why'>;

/** Rows read at once beyond those that are shown: some are twice there, or cannot say why. */
const SPARE = 10;

/** The nearest over all parts, as many as are shown; rows that are too far are not even read. */
async function readBest(hits: readonly Hit[], asked: QuotedPaper): Promise<Said[]> {
  const { most } = ranking.related;
  const ordered = [...hits].sort((a, b) => b.score - a.score);
  const read: Relative[] = [];
  for (let at = 0; ; ) {
    let end = Math.min(ordered.length, at + most + SPARE);
    // What is as near as the last goes with it, so that ties are put in order together.
    while (end < ordered.length && ordered[end]?.score === ordered[end - 1]?.score) end += 1;
    read.push(...(await readHits(ordered.slice(at, end))));
    const said = fold(read).flatMap(({ shares, ...one }): Said[] => {
      const why = sayReasons(shares, asked, one.paper);
      // What cannot say why is not shown.
      return why.length === 0 ? [] : [{ ...one, why }];
    });
    if (said.length >= most || end === ordered.length) return said.slice(0, most);
    at = end;
  }
}

/** Their papers, in order, each part's rows at once; without those that are gone. */
async function readHits(hits: readonly Hit[]): Promise<Relative[]> {
  const papers = new Map<Hit, Paper>();
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
    return paper ? [{ paper, score: hit.score, by: hit.by, shares: hit.shares }] : [];
  });
}

/** Nearest first over all parts; two records of one key or one title are one line. */
function fold(relatives: readonly Relative[]): Relative[] {
  const names = new Set<string>();
  return [...relatives]
    .sort((a, b) => b.score - a.score || (a.paper.key < b.paper.key ? -1 : 1))
    .filter(({ paper }) => {
      const own = [paper.key, `title:${titleKey(paper.title)}`];
      if (own.some((name) => names.has(name))) return false;
      for (const name of own) names.add(name);
      return true;
    });
}
