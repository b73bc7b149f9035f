// Rows out of a file, a snapshot or the second copy come in as unknown values; what is a row of the
// reader's data goes out with its own fields alone, anything else as null. It never throws.
import { findCodeUrl } from '../paper/code-url.ts';
import type { Edition, Noticed } from '../paper/edition.ts';
import type { Entry } from '../paper/entry.ts';
import type { Correction } from '../paper/kept.ts';
import type { PaperIds } from '../paper/paper.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isTimeOrNull = (value: unknown): value is number | null => value === null || isTime(value);

/** Characters of a text that is kept; far above any note. */
const MOST_TEXT = 1_000_000;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MOST_TEXT;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 10_000 && value.every(isText);
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length <= 10_000 && value.every(isTime);

function toIds(value: Record<string, unknown>): PaperIds {
  const { arxiv, acl, doi } = value;
  return {
    ...(isText(arxiv) && { arxiv }),
    ...(isText(acl) && { acl }),
    ...(isText(doi) && { doi }),
  };
}

function toNoticed<Value>(
  value: unknown,
  holds: (is: unknown) => is is Value,
): Noticed<Value> | undefined {
  if (!isRecord(value) || !holds(value.is) || !isTime(value.at)) return undefined;
  return { is: value.is, at: value.at };
}

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= 10_000;
const isVenue = (value: unknown): value is string => isText(value) && value.length <= 200;
const isYesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';

function toEdition(value: unknown): Edition | null {
  if (!isRecord(value)) return null;
  const { replacedAt, seenAt } = value;
  const version = toNoticed(value.version, isVersion);
  const venue = toNoticed(value.venue, isVenue);
  const withdrawn = toNoticed(value.withdrawn, isYesOrNo);
  return {
    ...(version && { version }),
    ...(venue && { venue }),
    ...(withdrawn && { withdrawn }),
    ...(isTime(replacedAt) && { replacedAt }),
    ...(isTime(seenAt) && { seenAt }),
  };
}

export function toEntry(value: unknown): Entry | null {
  if (!isRecord(value)) return null;
  const { key, ids, title, authors, year, categories, savedAt, updatedAt, deletedAt } = value;
  const { status, tags, note = '', codeUrl, site } = value;
  const { was, parted } = value;
  const edition = toEdition(value.edition);
  if (!isText(key) || key === '' || !isText(title) || !isRecord(ids) || !isTexts(tags)) return null;
  if (!isTexts(authors) || !isTexts(categories) || !isText(note)) return null;
  if (!isTime(savedAt) || !isTime(updatedAt) || !isTimeOrNull(deletedAt)) return null;
  return {
    key,
    ids: toIds(ids),
    title,
    authors,
    ...(isTime(year) && { year }),
    categories,
    ...(isText(codeUrl) && findCodeUrl(codeUrl) === codeUrl && { codeUrl }),
    ...((site === 'arxiv' || site === 'huggingface') && { site }),
    ...(edition && { edition }),
    savedAt,
    updatedAt,
    deletedAt,
    status: status === 'reading' || status === 'read' ? status : null,
    tags,
    note,
    ...(isTexts(was) && was.length > 0 && { was }),
    ...(isNumbers(parted) && parted.length > 0 && { parted }),
  };
}

export function toCorrection(value: unknown): Correction | null {
  if (!isRecord(value)) return null;
  const { name, key, at, deletedAt } = value;
  if (!isText(name) || !isText(key) || !isTime(at)) return null;
  return { name, key, at, ...(isTime(deletedAt) && { deletedAt }) };
}

/** The fields of each kind beside those of all, each with what it must be. */
const KIND_FIELDS: Readonly<
  Record<OverlayRecord['kind'], Readonly<Record<string, (value: unknown) => boolean>>>
> = {
  own: {
    name: isText,
    short: isText,
    phrases: isTexts,
    authors: (value) => value === undefined || isTexts(value),
    hue: isTime,
  },
  hidden: {},
  renamed: { label: isText, short: isText },
  merged: { into: isText },
  correction: {
    verdict: (value) => value === 'is' || value === 'is not',
    names: isTexts,
    title: isText,
  },
  wish: {
    wish: (value) => value === 'more' || value === 'less',
    names: isTexts,
    title: isText,
  },
  muted: { name: isText },
};

export function toOverlayRecord(value: unknown): OverlayRecord | null {
  if (!isRecord(value)) return null;
  const { kind, key, topic, updatedAt, deletedAt } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(KIND_FIELDS, kind)) return null;
  if (!isText(key) || !isText(topic) || !isTime(updatedAt) || !isTimeOrNull(deletedAt)) return null;
  const fields = Object.entries(KIND_FIELDS[kind as OverlayRecord['kind']]);
  if (!fields.every(([name, holds]) => holds(value[name]))) return null;
  const known = fields.filter(([name]) => value[name] !== undefined);
  const own = Object.fromEntries(known.map(([name]) => [name, value[name]]));
  return { kind, key, topic, updatedAt, deletedAt, ...own } as unknown as OverlayRecord;
}
