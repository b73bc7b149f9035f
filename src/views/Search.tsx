// The search box and what it finds: among the saved papers, and in the corpus. While nothing is
// typed the view stands as it is. What cannot be searched is said, never shown as nothing found.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { toAsked } from '../search/asked.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchHits, type SearchHitsProps } from './SearchHits.tsx';
import { useSearchKeys } from './use-search-keys.ts';

export interface SearchProps extends Omit<SearchHitsProps, 'asked' | 'isAsking' | 'results'> {
  onQuery(query: string): void;
  /** True where the page is opened to be typed into. */
  takesFocus?: boolean;
  /** The view while nothing is asked. */
  children: ComponentChildren;
}

export function Search({ onQuery, takesFocus = false, children, ...rest }: SearchProps) {
  const { query } = rest;
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const asked = useMemo(() => toAsked(query), [query]);
  const isAsking = query.trim() !== '';

  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  useSearchKeys({ input, results }, query, () => onQuery(''));

  return (
    <>
      <SearchBox query={query} onQuery={onQuery} input={input} />
      <SearchHits {...rest} asked={asked} isAsking={isAsking} results={results} />
      {!isAsking && children}
    </>
  );
}
