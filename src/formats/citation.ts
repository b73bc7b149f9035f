// A paper's facts come in; a Markdown link, or a line of citation, goes out. A title is text there and
// nothing else: what Markdown would take for markup is escaped.
import { parseArxivId } from '../paper/arxiv-id.ts';
import type { CitedPaper } from '../paper/cited.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { oneLine } from './escape-text.ts';

/** Names before "et al." */
const MOST_AUTHORS = 3;

function sayNames(authors: readonly string[]): string {
  if (authors.length > MOST_AUTHORS) return `${oneLine(authors[0] ?? '')} et al.`;
  return authors.map(oneLine).join(', ');
}

/** `[Title](https://arxiv.org/abs/1706.03762)`; the title alone where no address is known. */
export function toMarkdownLink({ ids, title }: CitedPaper): string {
  const text = oneLine(title).replace(/[\\`*_[\]<>$~|&]/g, '\\$&');
  const url = findPaperUrl(ids);
  // A DOI may hold brackets.
  const at = url?.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return at ? `[${text}](${at})` : text;
}

/** "A. Author, B. Author. Title. arXiv:1706.03762, 2017." */
export function toCitation({ ids, title, authors, year }: CitedPaper): string {
  const arxiv = ids.arxiv ? parseArxivId(ids.arxiv) : null;
  const where = arxiv ? `arXiv:${arxiv}` : findPaperUrl(ids);
  const names = sayNames(authors);
  const parts = [names.replace(/\.$/, ''), oneLine(title).replace(/\.$/, '')];
  const last = [where, year].filter((part) => part).join(', ');
  return `${[...parts, last].filter((part) => part).join('. ')}.`;
}
