// What other programs write of status, tags, days and years comes in as text, plain values go out;
// undefined where the text says nothing that is known. It must never make a remark up.
import type { ReadingStatus } from '../paper/entry.ts';

const MOST_TAGS = 500;
const MOST_TAG = 200;

/** JabRef's word for a paper that was looked through is `skimmed`. */
export function readStatus(text: unknown): ReadingStatus | undefined {
  const word = typeof text === 'string' ? text.trim().toLowerCase() : '';
  if (word === 'read') return 'read';
  return word === 'reading' || word === 'skimmed' ? 'reading' : undefined;
}

/** A list, or one text parted by semicolons where there is one, by commas else. */
export function readTags(value: unknown): string[] {
  const list =
    typeof value === 'string'
      ? value.slice(0, 100_000).split(value.includes(';') ? ';' : ',')
      : value;
  if (!Array.isArray(list)) return [];
  const tags = list
    .slice(0, MOST_TAGS)
    .map((tag) => (typeof tag === 'string' ? tag.replace(/\s+/g, ' ').trim() : ''))
    .filter((tag) => tag !== '' && tag.length <= MOST_TAG);
  return [...new Set(tags)];
}

/** A semicolon parts tags wherever a text holds them, and no such text can quote it: in a tag a comma stands for it. */
export const toPlainTag = (tag: string): string =>
  tag
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');

/** So that {@link readTags} gives them again: a comma in one of them makes the semicolon part all. */
export function joinTags(tags: readonly string[]): string {
  const plain = tags.map(toPlainTag);
  if (!plain.some((tag) => tag.includes(','))) return plain.join(', ');
  return `${plain.join('; ')};`;
}

/** A moment or a day, milliseconds since 1970; days count in UTC. */
export function readDay(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  // RIS parts by slashes, a time of day behind them; PaperMemory keeps the quotes of JSON.
  const bare = value.trim().replace(/^"|"$/g, '');
  const parts = /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?:\/|$)/.exec(bare)?.slice(1);
  const text = parts ? parts.map((part) => part.padStart(2, '0')).join('-') : bare;
  // Zotero writes "2024-05-01 10:11:12", which is UTC.
  const time = Date.parse(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  const isSane = time > Date.UTC(1970, 0, 2) && time < Date.UTC(2100, 0, 1);
  return /^\d{4}-\d\d/.test(text) && isSane ? time : undefined;
}

/** `2026-11-23`, in UTC. */
export const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What a file says of the year where that is not what is known by the id; else undefined. */
export function otherYear(value: unknown, known: number | undefined): number | undefined {
  const year = readYear(value);
  return year === known ? undefined : year;
}

function readYear(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 100) return undefined;
  const year = Number(/\b(\d{4})\b/.exec(text)?.[1]);
  return year >= 1900 && year <= 2100 ? year : undefined;
}
