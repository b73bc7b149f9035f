// Lines that a reader has typed or pasted come in, each an id, an address, a Markdown link or a title; what
// each names goes out. A line that is an address of something else is no paper: it must never be a title.

import { findAskedIds } from '../paper/asked-ids.ts';
import type { PaperIds } from '../paper/paper.ts';
import { cleanTitle, titleKey } from '../paper/title.ts';
import { trimEnds } from '../paper/trim-ends.ts';
import type { Skip } from './format.ts';
import { readIds } from './paper-facts.ts';

export interface ListedLine {
  line: number;
  ids: PaperIds;
  /** Empty where the line names its paper by an id alone. */
  title: string;
}

const BULLET = /^\s*(?:[-*•–+]|\d{1,4}[.)])\s+/;
/** What arXiv's pages are called in a browser's tab. */
const TAB = /^\[([^\]]{5,40})\]\s+(.+)$/;
const MOST_LINE = 3000;

/** A Markdown link, whose label may hold brackets; two empty texts for any other line. */
function readLink(text: string): { label: string; target: string } {
  const middle = text.lastIndexOf('](');
  const target = text.slice(middle + 2, -1);
  const isLink = text.startsWith('[') && text.endsWith(')') && middle > 1 && /^\S+$/.test(target);
  return isLink ? { label: text.slice(1, middle), target } : { label: '', target: '' };
}

function readLine(text: string, line: number): ListedLine | Skip {
  const bare = text.replace(BULLET, '').trim();
  const { label, target } = readLink(bare);
  const [, id = '', name = ''] = TAB.exec(bare) ?? [];
  const named = target !== '' ? target : id;
  const asked = findAskedIds(named !== '' ? named : bare);
  // Ids as all else has them: DOIs in lower case, those of arXiv as arXiv's.
  const ids = readIds(Object.values(asked?.ids ?? {}));
  if (Object.keys(ids).length > 0) {
    const title = cleanTitle(target !== '' ? label : name);
    const isWhole = named !== '' || asked?.isAddress || asked?.bare !== null;
    return { line, ids, title: isWhole ? title : cleanTitle(dropId(bare)) };
  }
  const title = cleanTitle(target !== '' ? label : bare);
  const isAddress = /^(?:https?:\/\/|www\.)\S*$/i.test(bare) || target !== '';
  if (isAddress || titleKey(title) === '') return { line, reason: { code: 'noTitle' } };
  return { line, ids: {}, title };
}

/** A title beside its id: the words without the id. */
function dropId(text: string): string {
  const words = text.split(/\s+/).filter((word) => !findAskedIds(word));
  return trimEnds(words.join(' '), /[\s,:;–-]/, /[\s,:;(–-]/);
}

/** Every line that is not blank, as a paper or as none. */
export function readPaperList(text: string): (ListedLine | Skip)[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    if (line.length > MOST_LINE) {
      return [{ line: i + 1, reason: { code: 'tooLong', length: line.length } }];
    }
    return [readLine(line, i + 1)];
  });
}

/** A file is such a list where half of its first lines name an id. */
export function isPaperList(text: string): boolean {
  const first = readPaperList(text.slice(0, 8192)).slice(0, 20);
  const named = first.filter((one) => 'ids' in one && Object.keys(one.ids).length > 0);
  return named.length > 0 && 2 * named.length >= first.length;
}
