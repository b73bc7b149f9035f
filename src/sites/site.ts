// The contract of a site, and how a page is read with it: DOM in, sightings out.
// A site reads and never writes; where it is unsure it answers null, never a guess.
import type { Mention } from '../paper/mention.ts';

/**
 * Where a mark stands, seen from the sighting's row.
 * - `line-end`: appended to `at`, after the site's own links, on a line that exists already;
 * - `crowded-line-end`: the same where the line holds so much that little room is left;
 * - `below`: after `at`, on a line of its own;
 * - `picture-edge`: after `at`, taking no room, drawn over its lower edge;
 * - `card-corner`: after `at`, taking no room, drawn over the lower corner at the end of its lines;
 * - `tags-end`: appended to `at`, a row of tags, where nothing stands after it that it could move;
 * - `entry-end`: appended to `at`, the last words of a bibliography's entry, as small as may be;
 * - `inline-after`: after `at`, a link within text, as small as may be.
 */
export interface MarkPlace {
  kind:
    | 'line-end'
    | 'crowded-line-end'
    | 'below'
    | 'picture-edge'
    | 'card-corner'
    | 'tags-end'
    | 'entry-end'
    | 'inline-after';
  at: Element;
  /**
   * `known`: the mark stands only where the paper is in the corpus for sure, or saved, and takes no
   * room until that is told. Absent: at every paper, from the first moment.
   */
  when?: 'known';
  /** CSS length by which a mark `below` is set in, where the site sets its title in. */
  indent?: string;
}

/**
 * Where a panel opens that the reader asks for at a mark.
 * - `inside-end`: as the last child of `at`;
 * - `below`: after `at`, in its column;
 * - `popover`: over the page, anchored to `at`, where what stands in the flow would be clipped.
 */
export interface PanelPlace {
  kind: 'inside-end' | 'below' | 'popover';
  at: Element;
  /** CSS length by which a panel `below` is set in, where the site sets its text in. */
  indent?: string;
}

/** A mention and the element that it stands at. Never leaves the page. */
export interface Sighting {
  mention: Mention;
  /** The title's own element. It is never written to. */
  element: Element;
  /** The element that stands for the paper on this page: the key under which it is drawn once. */
  row: Element;
  mark: MarkPlace;
  /** Without it no panel is offered. */
  panel?: PanelPlace;
}

/** The two families of sites that the reader can switch on and off. */
export type SiteFamily = 'arxiv' | 'huggingface';

/** What a site is, as data. One file a kind of page; `index.ts` lists them. */
export interface Site {
  /** File name without extension, and the folder of its cases under `test/pages`. */
  name: string;
  family: SiteFamily;
  /** Match patterns for the manifest. */
  matches: readonly string[];
  /** Addresses that this site and no other covers; also the addresses of its test cases. */
  examples: readonly string[];
  /**
   * When a row may be decorated: `parsed`, as soon as it stands whole in a page that the server
   * wrote; `hydrated`, only after the page's own script has taken the server's nodes over.
   */
  ready: 'parsed' | 'hydrated';
  /** Whether the address is of this kind of page. Pure: no DOM. Exactly one site covers a page. */
  covers(url: URL): boolean;
  /** Selector of the elements that stand for one paper each. */
  rows: string;
  /**
   * The mark's place, as soon as what stands before it is closed: hosts are placed while the page
   * is being parsed, often before the rest of the row is there. Null while unsure.
   */
  findPlace(row: Element): MarkPlace | null;
  /** What a row says; null where it is not whole yet, or not surely a paper. */
  readRow(row: Element, url: URL): Sighting | null;
  /**
   * Whether a row that cannot be read is a fault to tell the reader of. Absent: each is. A book in a
   * bibliography and a second link to one paper are left out by right.
   */
  isOwed?(row: Element): boolean;
  /** True where the page itself says that its list holds nothing today. */
  isEmpty(page: Document): boolean;
  /** True where the page is dark at this moment, by its own switch and not the system's. */
  isDark(page: Document): boolean;
}

/** All sightings of a page in its order, one a paper element. */
export function readPage(site: Site, root: ParentNode, url: URL): Sighting[] {
  const sightings: Sighting[] = [];
  for (const row of root.querySelectorAll(site.rows)) {
    const sighting = site.readRow(row, url);
    if (sighting) sightings.push(sighting);
  }
  return sightings;
}
