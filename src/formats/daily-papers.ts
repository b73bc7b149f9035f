// The text of an answer of Hugging Face's daily papers comes in, its papers go out, each with how many
// voted for it and since when it is listed. Rows are read as a file of them is; a broken one is told.
import type { Paper } from '../paper/paper.ts';
import { hfDaily } from './hf-daily.ts';
import { field, isRow } from './json-row.ts';

export interface DailyPaper {
  paper: Paper;
  upvotes: number;
  /** When it came onto the list, milliseconds since 1970; null where that is not said. */
  listedAt: number | null;
}

export interface DailyList {
  papers: DailyPaper[];
  /** Rows of it, those that could not be read too. */
  rows: number;
  isWhole: boolean;
}

/** Null where the text is no list at all. */
export function readDailyPapers(text: string): DailyList | null {
  const rows = readList(text);
  if (!rows) return null;
  const parser = hfDaily.parse('');
  const papers = rows.flatMap((row, i): DailyPaper[] => {
    const line = JSON.stringify(row);
    if (line.includes('\uFFFD')) return [];
    return parser
      .read(line, i + 1)
      .flatMap((read) => ('paper' in read ? [{ paper: read.paper, ...readVotes(row) }] : []));
  });
  return { papers, rows: rows.length, isWhole: papers.length === rows.length };
}

function readList(text: string): unknown[] | null {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

function readVotes(row: unknown): Pick<DailyPaper, 'upvotes' | 'listedAt'> {
  const paper = isRow(row) ? field(row, 'paper') : null;
  const upvotes = isRow(paper) ? field(paper, 'upvotes') : 0;
  const said = isRow(paper) ? field(paper, 'submittedOnDailyAt') : null;
  const listedAt = typeof said === 'string' ? Date.parse(said) : Number.NaN;
  return {
    upvotes: typeof upvotes === 'number' && upvotes > 0 ? Math.floor(upvotes) : 0,
    listedAt: Number.isNaN(listedAt) ? null : listedAt,
  };
}
