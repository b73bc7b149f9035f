// The text of arXiv's daily RSS feed comes in (shape: info.arxiv.org/help/rss_specifications.html), the
// papers announced in it go out, and the days on which there is none. Items are cut out of the text and each is
// read alone: what is cut off or broken costs itself and is told, and no entity is ever read.
import type { SaidEdition } from '../paper/edition.ts';
import type { Paper } from '../paper/paper.ts';
import { splitAuthors } from './author-names.ts';
import { findIds } from './found-ids.ts';
import { field, isRow } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { toShownTitle } from './shown-title.ts';
import { cutElements, textOf, xmlParser } from './xml-record.ts';

/** Why a paper stands in the feed: `cross`: listed in one category more; `replace`: another version. */
export type AnnounceType = 'new' | 'cross' | 'replace';

export interface Announcement {
  paper: Paper;
  type: AnnounceType;
  /** Its version, and for another version than before when it was announced. */
  edition: SaidEdition;
}

export interface Announcements {
  announcements: Announcement[];
  /** Weekdays without a feed, 0 for Sunday. */
  skipDays: number[];
  /** False where the text ends too early, or a record of it could not be read. */
  isWhole: boolean;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export function readAnnouncements(text: string): Announcements {
  const announcements: Announcement[] = [];
  let isWhole = /<\/rss>\s*$/.test(text);
  for (const item of cutElements(text, 'item')) {
    const read = item === null ? null : readItem(item);
    if (read) announcements.push(read);
    else isWhole = false;
  }
  return { announcements, skipDays: readSkipDays(text), isWhole };
}

function readItem(text: string): Announcement | null {
  // A sign that no encoding has: the bytes were of another one than they said.
  if (text.includes('\uFFFD')) return null;
  try {
    const read: unknown = xmlParser.parse(text);
    const item = isRow(read) ? field(read, 'item') : null;
    return isRow(item) ? toAnnouncement(item) : null;
  } catch {
    return null;
  }
}

function toAnnouncement(item: Record<string, unknown>): Announcement | null {
  const categories = field(item, 'category');
  const paper = toPaper({
    title: toShownTitle(textOf(field(item, 'title'))),
    ids: findIds([
      textOf(field(item, 'link')),
      // `oai:arXiv.org:2402.00001v1`
      textOf(field(item, 'guid')).replace(/^oai:arXiv\.org:/i, 'arXiv:'),
    ]),
    authors: splitAuthors(textOf(field(item, 'creator'))),
    categories: Array.isArray(categories) ? categories.map(textOf) : [],
    abstract: dropHead(textOf(field(item, 'description'))),
  });
  const said = textOf(field(item, 'announce_type'));
  const type = (['replace', 'cross'] as const).find((one) => said.startsWith(one)) ?? 'new';
  return paper && { paper, type, edition: toEdition(item, type) };
}

/** `oai:arXiv.org:2402.00001v3`; `pubDate` is the day of the announcement. */
function toEdition(item: Record<string, unknown>, type: AnnounceType): SaidEdition {
  const version = Number(/v(\d{1,4})$/.exec(textOf(field(item, 'guid')).trim())?.[1] ?? 0);
  const announcedAt = Date.parse(textOf(field(item, 'pubDate')));
  const isDated = type === 'replace' && !Number.isNaN(announcedAt);
  return { ...(version > 0 && { version }), ...(isDated && { versionAt: announcedAt }) };
}

/** What stands before the abstract: "arXiv:2402.00001v1 Announce Type: new", and a line that names it. */
function dropHead(description: string): string {
  const [name = '', announce = '', kind = ''] = description.trimStart().split(/\s+/, 3);
  const isHead = /^arxiv:/i.test(name) && /^announce$/i.test(announce);
  if (!isHead || !/^type:$/i.test(kind)) return description;
  const type = /type:\s*\S+/i.exec(description);
  const text = description.slice((type?.index ?? 0) + (type?.[0].length ?? 0));
  return text.trimStart().replace(/^abstract:/i, '');
}

function readSkipDays(text: string): number[] {
  const start = text.indexOf('<skipDays>');
  const end = text.indexOf('</skipDays>', start);
  const listed = start < 0 || end < 0 ? '' : text.slice(start, Math.min(end, start + 1000));
  const days = [...listed.matchAll(/<day>\s*(\w+)\s*<\/day>/g)];
  return days.map(([, day = '']) => WEEKDAYS.indexOf(day.toLowerCase())).filter((day) => day >= 0);
}
