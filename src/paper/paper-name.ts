// A title and ids come in, what to call the paper goes out: a mark, a button and a saved line must
// say which paper they mean also where a page tells an id alone.
import type { PaperIds } from './paper.ts';

/** The title, or else "arXiv 2505.09388", "doi 10.1/x", "ACL P19-1"; empty where nothing is known. */
export function paperName(title: string, ids: PaperIds | undefined): string {
  if (title !== '') return title;
  if (ids?.arxiv) return `arXiv ${ids.arxiv}`;
  if (ids?.doi) return `doi ${ids.doi}`;
  return ids?.acl ? `ACL ${ids.acl}` : '';
}
