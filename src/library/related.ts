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
import type { FoundBy, Share } from '../search/related.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import { toStems } from '../search/segment/impacts.ts';
import type { RelatedQuery } from '../search/segment/relatives.ts';
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
  const lists = await Promise.all(held.map((part) => findIn(part, query, names)));
  const relatives = fold(lists.flat());
  const said = relatives.flatMap(({ paper, score, by, shares }) => {
    const why = sayReasons(shares, asked.text, paper);
    // What cannot say why is not shown.
    return why.length === 0 ? [] : [{ paper, score, by, why }];
  });
  const kept = said.slice(0, ranking.related.most);
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

interface Relative {
  paper: Paper;
  score: number;
  by: FoundBy;
  shares: readonly Share[];
}

async function findIn(
  { segment, holds }: Part,
  query: RelatedQuery,
  names: ReturnType<typeof namesOf>,
): Promise<Relative[]> {
  const except = new Set([
    ...segment.findByIds(fingerprintsOf(names.ids)).flat(),
    ...segment.findByTitles(fingerprintsOf(names.titles)).flat(),
  ]);
  const hits = await segment.findRelated(query, { most: ranking.related.most, except });
  const rows = await segment.readRows(hits.map(({ ordinal }) => ordinal));
  return hits.flatMap(({ score, by, shares }, i): Relative[] => {
    const paper = rows[i]?.paper;
    return paper && holds(paper.key) ? [{ paper, score, by, shares }] : [];
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
