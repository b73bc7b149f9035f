// What saved papers can be written as. Entries come in, the content of a file goes out, with what it lacks. It
// must never hold papers that were only met.
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import { lacksAuthors, lacksTitle } from '../paper/lacking.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCsl } from './write-csl.ts';
import { writeCsv } from './write-csv.ts';
import { writeMarkdown, writeMarkdownZip } from './write-markdown.ts';
import { writeRis } from './write-ris.ts';

interface Writer {
  extension: string;
  type: string;
  write(entries: readonly Entry[], at: Date): string | Uint8Array<ArrayBuffer>;
}

const writers = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: writeBibtex },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: writeRis },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
  markdownZip: { extension: 'zip', type: 'application/zip', write: writeMarkdownZip },
  markdown: { extension: 'md', type: 'text/markdown', write: writeMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: writeCsv },
} as const satisfies Record<string, Writer>;

export type ExportName = keyof typeof writers;
export const exportNames = Object.keys(writers) as ExportName[];

export interface Exported {
  /** `scholium-2026-11-23.bib`, by the reader's own calendar. */
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
  papers: number;
  /** Papers of which no author, or no title, is known: they are in it without. */
  noAuthors: number;
  noTitle: number;
  /** Those papers, as they went into it. */
  lacking: readonly Entry[];
}

/** The newest first, as the library lists them. */
export function toExport(as: ExportName, entries: readonly Entry[], at: Date): Exported {
  const { extension, type, write }: Writer = writers[as];
  const saved = entries.filter(isSaved).sort((a, b) => b.savedAt - a.savedAt);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return {
    name: `scholium-${day}.${extension}`,
    type,
    content: write(saved, at),
    papers: saved.length,
    noAuthors: saved.filter(lacksAuthors).length,
    noTitle: saved.filter(lacksTitle).length,
    lacking: saved.filter((entry) => lacksAuthors(entry) || lacksTitle(entry)),
  };
}
