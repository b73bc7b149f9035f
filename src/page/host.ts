// A place on the page comes in; an empty host with a closed root stands there when this is done.
// The host carries no attribute, class or text: what the reader keeps is no business of the page.
import type { MarkPlace } from '../sites/site.ts';
import dotsCss from '../ui/dots.css?inline';
import { fitCss } from '../ui/fit.ts';
import markCss from '../ui/mark.css?inline';
import belowCss from '../ui/mark-below.css?inline';
import cardCornerCss from '../ui/mark-card-corner.css?inline';
import crowdedCss from '../ui/mark-crowded-line-end.css?inline';
import entryEndCss from '../ui/mark-entry-end.css?inline';
import lineEndCss from '../ui/mark-line-end.css?inline';
import pictureEdgeCss from '../ui/mark-picture-edge.css?inline';
import tagsEndCss from '../ui/mark-tags-end.css?inline';
import paletteCss from '../ui/palette.css?inline';
import printCss from '../ui/print.css?inline';
import { fillSheet, guardCss, toSheet } from './sheet.ts';

export const HOST_NAME = 'scholium-mark';
export const PANEL_NAME = 'scholium-panel';

/** All that stands on a page by our doing. */
export const HOSTS = 'scholium-mark,scholium-panel,scholium-tools';

export const isHost = ({ nodeName }: Node): boolean => /^scholium-/i.test(nodeName);

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** The style sheets that all roots of a page share; a change of theme is one write. */
export interface Sheets {
  /** Those that every root has, whatever stands in it. */
  readonly shared: readonly CSSStyleSheet[];
  /** One of them, filled by the page's tools for what they draw in marks. */
  readonly tools: CSSStyleSheet;
  forPlace(kind: MarkPlace['kind']): CSSStyleSheet[];
  /** What the page's theme is. */
  setDark(dark: boolean): void;
  /** The theme that the reader wants whatever the page's is, and whether topics are dots. */
  setLook(theme: 'auto' | 'light' | 'dark', areDots: boolean): void;
  /** From now on hosts are seen as long as the extension's own sheet sets this property to `visible`. */
  setLease(property: string): void;
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

/** Under each part and not the whole line, which is wider than what stands there. */
const GROUND =
  ':is(.mark,.bar-place)>*{background:var(--sch-ground);box-shadow:0 0 0 2px var(--sch-ground)}';

export function createSheets(): Sheets {
  const base = toSheet(guardCss + paletteCss + markCss + fitCss);
  const theme = toSheet('');
  const lease = toSheet('');
  const made = new Map<MarkPlace['kind'], CSSStyleSheet[]>();
  const tools = toSheet('');
  const shared = [base, theme, lease, tools];
  let [page, wanted, dots] = ['light', '', ''];
  const paint = () => {
    const own = wanted || page;
    // Against the page's own theme a mark brings its ground along.
    // What dims the page's own words is of the page's colour, whatever the marks' is.
    const ground = own === page ? '' : `${GROUND}.veil{color-scheme:${page}}`;
    fillSheet(theme, `:host{color-scheme:${own}}${ground}${dots}`);
  };
  return {
    shared,
    tools,
    forPlace(kind) {
      const sheets = made.get(kind) ?? [...shared, toSheet(PLACE_CSS[kind] + printCss)];
      made.set(kind, sheets);
      return sheets;
    },
    setDark(dark) {
      page = dark ? 'dark' : 'light';
      paint();
    },
    setLook(theme, areDots) {
      wanted = theme === 'auto' ? '' : theme;
      dots = areDots ? dotsCss : '';
      paint();
    },
    setLease: (property) => fillSheet(lease, `:host { visibility: var(${property}, hidden) }`),
  };
}

const roots = new WeakMap<Element, ShadowRoot>();

/** The closed root of a host that was made here. */
export function rootOf(host: Element): ShadowRoot | undefined {
  return roots.get(host);
}

export interface HostMaker {
  /** A host with these sheets, that stands nowhere yet. */
  make(name: string, sheets: CSSStyleSheet[]): Host;
  makeMark(place: MarkPlace): Host;
  /** Puts a host where it belongs now, also one that the page has taken away. */
  moveMark(host: Host, place: MarkPlace): void;
  /** Takes away what the page has made of our hosts by copying a row with them. */
  removeCopies(within: Element): void;
}

/**
 * Makes hosts for one page. Each is created, and its root attached, in an inert document: attached
 * in the page's own, a page that has defined an element of this name could read the closed root
 * through ElementInternals.
 */
export function createHostMaker(page: Document, sheets: Sheets): HostMaker {
  const inert = page.implementation.createHTMLDocument('');
  const made = new WeakSet<Element>();
  const make = (name: string, own: CSSStyleSheet[]): Host => {
    const element = inert.createElement(name);
    const root = element.attachShadow({ mode: 'closed' });
    made.add(element);
    page.adoptNode(element);
    // Only now: sheets are bound to the document that made them and fall off at adoption.
    root.adoptedStyleSheets = own;
    roots.set(element, root);
    return { element, root };
  };
  return {
    make,
    makeMark(place) {
      const host = make(HOST_NAME, sheets.forPlace(place.kind));
      putHost(host.element, place);
      return host;
    },
    moveMark({ element, root }, place) {
      const own = sheets.forPlace(place.kind);
      // One list a kind of place: another list means another kind.
      if (root.adoptedStyleSheets.at(-1) !== own.at(-1)) root.adoptedStyleSheets = own;
      putHost(element, place);
    },
    removeCopies(within) {
      for (const host of within.querySelectorAll(HOSTS)) {
        if (!made.has(host) && !hasRoot(host)) host.remove();
      }
    },
  };
}

/** Whether the element is somebody's host. What has no root yet gets one and keeps it. */
function hasRoot(element: Element): boolean {
  try {
    element.attachShadow({ mode: 'closed' });
    return false;
  } catch {
    return true;
  }
}

function putHost(element: HTMLElement, place: MarkPlace): void {
  if (place.kind.endsWith('-end')) place.at.append(element);
  else place.at.after(element);
}
