// The last restore and its way back come in, and are told where the keyboard finds them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import type { Backups } from './use-backups.ts';

/** What was restored last, and its way back. */
export type Restores = Pick<Backups, 'done' | 'isUndone' | 'undo'>;

/** What is said of it. */
export interface RestoreWords {
  done(papers: number): string;
  undo: string;
  undone: string;
}

const ofRestore = (): RestoreWords => ({
  done: (papers) => words('backup.done', papers, [sayNumber(papers)]),
  undo: words('backup.undo'),
  undone: words('backup.undone'),
});

export function RestoreNews({
  backups,
  say = ofRestore(),
}: {
  backups: Restores;
  say?: RestoreWords;
}) {
  const { done, isUndone } = backups;
  const undo = useRef<HTMLButtonElement>(null);
  const news = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (done) undo.current?.focus();
    else if (isUndone) news.current?.focus();
  }, [done, isUndone]);
  const count = done ? done.done.back + done.done.changed + done.done.gone : 0;
  return (
    <div role="status" class="undo-place">
      {done && (
        <div class="undo-bar">
          <span class="undo-words">{say.done(count)}</span>
          {done.undo && (
            <button
              type="button"
              class="text-button"
              ref={undo}
              onClick={() => void backups.undo()}
            >
              {say.undo}
            </button>
          )}
        </div>
      )}
      {!done && isUndone && (
        <p class="done" tabIndex={-1} ref={news}>
          {say.undone}
        </p>
      )}
    </div>
  );
}
