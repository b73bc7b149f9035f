// The list of formats. A new one is a file beside this and a line here.
import { arxivAtom } from './arxiv-atom.ts';
import { arxivJsonl } from './arxiv-jsonl.ts';
import { bibtexFile } from './bibtex-file.ts';
import { cslJson } from './csl-json.ts';
import { csvTable } from './csv-table.ts';
import type { Format } from './format.ts';
import { hfDaily } from './hf-daily.ts';
import { hfListing } from './hf-listing.ts';
import { idTitleTsv } from './id-title-tsv.ts';
import { papermemory } from './papermemory.ts';
import { ris } from './ris.ts';
import { zoteroRdf } from './zotero-rdf.ts';

export const formats: readonly Format[] = [
  arxivJsonl,
  arxivAtom,
  zoteroRdf,
  bibtexFile,
  ris,
  cslJson,
  csvTable,
  hfDaily,
  papermemory,
  idTitleTsv,
  hfListing,
];

/** The one format of a text that begins like this, or null. */
export function findFormat(head: string): Format | null {
  return formats.find((format) => format.accepts(head)) ?? null;
}
