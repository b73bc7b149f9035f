// The box that is searched by: what stands in it comes in, what is typed goes out.
import type { RefObject } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { words } from '../words.ts';

const MAX_LETTERS = 300;

export interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
  input: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ query, onQuery, input }: SearchBoxProps) {
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        type="search"
        ref={input}
        value={query}
        dir="auto"
        maxLength={MAX_LETTERS}
        aria-label={words('search.label')}
        aria-keyshortcuts="/"
        placeholder={words('search.placeholder')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
