// Papers come in, the rows that hold them and lead to them are written or taken out: the paper, its
// other ids, its titles. To be called inside a transaction alone, so that they never come apart.

import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { CorpusDatabase, PaperRow, TitleRow } from './database.ts';

/** Every title key that a paper stands under. */
function titlesOf(paper: Paper): Map<string, string> {
  const titles = new Map<string, string>();
  for (const title of [paper.title, ...(paper.aliases ?? [])]) {
    const key = titleKey(title);
    if (key !== '' && !titles.has(key)) titles.set(key, title);
  }
  return titles;
}

function toTitleRow(key: string, papers: TitleRow['papers']): TitleRow {
  return { titleKey: key, papers, loose: papers.some(({ ids }) => !ids.arxiv) ? 1 : 0 };
}

/** Inside a transaction: writes papers with the ids and titles that lead to them. */
export async function putPapers(database: CorpusDatabase, papers: readonly PaperRow[]) {
  if (papers.length === 0) return;
  await database.papers.bulkPut([...papers]);
  const aliases = papers.flatMap((paper) =>
    idKeys(paper.ids)
      .filter((id) => id !== paper.key)
      .map((id) => ({ id, key: paper.key })),
  );
  await database.aliases.bulkPut(aliases);
  const wanted = new Set(papers.flatMap((paper) => [...titlesOf(paper).keys()]));
  const rows = await database.titles.bulkGet([...wanted]);
  const standing = new Map(rows.flatMap((row) => (row ? [[row.titleKey, row.papers]] : [])));
  for (const paper of papers) {
    for (const [key, title] of titlesOf(paper)) {
      const others = (standing.get(key) ?? []).filter((other) => other.key !== paper.key);
      const { ids, authors } = paper;
      standing.set(key, [...others, { key: paper.key, title, ids, authors }]);
    }
  }
  await database.titles.bulkPut([...standing].map(([key, list]) => toTitleRow(key, list)));
}

/** Inside a transaction: takes papers out with all that leads to them. */
export async function removePapers(database: CorpusDatabase, papers: readonly PaperRow[]) {
  if (papers.length === 0) return;
  const gone = new Set(papers.map((paper) => paper.key));
  await database.papers.bulkDelete([...gone]);
  await database.aliases.bulkDelete(papers.flatMap((paper) => idKeys(paper.ids)));
  const touched = new Set(papers.flatMap((paper) => [...titlesOf(paper).keys()]));
  const rows = (await database.titles.bulkGet([...touched])).filter((row) => row !== undefined);
  const rest = rows.map((row) =>
    toTitleRow(
      row.titleKey,
      row.papers.filter(({ key }) => !gone.has(key)),
    ),
  );
  await database.titles.bulkPut(rest.filter((row) => row.papers.length > 0));
  await database.titles.bulkDelete(
    rest.filter((row) => row.papers.length === 0).map((row) => row.titleKey),
  );
}
