// The last restore and its way back come in, and are told where the keyboard finds them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Took } from '../paper/backup.ts';
import { words } from '../words.ts';
import { Titles } from './RestorePreview.tsx';
import { sayNumber } from './say.ts';
import type { Backups } from './use-backups.ts';

/** What was restored last, and its way back. */
export type Restores = Pick<Backups, 'done' | 'took' | 'undo'>;

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
  const { done, took } = backups;
  const undo = useRef<HTMLButtonElement>(null);
  const news = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (done) undo.current?.focus();
    else if (took) news.current?.focus();
  }, [done, took]);
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
      {!done && took && (
        <>
          <p class="done" tabIndex={-1} ref={news}>
            {say.undone}
          </p>
          <Left took={took} />
        </>
      )}
    </div>
  );
}

/** What was changed since, and is as it was left. */
function Left({ took: { left, leftTitles, leftTopics } }: { took: Took }) {
  return (
    <>
      {left > 0 && <p>{words('backup.left', left, [sayNumber(left)])}</p>}
      <Titles titles={leftTitles} of={left} />
      {leftTopics > 0 && <p>{words('backup.leftTopics', leftTopics, [sayNumber(leftTopics)])}</p>}
    </>
  );
}
