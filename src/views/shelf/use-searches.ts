// The reader's named searches in a view: read once, then kept in step with every other place that changes
// them. A change that was not stored is told.
import { useEffect, useState } from 'preact/hooks';
import type { SavedSearch } from '../../saved-searches.ts';
import { changeSearches, loadSearches, watchSearches } from '../../saved-searches.ts';

export interface Searches {
  searches: readonly SavedSearch[];
  /** True where the last change was not stored. */
  hasFailed: boolean;
  /** One of the same name goes. */
  keep(search: SavedSearch): void;
  remove(name: string): void;
}

export function useSearches(): Searches {
  const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isOpen = true;
    loadSearches().then(
      (stored) => isOpen && setSearches(stored),
      () => undefined,
    );
    const stop = watchSearches(setSearches);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  function change(next: (standing: readonly SavedSearch[]) => readonly SavedSearch[]) {
    changeSearches(next).then(
      (stored) => {
        setSearches(stored);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }
  const without = (standing: readonly SavedSearch[], name: string) =>
    standing.filter((one) => one.name !== name);
  return {
    searches,
    hasFailed,
    keep: (search) => change((standing) => [...without(standing, search.name), search]),
    remove: (name) => change((standing) => without(standing, name)),
  };
}
