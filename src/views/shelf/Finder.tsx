// The library's box and what it reaches: the saved papers, always shown, and below them the corpus while
// words are asked, or else the rest of the tab. What cannot be searched is said, never shown as nothing found.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CorpusFound } from '../CorpusFound.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { type Asking, paperHash } from '../use-address.ts';
import { useFinding, useSummary } from '../use-finding.ts';
import type { Ask, Library } from '../use-library.ts';
import { isRead } from '../use-library.ts';
import { useSearchKeys } from '../use-search-keys.ts';
import type { ExportPapers } from './SelectionExport.tsx';
import { ShelfSection } from './ShelfSection.tsx';
import { useShelf } from './use-shelf.ts';

/** Papers of the corpus before "more". */
const FIRST_LINES = 20;

export interface FinderProps {
  ask: Ask;
  library: Library;
  asking: Asking;
  /** The key of the paper that is shown in place of the list. */
  paper: string | null;
  onAsk(change: Partial<Asking>): void;
  onExport: ExportPapers;
  head: ComponentChildren;
  empty: ComponentChildren;
  /** The tab while nothing is asked. */
  children: ComponentChildren;
}

export function Finder({ children, ...props }: FinderProps) {
  const { ask, library, asking, onAsk } = props;
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const shelf = useShelf(ask, library.entries, asking);
  const { query, asked, isAsking } = shelf;
  const finding = useFinding({
    ask,
    library,
    query: query.text,
    firstLines: FIRST_LINES,
    saved: shelf.entries,
  });
  const summary = useSummary({
    query: asking.query,
    isAsking,
    hasFailed: library.failure !== null,
    saved: shelf.entries,
    isSlow: shelf.isSlow,
    abstracts: shelf.abstracts,
    finding,
  });
  useSearchKeys({ input, results, hasLines: true }, asking.query, () => onAsk({ query: '' }));
  const hasOpened = useRef(false);
  hasOpened.current ||= !isAsking && isRead(library);
  const isOpen = hasOpened.current;
  return (
    <>
      <SearchBox query={asking.query} onQuery={(text) => onAsk({ query: text })} input={input} />
      <div ref={results} class="search-hits">
        <p role="status" class="search-summary soft">
          {summary}
        </p>
        <ShelfSection {...props} shelf={shelf} />
        {query.text !== '' && (
          <CorpusFound finding={finding} asked={asked} pageOf={({ key }) => paperHash(key)} />
        )}
      </div>
      {/* The rest of the tab asks for much: not before the list stands. While words are asked it is put
          aside, not taken down: it would be asked for anew, and what was typed there be lost. */}
      {isOpen && <div hidden={isAsking}>{children}</div>}
    </>
  );
}
