// How far a field from arXiv has come, as it stands in its corpus's row: an import's record, and the way to the next
// answer. It is written in one transaction with the papers it speaks of.
import type { CorpusRow } from '../corpus/database.ts';
import type { ImportRecord } from './import-record.ts';
import { readRecord } from './import-record.ts';

export interface BackfillMark {
  category: string;
  /** Days, `2020-01-31`: first submitted since; changed from, as it is asked for now, and until. */
  since: string;
  begunFrom: string;
  from: string;
  until: string;
  token: string | null;
  /** The last day of which a changed record has come. */
  through: string | null;
}

export interface BackfillRecord extends ImportRecord {
  backfill: BackfillMark;
}

/** Null for a row that is no field under way. */
export function readBackfill(row: CorpusRow | null | undefined): BackfillRecord | null {
  if (row?.state !== 'building') return null;
  const record = readRecord(row) as BackfillRecord | null;
  return record?.backfill ? record : null;
}
