// The list of formats. A new one is a file beside this and a line here.
import { arxivJsonl } from './arxiv-jsonl.ts';
import type { Format } from './format.ts';
import { hfListing } from './hf-listing.ts';
import { idTitleTsv } from './id-title-tsv.ts';

export const formats: readonly Format[] = [arxivJsonl, idTitleTsv, hfListing];

/** The one format of a text that begins like this, or null. */
export function findFormat(head: string): Format | null {
  return formats.find((format) => format.accepts(head)) ?? null;
}
