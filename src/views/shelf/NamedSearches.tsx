// The reader's named searches, each one press away, and the way to name the one that stands. What is asked
// comes in, the one that is chosen goes out.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedSearch } from '../../saved-searches.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import { useSearches } from './use-searches.ts';

const MAX_NAME = 80;

export interface NamedSearchesProps {
  query: string;
  sort: string;
  onChoose(search: SavedSearch): void;
}

export function NamedSearches({ query, sort, onChoose }: NamedSearchesProps) {
  const { searches, hasFailed, keep, remove } = useSearches();
  const list = useRef<HTMLUListElement>(null);
  const text = query.trim();
  const isKept = searches.some((one) => one.query === text && (one.sort ?? '') === sort);
  if (searches.length === 0 && text === '') return null;

  function removeAt(at: number, name: string) {
    remove(name);
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-search]');
    (buttons?.[at + 1] ?? buttons?.[at - 1])?.focus();
  }

  return (
    <>
      <ul class="searches" ref={list} aria-label={words('shelf.searches')}>
        {searches.map((search, at) => (
          <li key={search.name}>
            <button
              type="button"
              data-search
              aria-pressed={search.query === text}
              title={search.query}
              onClick={() => onChoose(search)}
            >
              <bdi>{search.name}</bdi>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={words('shelf.forget', [search.name])}
              onClick={() => removeAt(at, search.name)}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
        {text !== '' && !isKept && (
          <li>
            <NameForm
              text={text}
              onName={(name) => keep({ name, query: text, ...(sort !== '' && { sort }) })}
            />
          </li>
        )}
      </ul>
      {hasFailed && <Notice urgent>{words('failure.settings')}</Notice>}
    </>
  );
}

function NameForm({ text, onName }: { text: string; onName: (name: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isOpen) field.current?.select();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" class="text-button" onClick={() => setOpen(true)}>
        {words('shelf.keep')}
      </button>
    );
  }
  return (
    <form
      class="field-line"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current?.value.trim() ?? '';
        if (name !== '') onName(name);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <input
        ref={field}
        class="field"
        dir="auto"
        maxLength={MAX_NAME}
        defaultValue={text.slice(0, MAX_NAME)}
        aria-label={words('shelf.name')}
      />
      <button type="submit" class="button">
        {words('shelf.keepIt')}
      </button>
    </form>
  );
}
