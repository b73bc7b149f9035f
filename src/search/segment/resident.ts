// The sections that stay in memory come in, what they answer at once goes out: which rows bear a
// name, which have no arXiv id, which are known by a title alone.
import { SegmentError } from './bytes.ts';
import type { Header } from './container.ts';
import type { FingerprintTable } from './fingerprint.ts';
import { openFingerprintTable } from './fingerprint.ts';
import type { PageSource } from './page-source.ts';
import { readWhole } from './page-source.ts';

export interface Resident {
  ids: FingerprintTable;
  titles: FingerprintTable;
  isLoose(ordinal: number): boolean;
  hasLoose: boolean;
  isUntexted(ordinal: number): boolean;
}

const NAMES = ['ids', 'titles', 'loose', 'untexted'] as const;

export async function openResident(
  source: PageSource,
  { papers, sections }: Header,
): Promise<Resident> {
  // They stand side by side, so that they are read in one go.
  const start = sections.ids.from;
  const end = sections.untexted.to;
  const bytes = await (source.read ? source.read(start, end) : readWhole(source, start, end));
  const [ids, titles, loose, untexted] = NAMES.map((name) =>
    bytes.subarray(sections[name].from - start, sections[name].to - start),
  );
  if (!ids || !titles || !loose || !untexted) throw new SegmentError('a container lacks a section');
  const size = Math.ceil(papers / 8);
  if (loose.length !== size || untexted.length !== size) {
    throw new SegmentError('a container has not as many rows as it says');
  }
  const hasBit = (bits: Uint8Array, ordinal: number) =>
    (((bits[ordinal >>> 3] ?? 0) >>> (ordinal & 7)) & 1) === 1;
  return {
    ids: openFingerprintTable(ids, papers),
    titles: openFingerprintTable(titles, papers),
    hasLoose: loose.some((bits) => bits !== 0),
    isLoose: (ordinal) => hasBit(loose, ordinal),
    isUntexted: (ordinal) => hasBit(untexted, ordinal),
  };
}
