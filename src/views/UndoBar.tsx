// What was just done with saved papers, and the way back. It goes after ten seconds, except while the keyboard
// or the pointer rests on it; Ctrl+Z works for as long as the page is open.
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import type { Undoable } from './use-library.ts';

const SHOWN_MS = 10_000;

export interface UndoBarProps {
  deed: Undoable | null;
  onUndo: () => void;
}

export function UndoBar({ deed, onUndo }: UndoBarProps) {
  const [over, setOver] = useState<Undoable | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!deed) return;
    let timer: ReturnType<typeof setTimeout>;
    const isInUse = () =>
      bar.current?.matches(':hover') || bar.current?.contains(document.activeElement);
    const wait = () => {
      timer = setTimeout(() => (isInUse() ? wait() : setOver(deed)), SHOWN_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [deed]);

  // The status region stands before it has anything to say, or a screen reader would miss it.
  return (
    <div role="status" class="undo-place">
      {deed && deed !== over && (
        <div class="undo-bar" ref={bar}>
          <span class="undo-words">
            <Said deed={deed} />
          </span>
          <button type="button" class="text-button" data-undo onClick={onUndo}>
            {words('saved.undo')}
          </button>
        </div>
      )}
    </div>
  );
}

/** One paper is told by its title, several by their number. */
function Said({ deed: { did, papers } }: { deed: Undoable }) {
  const [first] = papers;
  if (papers.length > 1 && did !== 'merged') {
    return <>{words(`saved.did.${did}Many`, papers.length, [sayNumber(papers.length)])}</>;
  }
  return (
    <>
      {words(`saved.did.${did}`)} <bdi>{first?.before.title}</bdi>
    </>
  );
}
