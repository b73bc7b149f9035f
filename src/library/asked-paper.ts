// A mention and the paper that it surely means come in; what the paper is compared by, its text, and
// every name that it may stand under go out. The page's word comes before the corpus's.
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { QuotedPaper } from '../search/reasons.ts';
import { toStems } from '../search/segment/impacts.ts';
import type { RelatedQuery } from '../search/segment/related-query.ts';
import { toMeaning, toRelatedQuery } from '../search/segment/related-query.ts';
import type { Holdings } from './holdings.ts';
import type { Compared, Tables } from './tables.ts';
import { toCompared } from './tables.ts';

export interface Asked extends Compared {
  text: QuotedPaper;
}

/** What is known of the asked paper: the page's word first, the corpus where the page is silent. */
export async function toAsked(
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
export function namesOf(mention: Mention, key: string, paper: Paper | null) {
  const titles = [mention.title, ...(paper ? [paper.title, ...(paper.aliases ?? [])] : [])];
  return {
    ids: [...new Set([key, ...idKeys(mention.ids), ...idKeys(paper?.ids)])],
    titles: [...new Set(titles.map(titleKey))].filter((title) => title !== ''),
  };
}

/** How a paper is asked for by what is known of it. */
export function toQuery({ stems, vector }: Compared, { idf, vectors }: Tables): RelatedQuery {
  return { ...toRelatedQuery(stems, idf), ...toMeaning(vectors, vector) };
}
