// An element of a page comes in, the text that a reader would call its words goes out.
// It must never write to the page, and it stays quick whatever the element holds.

/** Characters read of one element: many times what any cap of a mention keeps. */
const MOST_CHARACTERS = 100_000;
/** Nodes looked at in one element; the longest author lists have some thousands. */
const MOST_NODES = 50_000;

// Labels that stand inside the element and are not its words: "Title:", a footnote's mark.
const LABEL = /(?:^|\s)(?:descriptor|ltx_note)(?:\s|$)/;
// What MathJax 2 draws for a formula, whose source stands beside it in a script element
// (arXiv abs and lists, MathJax 2.7.3; templates of 2026-06). The page's own class `mathjax` is
// written small and marks the element that is typeset.
const MATHJAX_DRAWING = /(?:^|\s)(?:MathJax|MJX)/;
const UNREAD_ELEMENTS = new Set(['STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'SVG', 'svg']);

// Formulas as MathML (LaTeXML, 2024-07 and 2026-09): the TeX stands in an attribute, and inside once
// drawn and often once more as an annotation.
const isFormula = (node: Node | null): node is Element =>
  node?.nodeType === 1 &&
  (node as Element).tagName.toLowerCase() === 'math' &&
  (node as Element).hasAttribute('alttext');

const SKIP = 2; // NodeFilter.FILTER_REJECT: the element with all that it holds
const TAKE = 1; // NodeFilter.FILTER_ACCEPT

function isUnread(element: Element): boolean {
  if (UNREAD_ELEMENTS.has(element.tagName)) return true;
  const classes = element.getAttribute('class');
  return !!classes && (LABEL.test(classes) || MATHJAX_DRAWING.test(classes));
}

/**
 * The element's words, not yet cut or cleaned, without labels, footnotes and MathJax's drawings; a
 * formula that was typeset, or is MathML, comes back as the TeX that the page was sent with. `skipped` says which
 * further elements are left out.
 */
export function readText(element: Element, skipped?: (inner: Element) => boolean): string {
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
    isFormula(node.parentNode) ||
    (node.nodeType === 1 && (isUnread(node as Element) || skipped?.(node as Element)))
      ? SKIP
      : TAKE,
  );
  let text = '';
  for (let count = 0; count < MOST_NODES && text.length < MOST_CHARACTERS; count += 1) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType === 1) {
      if ((node as Element).tagName === 'BR') text += ' ';
      if (isFormula(node)) text += `$${node.getAttribute('alttext')}$`;
      continue;
    }
    const script = node.parentElement?.tagName === 'SCRIPT' ? node.parentElement : null;
    const words = (node.nodeValue ?? '').slice(0, MOST_CHARACTERS);
    if (!script) text += words;
    else if (script.getAttribute('type')?.startsWith('math/tex')) text += `$${words}$`;
  }
  return text;
}

/**
 * Whether the parser has closed the element, so that no more of it can come. The parser adds a
 * sibling only after it has closed what stands before: so the element is closed once anything
 * follows it or one of its ancestors, or once the document is no longer loading.
 */
export function isClosed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return element.ownerDocument.readyState !== 'loading';
}
