// An entry comes in; the item goes out that a running Zotero takes over its local address, in the JSON of
// its translators. It must never carry markup of the reader's: a note is text there too.

import { parseArxivId } from '../paper/arxiv-id.ts';
import type { Entry } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { toNameParts } from './bib-names.ts';
import { escapeHtml } from './escape-text.ts';

export interface ZoteroItem {
  itemType: 'preprint';
  title: string;
  creators: ZoteroCreator[];
  date?: string;
  url?: string;
  DOI?: string;
  repository?: string;
  archiveID?: string;
  extra?: string;
  tags: { tag: string }[];
  /** HTML, as Zotero keeps notes. */
  notes: { note: string }[];
  attachments: [];
}

type ZoteroCreator =
  | { creatorType: 'author'; firstName: string; lastName: string }
  /** A name in one field: of a group, or one that cannot be taken apart. */
  | { creatorType: 'author'; lastName: string; fieldMode: 1 };

/**
 * Fields by Zotero's type "preprint" (api.zotero.org/schema, seen 2026-11-23). Its number of an arXiv
 * paper stands as `archiveID`, as its own translator for arXiv writes it.
 */
export function toZoteroItem(entry: Entry): ZoteroItem {
  const arxiv = entry.ids.arxiv ? parseArxivId(entry.ids.arxiv) : null;
  const url = findPaperUrl(entry.ids);
  return {
    itemType: 'preprint',
    title: entry.title,
    creators: entry.authors.map(toCreator),
    ...(entry.year !== undefined && { date: String(entry.year) }),
    ...(url && { url }),
    ...(entry.ids.doi && { DOI: entry.ids.doi }),
    ...(arxiv && { repository: 'arXiv', archiveID: `arXiv:${arxiv}` }),
    ...(entry.ids.acl && { extra: `ACL Anthology: ${entry.ids.acl}` }),
    tags: entry.tags.map((tag) => ({ tag })),
    notes: entry.note === '' ? [] : [{ note: toNoteHtml(entry.note) }],
    attachments: [],
  };
}

function toCreator(name: string): ZoteroCreator {
  const parts = toNameParts(name);
  if (!parts?.given) return { creatorType: 'author', lastName: name, fieldMode: 1 };
  const lastName = [parts.family, parts.suffix].filter(Boolean).join(', ');
  return { creatorType: 'author', firstName: parts.given, lastName };
}

/** Lines as paragraphs; what would be markup is text. */
function toNoteHtml(note: string): string {
  const lines = note.split(/\r?\n/).map(escapeHtml);
  return lines.map((line) => `<p>${line}</p>`).join('');
}
