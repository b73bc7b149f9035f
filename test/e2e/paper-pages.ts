// Papers come in; small pages go out that carry them as arXiv and Hugging Face would, built to the
// facts about those sites' markup and with no text of theirs.

export interface PaperOnPage {
  /** Bare arXiv id. */
  id: string;
  /** Put into the page as it stands where `isMarkup` is set, else escaped. */
  title: string;
  isMarkup?: boolean;
  /** On an abstract page: "[Submitted on 12 Jun 2017]". */
  dateline?: string;
  /** On an abstract page, as text. */
  abstract?: string;
}

const toText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const titleOf = ({ title, isMarkup }: PaperOnPage): string => (isMarkup ? title : toText(title));

const page = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
  `<body>${body}</body></html>`;

export function arxivList(papers: readonly PaperOnPage[]): string {
  const rows = papers.map(
    (paper, i) =>
      `<dt><a name='item${i + 1}'>[${i + 1}]</a>
        <a href ="/abs/${paper.id}" title="Abstract" id="${paper.id}">arXiv:${paper.id}</a>
        [<a href="/pdf/${paper.id}" title="Download PDF" id="pdf-${paper.id}">pdf</a>]</dt>
      <dd><div class='meta'><div class='list-title mathjax'><span class='descriptor'>Title:</span>
        ${titleOf(paper)}</div>
        <div class='list-authors'><a href="/a/none_1">Nobody N. Known</a></div>
        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
        <span class="primary-subject">Computation and Language (cs.CL)</span></div></div></dd>`,
  );
  const list = `<div id='dlpage'><h1>Computation and Language</h1><dl id='articles'>
    <h3>Today (showing ${papers.length} of ${papers.length} entries )</h3>${rows.join('')}</dl></div>`;
  return page('List', `<main id="content">${list}</main>`);
}

export function arxivAbs(paper: PaperOnPage): string {
  const head =
    `<link rel="canonical" href="https://arxiv.org/abs/${paper.id}"/>` +
    `<meta name="citation_title" content="${toText(paper.title)}"/>` +
    `<meta name="citation_arxiv_id" content="${paper.id}"/>`;
  const body = `<main><div id="content"><div class="subheader"><h1>Computer Science</h1></div>
    <div id="content-inner"><div id="abs">${paper.dateline ? `<div class="dateline">${paper.dateline}</div>` : ''}
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${titleOf(paper)}</h1>
    <div class="authors"><span class="descriptor">Authors:</span><a href="/a/none_1">Nobody N. Known</a></div>
    <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${toText(paper.abstract ?? 'Words of our own.')}</blockquote>
    </div></div></div></main>`;
  return page('Abstract', body, head);
}

export function arxivSearch(papers: readonly PaperOnPage[]): string {
  const results = papers.map(
    (paper) => `<li class="arxiv-result"><div class="is-marginless">
      <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${paper.id}">arXiv:${paper.id}</a>
      <span>&nbsp;[<a href="https://arxiv.org/pdf/${paper.id}">pdf</a>]&nbsp;</span></p>
      <div class="tags is-inline-block"><span class="tag is-small is-link tooltip" data-tooltip="Computation and Language">cs.CL</span></div></div>
      <p class="title is-5 mathjax">${titleOf(paper)}</p>
      <p class="authors"><span class="search-hit">Authors:</span> <a href="/search/">Nobody N. Known</a></p>
      <p class="abstract mathjax"><span class="abstract-short" id="${paper.id}v1-abstract-short">Our own words.</span></p></li>`,
  );
  const body = `<main id="main-container"><h1 class="title is-clearfix">Showing results</h1>
    <ol class="breathe-horizontal" start="1">${results.join('')}</ol></main>`;
  return page('Search', body);
}

/** A full text with its references, in the newer of LaTeXML's two frames. */
export function arxivHtml(paper: PaperOnPage, cited: readonly PaperOnPage[]): string {
  const entries = cited.map(
    (one, i) => `<li class="ltx_bibitem" id="bib.bib${i + 1}">
      <span class="ltx_tag ltx_role_refnum ltx_tag_bibitem">[${i + 1}]</span>
      <span class="ltx_bibblock">Nobody N. Known.\n</span><span class="ltx_bibblock">${titleOf(one)}.\n</span>
      <span class="ltx_bibblock"><em class="ltx_text ltx_font_italic">arXiv preprint arXiv:${one.id}</em>, 2024.\n</span></li>`,
  );
  const body = `<nav class="ltx_page_navbar"><a class="ltx_ref" href="#bib">References</a></nav>
    <div class="ltx_page_main"><article class="ltx_document">
    <h1 class="ltx_title ltx_title_document">${titleOf(paper)}</h1>
    <div class="ltx_abstract"><p class="ltx_p">Words of our own.</p></div>
    <section class="ltx_bibliography" id="bib"><h2 class="ltx_title ltx_title_bibliography">References</h2>
    <ul class="ltx_biblist">${entries.join('')}</ul></section></article></div>`;
  return page('Full text', body).replace('<html', '<html data-theme="light"');
}

export function huggingFaceDaily(papers: readonly PaperOnPage[]): string {
  const cards = papers.map(
    (paper) => `<article class="relative flex flex-col overflow-hidden rounded-xl border">
      <a href="/papers/${paper.id}" class="block h-56 w-full"><div style="height:224px"></div></a>
      <div class="flex w-full gap-6 p-4"><div class="w-full"><h3 class="mb-1">
      <a href="/papers/${paper.id}" class="line-clamp-3 cursor-pointer text-balance">${titleOf(paper)}</a></h3></div></div></article>`,
  );
  const style =
    '<style>article{position:relative;width:400px;max-width:90vw;overflow:hidden}h3{font-size:18px}</style>';
  const body = `<div class="flex min-h-dvh flex-col"><main class="flex flex-1 flex-col"><h1>Daily Papers</h1>
    <div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="{}"><section><div class="grid">${cards.join('')}</div></section></div></main></div>`;
  return page('Daily Papers', body, style).replace('<body>', '<body class="DailyPapersPage">');
}
