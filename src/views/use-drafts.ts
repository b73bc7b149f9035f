// One keeper of drafts for the life of a view: what is unsent goes when the view does.
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { DraftStore } from './note-draft.ts';
import { NoteDrafts } from './note-drafts.ts';
import type { Ask } from './use-library.ts';

export function useDrafts(ask: Ask, store: DraftStore): NoteDrafts {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const drafts = useMemo(
    () => new NoteDrafts({ ask, store, onChange: () => draw(undefined) }),
    [ask, store],
  );
  useEffect(() => {
    const flush = () => drafts.flush();
    window.addEventListener('pagehide', flush);
    window.addEventListener('focus', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('focus', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [drafts]);
  return drafts;
}
