// What the browser's own menus and keys do with one paper, given by an address: save it, copy its
// BibTeX, show its relatives. The doors to library and tabs come in; whether it was done goes out.
import { toBibtex } from '../formats/bibtex.ts';
import type { PaperInView } from '../paper/annotation.ts';
import { toCited } from '../paper/cited.ts';
import type { Mention } from '../paper/mention.ts';
import { findPaperOfAddress } from '../paper/paper-url.ts';

export interface PaperDoors {
  findPaper(mention: Mention): Promise<PaperInView>;
  /** Saves and tells all open pages. */
  setSaved(wish: { key: string; mention: Mention; saved: boolean }): Promise<unknown>;
  /** What the tab's page says of the paper that it is about; null where it is about another. */
  askTitle(tabId: number, arxiv: string): Promise<Mention | null>;
  /** Puts text on the clipboard from within the tab; false where that is not possible. */
  copyIn(tabId: number, text: string): Promise<boolean>;
  /** Opens a page of ours about this one paper. */
  openPaper(arxiv: string): Promise<unknown>;
}

export interface Place {
  /** Of the paper: a link's, or the page's own. */
  address: string | undefined;
  tabId: number;
}

/** A page that is long in saying its title does not keep a press waiting: the id alone will do. */
const PATIENCE_MS = 2000;

/** The mention of the paper at an address; null where the address is no paper's. */
async function readMention(doors: PaperDoors, { address, tabId }: Place): Promise<Mention | null> {
  const ids = findPaperOfAddress(address);
  if (!ids?.arxiv) return null;
  const said = await inTime(doors.askTitle(tabId, ids.arxiv)).catch(() => null);
  return said ?? { role: 'link', title: '', ids };
}

/** Null where no answer has come in {@link PATIENCE_MS}. */
function inTime<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

export async function savePaper(doors: PaperDoors, place: Place): Promise<boolean> {
  const mention = await readMention(doors, place);
  if (!mention) return false;
  const { annotation } = await doors.findPaper(mention);
  await doors.setSaved({ key: annotation.key, mention, saved: true });
  return true;
}

/** Where the tab's page cannot be written from, ours opens, which has a button for it. */
export async function copyBibtex(doors: PaperDoors, place: Place): Promise<boolean> {
  const mention = await readMention(doors, place);
  if (!mention?.ids?.arxiv) return false;
  const { annotation, paper } = await doors.findPaper(mention);
  const text = toBibtex(toCited(mention, annotation, paper));
  if (await doors.copyIn(place.tabId, text)) return true;
  await doors.openPaper(mention.ids.arxiv);
  return false;
}

export async function showPaper(doors: PaperDoors, { address }: Place): Promise<boolean> {
  const arxiv = findPaperOfAddress(address)?.arxiv;
  if (!arxiv) return false;
  await doors.openPaper(arxiv);
  return true;
}
