// What a search has found, in two sections, with one line that says how much it is. What is asked
// comes in; both searches are held here.
import type { ComponentChildren, RefObject } from 'preact';
import type { Entry } from '../paper/entry.ts';
import type { Asked } from '../search/asked.ts';
import { findHits } from '../search/hits.ts';
import { Marked } from '../ui/Marked.tsx';
import { words } from '../words.ts';
import { CorpusFound } from './CorpusFound.tsx';
import { HitWhere, hasWhere } from './HitWhere.tsx';
import { SavedList } from './SavedList.tsx';
import { sayNumber } from './say.ts';
import { useAbstractTexts } from './use-abstracts.ts';
import { useEntrySearch } from './use-entry-search.ts';
import { useFinding, useSummary } from './use-finding.ts';
import type { Ask, Library } from './use-library.ts';

export interface SearchHitsProps {
  ask: Ask;
  library: Library;
  query: string;
  asked: Asked;
  isAsking: boolean;
  results: RefObject<HTMLDivElement | null>;
  /** Saved papers drawn. */
  mostSaved: number;
  /** Papers of the corpus before "more". */
  firstLines: number;
  /** Authors named below a paper of the corpus, where there is little room. */
  mostAuthors?: number;
  /** Address of the library tab, where all saved ones are shown. */
  libraryUrl: string;
  /** What has to be known of the stores, above what was found. */
  notices?: ComponentChildren;
}

export function SearchHits(props: SearchHitsProps) {
  const { ask, library, query, asked, isAsking, results } = props;
  const saved = useEntrySearch({ ask, entries: library.entries, asked, isAsking });
  const finding = useFinding({ ...props, saved: saved.entries });
  const summary = useSummary({
    query,
    isAsking,
    hasFailed: library.failure !== null,
    saved: saved.entries,
    isSlow: saved.isSlow,
    abstracts: saved.abstracts,
    finding,
  });
  return (
    <div ref={results} class={isAsking ? 'search-hits' : undefined}>
      <p role="status" class="search-summary soft">
        {summary}
      </p>
      {isAsking && props.notices}
      {isAsking && saved.entries && <SavedHits {...props} {...saved} hits={saved.entries} />}
      {isAsking && <CorpusFound finding={finding} asked={asked} mostAuthors={props.mostAuthors} />}
    </div>
  );
}

interface SavedHitsProps extends SearchHitsProps {
  hits: readonly Entry[];
  byAbstract: ReadonlySet<string>;
}

function SavedHits(props: SavedHitsProps) {
  const { ask, library, query, asked, hits, byAbstract, mostSaved, libraryUrl } = props;
  const shown = hits.slice(0, mostSaved).filter(({ key }) => byAbstract.has(key));
  const texts = useAbstractTexts(ask, shown);
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
          hasWhere(entry, asked) && (
            <HitWhere
              entry={entry}
              asked={asked}
              abstract={byAbstract.has(entry.key) ? texts.get(entry.key) : null}
            />
          )
        }
        empty={null}
      />
      {hits.length > mostSaved && (
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
