// Papers of several rows come in; their citations stand on the clipboard together when this is done, and
// what is to be said of it goes out. What is not known is left out, and is said to be.
import { toBibtexFile } from '../formats/bibtex.ts';
import { toMarkdownLink } from '../formats/citation.ts';
import type { MarkWork } from '../page/page-mark.tsx';
import { type CitedPaper, toCited } from '../paper/cited.ts';
import type { ListForm } from '../ui/SelectionBar.tsx';
import { words } from '../words.ts';
import type { Deed } from './doing.ts';
import type { Row } from './rows.ts';

const writers: Record<ListForm, (papers: readonly CitedPaper[]) => string> = {
  bibtex: toBibtexFile,
  markdown: (papers) => papers.map((paper) => `- ${toMarkdownLink(paper)}\n`).join(''),
};

/** Null while it is not known what the rows are. */
export async function copyTogether(
  rows: readonly Row[],
  form: ListForm,
  { ask }: Pick<MarkWork, 'ask'>,
): Promise<Deed | null> {
  const papers = await Promise.all(rows.map((row) => citeRow(row, ask)));
  const known = papers.filter((paper) => paper !== null);
  if (known.length === 0) return null;
  const isDone = await navigator.clipboard.writeText(writers[form](known)).then(
    () => true,
    () => false,
  );
  if (!isDone) return { said: words('cite.failed'), takeBack: null };
  const said = words(`triage.copied.${form}`, known.length);
  const lacking = form === 'bibtex' ? known.filter(({ authors }) => authors.length === 0) : [];
  const without = words('triage.withoutAuthors', lacking.length);
  return { said: lacking.length > 0 ? `${said}; ${without}` : said, takeBack: null };
}

async function citeRow(row: Row, ask: MarkWork['ask']): Promise<CitedPaper | null> {
  const { annotation } = row;
  const { mention } = row.sighting;
  if (!annotation) return null;
  const cited = toCited(mention, annotation);
  // The clipboard is open for some seconds after a press: asked only for what the page does not say.
  if (cited.authors.length > 0) return cited;
  const known = await ask('findPaper', { mention }).catch(() => null);
  return toCited(mention, annotation, known?.paper);
}
