// What the corpus has of what is asked, beside the saved papers that are shown already; and the one line
// that says how much was found. An answer to an older question is never shown as new.
import { useRef } from 'preact/hooks';
import type { ListedPaper } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import type { CorpusLines } from './use-corpus-lines.ts';
import { useCorpusLines } from './use-corpus-lines.ts';
import type { CorpusSearch } from './use-corpus-search.ts';
import { useCorpusSearch } from './use-corpus-search.ts';
import type { EntryHits } from './use-entry-search.ts';
import type { Ask, Library } from './use-library.ts';

export interface Finding {
  corpus: CorpusSearch;
  lines: CorpusLines;
  papers: readonly ListedPaper[];
  /** Papers of the corpus that are meant and not shown as saved. */
  found: number;
}

export interface FindingQuestion {
  ask: Ask;
  library: Library;
  /** Words for the corpus; none are asked for where it is empty. */
  query: string;
  firstLines: number;
  /** The saved papers that are meant; null while they cannot be told. */
  saved: readonly Entry[] | null;
}

export function useFinding(question: FindingQuestion): Finding {
  const { ask, library, query, firstLines, saved } = question;
  const corpus = useCorpusSearch(ask, query, firstLines);
  const lines = useCorpusLines(ask, library, query);
  const answered = corpus.answer?.papers ?? [];
  const shownKeys = answered.length > 0 ? new Set(saved?.map(({ key }) => key)) : new Set();
  // What stands under "Saved" is not said twice, but a line stays where it was pressed.
  const papers = answered.filter(
    (paper) => lines.lines.has(paper.key) || !shownKeys.has(lines.entryKey(paper)),
  );
  const found = (corpus.answer?.found ?? 0) - (answered.length - papers.length);
  return { corpus, lines, papers, found };
}

export interface Summarised {
  query: string;
  isAsking: boolean;
  /** The list of what is saved cannot be read. */
  hasFailed: boolean;
  saved: readonly Entry[] | null;
  isSlow: boolean;
  /** How far abstracts are searched. */
  abstracts: EntryHits['abstracts'];
  finding: Finding;
}

/** What is said of the search; while the next answer is on its way, what was said last. */
export function useSummary(asked: Summarised): string {
  const last = useRef('');
  const { isAsking, hasFailed, saved, isSlow, abstracts, finding } = asked;
  const { state } = finding.corpus;
  const isReading = (saved === null && !hasFailed) || abstracts === 'begun';
  const isSettled = state === 'done' || state === 'failed' || state === 'idle';
  if (!isAsking) last.current = '';
  else if (isSlow) last.current = words('saved.loading');
  else if (state === 'slow') last.current = words('search.asking');
  else if (!isReading && isSettled) last.current = sayFinding(asked);
  return last.current;
}

function sayFinding({ query, saved, abstracts, finding }: Summarised): string {
  const { corpus, found } = finding;
  const { state, answer } = corpus;
  const isAll = abstracts !== 'reading' && abstracts !== 'failed';
  if (isAll && state === 'done' && answer && saved?.length === 0 && found === 0) {
    return words('search.none', answer.of, { of: sayNumber(answer.of), query: query.trim() });
  }
  const counts = [];
  if (saved) counts.push(words('search.savedCount', { count: sayNumber(saved.length) }));
  if (state === 'done') counts.push(words('search.corpusCount', { count: sayNumber(found) }));
  if (abstracts === 'reading') counts.push(words('search.abstractsReading'));
  if (abstracts === 'failed') counts.push(words('search.abstractsFailed'));
  return counts.join(', ');
}
