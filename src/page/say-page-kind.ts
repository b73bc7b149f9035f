// What the pages of a site are called. The site's name comes in, the reader's word for them goes out.
import { words } from '../words.ts';

/** `arxiv-list` as "arXiv lists". */
export function sayPageKind(site: string): string {
  const key = site.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return words(`pages.${key}` as 'pages.arxivList');
}
