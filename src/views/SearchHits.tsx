// What a search has found, in two sections, with one line that says how much it is. What is asked
// comes in; both searches are held here, and an answer to an older question is never shown as new.
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import type { Asked } from '../search/asked.ts';
import { findHits } from '../search/hits.ts';
import { Marked } from '../ui/Marked.tsx';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { CorpusHits } from './CorpusHits.tsx';
import { HitWhere, hasWhere } from './HitWhere.tsx';
import { SavedList } from './SavedList.tsx';
import { sayNumber } from './say.ts';
import { useCorpusLines } from './use-corpus-lines.ts';
import type { CorpusSearch } from './use-corpus-search.ts';
import { useCorpusSearch } from './use-corpus-search.ts';
import { useEntrySearch } from './use-entry-search.ts';
import type { Ask, Library } from './use-library.ts';

export interface SearchHitsProps {
  ask: Ask;
  library: Library;
  query: string;
  asked: Asked;
  isAsking: boolean;
  results: RefObject<HTMLDivElement | null>;
  /** Saved papers drawn; all where it is absent. */
  mostSaved?: number;
  /** Papers of the corpus before "more". */
  firstLines: number;
  /** Authors named below a paper of the corpus, where there is little room. */
  mostAuthors?: number;
  /** Address of the library tab, where all saved ones are shown. */
  libraryUrl?: string;
  /** What has to be known of the stores, above what was found. */
  notices?: ComponentChildren;
  /** What stands below a saved title. */
  below?: (entry: Entry) => ComponentChildren;
}

export function SearchHits(props: SearchHitsProps) {
  const { ask, library, query, firstLines, asked, isAsking, results } = props;
  const saved = useEntrySearch(library.entries, asked, isAsking);
  const corpus = useCorpusSearch(ask, query, firstLines);
  const lines = useCorpusLines(ask, library, query);
  const shownKeys = new Set(saved.entries?.map(({ key }) => key));
  const answered = corpus.answer?.papers ?? [];
  // What stands under "Saved" is not said twice, but a line stays where it was pressed.
  const papers = answered.filter(
    (paper) => lines.lines.has(paper.key) || !shownKeys.has(lines.entryKey(paper)),
  );
  const found = (corpus.answer?.found ?? 0) - (answered.length - papers.length);
  const summary = useSummary(props, { saved: saved.entries, isSlow: saved.isSlow, corpus, found });

  return (
    <div ref={results} class={isAsking ? 'search-hits' : undefined}>
      <p role="status" class="search-summary soft">
        {summary}
      </p>
      {isAsking && props.notices}
      {isAsking && saved.entries && <SavedHits {...props} hits={saved.entries} />}
      {isAsking && papers.length > 0 && (
        <section aria-labelledby="hits-corpus">
          <h2 id="hits-corpus">{words('search.corpus')}</h2>
          <CorpusHits
            papers={papers}
            beyond={found - papers.length}
            isWhole={corpus.isWhole}
            asked={asked}
            lines={lines}
            mostAuthors={props.mostAuthors}
            onMore={corpus.askMore}
          />
        </section>
      )}
      {isAsking && corpus.state === 'failed' && <CorpusFailed onRetry={corpus.askAgain} />}
    </div>
  );
}

function CorpusFailed({ onRetry }: { onRetry: () => void }) {
  const retry = (
    <button type="button" class="button" onClick={onRetry}>
      {words('panel.retry')}
    </button>
  );
  return (
    <Notice actions={retry} urgent>
      {words('search.failed')}
    </Notice>
  );
}

interface Finding {
  saved: readonly Entry[] | null;
  isSlow: boolean;
  corpus: CorpusSearch;
  found: number;
}

/** What is said of the search; while the next answer is on its way, what was said last. */
function useSummary({ library, query, isAsking }: SearchHitsProps, finding: Finding): string {
  const last = useRef('');
  const { saved, isSlow, corpus, found } = finding;
  const isReading = saved === null && library.failure === null;
  if (!isAsking) last.current = '';
  else if (isSlow) last.current = words('saved.loading');
  else if (corpus.state === 'slow') last.current = words('search.asking');
  else if (!isReading && (corpus.state === 'done' || corpus.state === 'failed')) {
    last.current = sayFinding(query.trim(), saved, found, corpus);
  }
  return last.current;
}

function sayFinding(
  query: string,
  saved: readonly Entry[] | null,
  found: number,
  { state, answer }: CorpusSearch,
): string {
  if (state === 'done' && answer && saved?.length === 0 && found === 0) {
    return words('search.none', answer.of, { of: sayNumber(answer.of), query });
  }
  const counts = [];
  if (saved) counts.push(words('search.savedCount', { count: sayNumber(saved.length) }));
  if (state === 'done') counts.push(words('search.corpusCount', { count: sayNumber(found) }));
  return counts.join(', ');
}

function SavedHits(props: SearchHitsProps & { hits: readonly Entry[] }) {
  const { library, query, asked, hits, mostSaved, libraryUrl, below } = props;
  const isCut = mostSaved !== undefined && hits.length > mostSaved;
  // The list stays where it is empty, too: it offers the way back of what was removed last.
  return (
    <section aria-labelledby={hits.length > 0 ? 'hits-saved' : undefined}>
      {hits.length > 0 && <h2 id="hits-saved">{words('search.saved')}</h2>}
      <SavedList
        library={library}
        entries={hits}
        limit={mostSaved}
        drawTitle={(title) => <Marked text={title} hits={findHits(title, asked)} />}
        below={(entry) =>
          below || hasWhere(entry, asked) ? (
            <>
              {below?.(entry)} {hasWhere(entry, asked) && <HitWhere entry={entry} asked={asked} />}
            </>
          ) : null
        }
        empty={null}
      />
      {isCut && libraryUrl && (
        <p>
          <a
            href={`${libraryUrl}#${new URLSearchParams({ q: query })}`}
            target="_blank"
            rel="noopener"
          >
            {words('search.all', hits.length, [sayNumber(hits.length)])}
          </a>
        </p>
      )}
    </section>
  );
}
