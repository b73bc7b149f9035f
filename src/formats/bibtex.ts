// A paper's facts come in, its BibTeX entry goes out: letter for letter as arXiv's own export writes it,
// but that a title never breaks the file that it is pasted into. What is not known is left out.
import { parseArxivId } from '../paper/arxiv-id.ts';
import type { CitedPaper } from '../paper/cited.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { keysOnce, toBibtexKey } from './bibtex-key.ts';

/** A run of TeX's mathematics, or a character that TeX takes for an order where it stands bare. */
const MATHS_OR_ORDER = /(\$[^$]*\$)|(\\[\s\S])|([&%#_^$])/g;
/** Where a dollar is left over, one before a blank opens no mathematics and one behind a blank closes none: "$5 for $x$". */
const STRICT_MATHS_OR_ORDER = /(\$(?=[^\s$])[^$]*(?<=\S)\$(?!\d))|(\\[\s\S])|([&%#_^$])/g;

/** What opens must close: one brace too many ends the field, or swallows the entries after it. */
function hasPairedBraces(text: string): boolean {
  let depth = 0;
  for (const character of text.replace(/\\[\s\S]/g, '')) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Text as a field's value. TeX in titles stays what it is; arXiv leaves `&`, `%`, `#`, `_`, `^` and a lone `$` bare
 * too, with which the reader's document would not compile.
 */
function toValue(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const whole = hasPairedBraces(line) ? line : line.replace(/[{}]/g, '');
  // A backslash that ends the text would take the closing brace with it.
  const closed = /(?:^|[^\\])(?:\\\\)*\\$/.test(whole) ? whole.slice(0, -1) : whole;
  const dollars = closed.replace(/\\[\s\S]/g, '').split('$').length - 1;
  const pattern = dollars % 2 === 0 ? MATHS_OR_ORDER : STRICT_MATHS_OR_ORDER;
  return closed.replace(pattern, (all, _maths, _escaped, order) => {
    if (!order) return all;
    return order === '^' ? '\\textasciicircum{}' : `\\${order}`;
  });
}

/** A comma or an `and` inside a name would part it, where it does not stand in braces. */
function toName(name: string): string {
  const value = toValue(name);
  return /,|\sand\s|^others$/i.test(value) ? `{${value.replace(/[{}]/g, '')}}` : value;
}

// github.com/arXiv/arxiv-browse browse/formatting/cite.py, seen 2026-11-23: the fields, their order,
// and a blank after the commas of the first and the last.
export function toBibtex(paper: CitedPaper): string {
  return writeEntry(paper, toBibtexKey(paper.authors[0], paper.year, paper.title));
}

/** Several papers as one file. Keys that would be alike are told apart by a letter, as arXiv's are by hand. */
export function toBibtexFile(papers: readonly CitedPaper[]): string {
  const once = keysOnce();
  const entries = papers.map((paper) => {
    const key = once(toBibtexKey(paper.authors[0], paper.year, paper.title));
    return `${writeEntry(paper, key)}\n`;
  });
  return entries.join('\n');
}

function writeEntry(paper: CitedPaper, key: string): string {
  const { ids, title, authors, year, categories } = paper;
  const arxiv = ids.arxiv ? parseArxivId(ids.arxiv) : null;
  const url = findPaperUrl(ids);
  const doi = ids.doi && findPaperUrl({ doi: ids.doi });
  const lines = [
    `@misc{${key},`,
    `      title={${toValue(title)}}, `,
    authors.length > 0 && `      author={${authors.map(toName).join(' and ')}},`,
    year && `      year={${year}},`,
    arxiv && `      eprint={${arxiv}},`,
    arxiv && '      archivePrefix={arXiv},',
    arxiv && categories[0] && `      primaryClass={${toValue(categories[0])}},`,
    doi && `      doi={${doi}},`,
    url && url !== doi && `      url={${url}}, `,
    '}',
  ];
  return lines.filter((line) => line).join('\n');
}
