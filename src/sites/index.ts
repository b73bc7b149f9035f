// The list of sites. A new one is a file beside this and a line here.
import { arxivAbs } from './arxiv-abs.ts';
import { arxivHtml } from './arxiv-html.ts';
import { arxivList } from './arxiv-list.ts';
import { arxivSearch } from './arxiv-search.ts';
import { hfCollection } from './hf-collection.ts';
import { hfPaper } from './hf-paper.ts';
import { hfPapers } from './hf-papers.ts';
import { hfRepo } from './hf-repo.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [
  arxivList,
  arxivSearch,
  arxivAbs,
  arxivHtml,
  hfPapers,
  hfPaper,
  hfRepo,
  hfCollection,
];

/** The one site that covers an address, or null. */
export function findSite(url: URL): Site | null {
  return sites.find((site) => site.covers(url)) ?? null;
}

/** Hosts of the manifest, for every page and mirror that Scholium may read. */
export const siteMatches = [
  'https://arxiv.org/*',
  'https://www.arxiv.org/*',
  'https://export.arxiv.org/*',
  'https://ar5iv.labs.arxiv.org/*',
  'https://huggingface.co/*',
];
