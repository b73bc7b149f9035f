// The kinds of page that are measured, as data: where each one's real saved page and the project's
// own small one are found. A kind without a real page names none.

/** A stand-in sheet of `test/pages`: the saved pages load none. */
export type Sheet = 'arxiv' | 'latexml' | 'huggingface';

export interface Kind {
  kind: string;
  name: string;
  sheet: Sheet;
  /** The saved page and its address. */
  saved?: { file: string; address: string };
  /** Folder of the project's own page under `test/pages`. */
  own: string;
  mostShift?: number;
}

const arxiv = (kind: string, name: string, own: string, file = '', address = ''): Kind => ({
  kind,
  name,
  sheet: 'arxiv',
  own,
  ...(file && { saved: { file, address: `https://arxiv.org/${address}` } }),
});
const latexml = (kind: string, name: string, own: string, file: string, address: string): Kind => ({
  kind,
  name,
  sheet: 'latexml',
  own,
  saved: { file, address: `https://${address}` },
});
const face = (kind: string, name: string, own: string, file = '', address = ''): Kind => ({
  kind,
  name,
  sheet: 'huggingface',
  own,
  ...(file && { saved: { file, address: `https://huggingface.co/${address}` } }),
});

export const MONTH = 'arxiv-month';
export const MONTH_ADDRESS = 'list/astro-ph/2007-04?skip=0&show=2000';

export const KINDS: readonly Kind[] = [
  arxiv(
    'arxiv-recent',
    'arXiv recent, 50 rows',
    'arxiv-list/recent-50',
    'arxiv-list-recent-cs.CL-2026-07.html',
    'list/cs.CL/recent',
  ),
  arxiv(
    'arxiv-new',
    'arXiv new, 97 rows',
    'arxiv-list/new-sections',
    'arxiv-list-new-astro-ph.html',
    'list/astro-ph/new',
  ),
  arxiv(
    MONTH,
    'arXiv month, 884 rows',
    'arxiv-list/recent-50',
    'arxiv-list-month-astro-ph-2007-04.html',
    MONTH_ADDRESS,
  ),
  arxiv('arxiv-year', 'arXiv year', 'arxiv-list/year-1999'),
  arxiv(
    'arxiv-catchup',
    'arXiv catchup',
    'arxiv-list/catchup',
    'arxiv-catchup-q-fin-2023-03-17.html',
    'catchup/q-fin/2023-03-17?abs=True',
  ),
  arxiv(
    'arxiv-author',
    'arXiv author',
    'arxiv-list/author-mirror',
    'arxiv-author-gehrels.html',
    'a/gehrels_n_1',
  ),
  arxiv(
    'arxiv-search',
    'arXiv search',
    'arxiv-search/simple',
    'arxiv-search-results.html',
    'search/?query=star+model&searchtype=all&source=header',
  ),
  arxiv('arxiv-advanced', 'arXiv advanced search', 'arxiv-search/advanced'),
  arxiv(
    'arxiv-abs',
    'arXiv abs',
    'arxiv-abs/plain',
    'arxiv-abs-1706.03762-2026.html',
    'abs/1706.03762',
  ),
  arxiv('arxiv-mirror', 'arXiv abs, export mirror', 'arxiv-abs/old-style-no-authors'),
  latexml(
    'arxiv-html-2024',
    'arXiv html, scaffold of 2024',
    'arxiv-html/scaffold-2024',
    'arxiv-html-2407.16314v1.html',
    'arxiv.org/html/2407.16314v1',
  ),
  latexml(
    'arxiv-html-2026',
    'arXiv html, scaffold of 2026',
    'arxiv-html/scaffold-2026',
    'arxiv-html-2412.19437-trimmed.html',
    'arxiv.org/html/2412.19437',
  ),
  latexml(
    'ar5iv',
    'ar5iv',
    'arxiv-html/ar5iv',
    'ar5iv-1706.03762-trimmed.html',
    'ar5iv.labs.arxiv.org/html/1706.03762',
  ),
  face(
    'hf-daily-2024',
    'Hugging Face daily, 2024',
    'hf-papers/daily-2024',
    'hf-papers-daily-2024-08-01.html',
    'papers?date=2024-08-01',
  ),
  face(
    'hf-daily-2026',
    'Hugging Face daily, 2026',
    'hf-papers/daily-2026',
    'hf-papers-daily-2026-06-hydrated.html',
    'papers/date/2026-06-12',
  ),
  face('hf-week', 'Hugging Face week', 'hf-papers/week'),
  face('hf-month', 'Hugging Face month', 'hf-papers/month'),
  face('hf-trending', 'Hugging Face trending', 'hf-papers/trending'),
  face('hf-search', 'Hugging Face search', 'hf-papers/search-hits'),
  { ...face('hf-paper', 'Hugging Face paper', 'hf-paper/paper'), mostShift: 0.02 },
  face('hf-model', 'Hugging Face model', 'hf-repo/model'),
  face('hf-dataset', 'Hugging Face dataset', 'hf-repo/dataset'),
  face('hf-collection', 'Hugging Face collection', 'hf-collection/mixed'),
];
