// A place on the page comes in; an empty host with a closed root stands there when this is done.
// The host carries no attribute, class or text: what the reader keeps is no business of the page.
import type { MarkPlace } from '../sites/site.ts';
import markCss from '../ui/mark.css?inline';
import belowCss from '../ui/mark-below.css?inline';
import cardCornerCss from '../ui/mark-card-corner.css?inline';
import crowdedCss from '../ui/mark-crowded-line-end.css?inline';
import entryEndCss from '../ui/mark-entry-end.css?inline';
import lineEndCss from '../ui/mark-line-end.css?inline';
import pictureEdgeCss from '../ui/mark-picture-edge.css?inline';
import tagsEndCss from '../ui/mark-tags-end.css?inline';
import paletteCss from '../ui/palette.css?inline';

export const HOST_NAME = 'scholium-mark';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** The style sheets that all roots of a page share; a change of theme is one write. */
export interface Sheets {
  forPlace(kind: MarkPlace['kind']): CSSStyleSheet[];
  setDark(dark: boolean): void;
}

const PLACE_CSS: Record<MarkPlace['kind'], string> = {
  'line-end': lineEndCss,
  'crowded-line-end': crowdedCss,
  below: belowCss,
  'picture-edge': pictureEdgeCss,
  'card-corner': cardCornerCss,
  'tags-end': tagsEndCss,
  'entry-end': entryEndCss,
  'inline-after': entryEndCss,
};

export function createSheets(): Sheets {
  const base = toSheet(paletteCss + markCss);
  const theme = toSheet('');
  const made = new Map<MarkPlace['kind'], CSSStyleSheet[]>();
  return {
    forPlace(kind) {
      const sheets = made.get(kind) ?? [base, theme, toSheet(PLACE_CSS[kind])];
      made.set(kind, sheets);
      return sheets;
    },
    setDark: (dark) => theme.replaceSync(`:host { color-scheme: ${dark ? 'dark' : 'light'} }`),
  };
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Makes hosts for one page. Each is created, and its root attached, in an inert document: attached
 * in the page's own, a page that has defined an element of this name could read the closed root
 * through ElementInternals.
 */
export function createHostMaker(page: Document, sheets: Sheets): (place: MarkPlace) => Host {
  const inert = page.implementation.createHTMLDocument('');
  return (place) => {
    const element = inert.createElement(HOST_NAME);
    const root = element.attachShadow({ mode: 'closed' });
    page.adoptNode(element);
    // Only now: sheets are bound to the document that made them and fall off at adoption.
    root.adoptedStyleSheets = sheets.forPlace(place.kind);
    putHost(element, place);
    return { element, root };
  };
}

/** Puts a host where it belongs, also one that the page has taken away with a row it drew anew. */
export function putHost(element: HTMLElement, place: MarkPlace): void {
  if (place.kind.endsWith('-end')) place.at.append(element);
  else place.at.after(element);
}
