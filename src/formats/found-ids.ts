// The fields of a record in which other programs keep an id or an address come in, the ids in them go
// out. Only forms that those programs are known to write are taken: it must never guess.
import { findAskedIds } from '../paper/asked-ids.ts';

/**
 * Google Scholar: `arXiv preprint arXiv:1706.03762`; Zotero: `arXiv:1706.03762 [cs]`; DBLP: `abs/1706.03762`
 * as the volume of CoRR.
 */
const IN_WORDS =
  /(?:\barxiv:\s?|^abs\/)((?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}))(?:v\d{1,3})?\b/i;
const DOI = /^(?:doi:|https?:\/\/(?:dx\.|www\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;
const MOST = 600;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Ids for `toPaper`, out of fields that hold one id, one address, or words with an arXiv id. */
export function findIds(fields: readonly unknown[]): string[] {
  return fields.flatMap((field) => {
    if (typeof field !== 'string' || field.length > MOST) return [];
    const text = field.trim();
    const inWords = IN_WORDS.exec(text)?.[1];
    if (inWords) return [inWords];
    if (/\s/.test(text)) return [];
    const doi = DOI.exec(text)?.[1];
    // In an address it is encoded, in a field of its own it may hold anything but blanks.
    if (doi) return [/^http/i.test(text) ? decode(doi) : doi];
    return Object.values(findAskedIds(text)?.ids ?? {});
  });
}
