// Entries come in, a list of CSL-JSON items goes out (citationstyles.org, 1.0.2). What CSL has no field for
// stands under `custom`, which other programs pass over.
import type { Entry } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { toNameParts } from './bib-names.ts';
import { joinTags } from './remarks.ts';
import { toCiteKeys } from './write-bibtex.ts';

function toType({ ids }: Entry): string {
  if (ids.arxiv) return 'article';
  if (ids.acl) return 'paper-conference';
  return ids.doi ? 'article-journal' : 'document';
}

function toItem(entry: Entry, id: string) {
  const { ids, title, authors, year, categories, tags, note, status, savedAt } = entry;
  const saved = new Date(savedAt);
  const day = [saved.getUTCFullYear(), saved.getUTCMonth() + 1, saved.getUTCDate()];
  return {
    id,
    type: toType(entry),
    title,
    author: authors.map((name) => toNameParts(name) ?? { literal: name }),
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    DOI: ids.doi,
    URL: findPaperUrl(ids) ?? undefined,
    number: ids.arxiv && `arXiv:${ids.arxiv}`,
    archive: ids.arxiv && 'arXiv',
    keyword: tags.length > 0 ? joinTags(tags) : undefined,
    note: note === '' ? undefined : note,
    accessed: { 'date-parts': [day] },
    custom: {
      scholium: 1,
      acl: ids.acl,
      categories,
      status: status ?? undefined,
      tags: tags.length > 0 ? tags : undefined,
    },
  };
}

export function writeCsl(entries: readonly Entry[]): string {
  const keys = toCiteKeys(entries);
  const items = entries.map((entry) => toItem(entry, keys.get(entry.key) ?? entry.key));
  return `${JSON.stringify(items, null, 2)}\n`;
}
