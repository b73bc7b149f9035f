// Where one paper is shown in the library tab, in place of the list, and where notes that could not be kept
// are told. The drafts live here: a key that is typed into a note draws the list no second time.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import type { DraftStore } from '../note-draft.ts';
import { Stranded } from '../Stranded.tsx';
import { type Address, paperHash } from '../use-address.ts';
import { useDrafts } from '../use-drafts.ts';
import type { Ask } from '../use-library.ts';
import { PaperPage } from './PaperPage.tsx';

export interface PaperPlaceProps {
  ask: Ask;
  store: DraftStore;
  address: Pick<Address, 'paper' | 'listHref' | 'leave'>;
  /** What is saved; null while it has not been read. */
  entries: readonly Entry[] | null;
  /** False where a newer version has written the store. */
  isWritable: boolean;
}

export function PaperPlace({ ask, store, address, entries, isWritable }: PaperPlaceProps) {
  const drafts = useDrafts(ask, store);
  const { paper } = address;
  useKeptScroll(paper !== null);
  return (
    <>
      <Stranded drafts={drafts} pageOf={(draft) => paperHash(draft.paper.key)} />
      {paper !== null && (
        <PaperPage
          // Another paper starts from its own beginning.
          key={paper}
          ask={ask}
          drafts={drafts}
          paperKey={paper}
          listed={entries?.find(({ key }) => key === paper) ?? null}
          listHref={address.listHref}
          isWritable={isWritable}
          onLeave={address.leave}
        />
      )}
    </>
  );
}

/** The tab stands where it stood before the paper was shown. */
function useKeptScroll(isShown: boolean) {
  const top = useRef<number | null>(null);
  // Read while it is drawn: once the list is hidden the tab is shorter, and has scrolled.
  if (isShown && top.current === null) top.current = window.scrollY;
  useLayoutEffect(() => {
    if (isShown || top.current === null) return;
    window.scrollTo(0, top.current);
    top.current = null;
  }, [isShown]);
}
