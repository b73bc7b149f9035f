// All that is wished of the digest, the newest first, each to be taken back; and the way back of what was just done.
// Where nothing was wished no list is drawn.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DigestWish } from '../../paper/topic-overlay.ts';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import { sayNumber } from '../say.ts';
import { UndoPlace } from '../UndoPlace.tsx';
import { watchFocus } from '../watch-focus.ts';
import { sayWish, type WishesInView } from './use-wishes.ts';

const kindOf = (wish: DigestWish) => (wish.kind === 'wish' ? wish.wish : 'muted');

export function WishList({ view }: { view: WishesInView }) {
  const { wishes, changes } = view;
  const undo = useRef<HTMLButtonElement>(null);
  const [isSought, setSought] = useState(false);
  // The offer may be drawn after it was sought.
  useLayoutEffect(() => {
    if (!isSought || !undo.current) return;
    undo.current.focus();
    setSought(false);
  }, [isSought, changes.offer]);

  function takeBack(wish: DigestWish) {
    const hasStayed = watchFocus('li');
    void view.takeBack(wish).then((isDone) => {
      if (isDone && hasStayed()) setSought(true);
    });
  }
  return (
    <>
      {view.hasFailed && <Notice urgent>{words('today.wishesFailed')}</Notice>}
      {wishes && wishes.length > 0 && (
        <details class="digest-wishes">
          <summary>
            {words('today.wishes')} <span class="soft">{sayNumber(wishes.length)}</span>
          </summary>
          <ul class="topic-list">
            {wishes.map((wish) => (
              <WishLine key={wish.key} wish={wish} onTakeBack={() => takeBack(wish)} />
            ))}
          </ul>
        </details>
      )}
      {changes.failure && <Notice urgent>{changes.failure}</Notice>}
      <WishUndo view={view} undo={undo} />
    </>
  );
}

function WishLine({ wish, onTakeBack }: { wish: DigestWish; onTakeBack: () => void }) {
  const name = sayWish(wish);
  const said = words(`today.wishKind.${kindOf(wish)}`);
  return (
    <li class="topic-line">
      <span class="topic-words">
        <bdi>{name}</bdi> <span class="soft">{said}</span>
      </span>
      <button
        type="button"
        class="text-button"
        aria-label={words('topics.takeBackLong', { title: name, verdict: said })}
        onClick={onTakeBack}
      >
        {words('topics.takeBack')}
      </button>
    </li>
  );
}

interface WishUndoProps {
  view: WishesInView;
  undo: { current: HTMLButtonElement | null };
}

function WishUndo({ view: { changes }, undo }: WishUndoProps) {
  async function takeBack() {
    const hasStayed = watchFocus('.undo-bar');
    await changes.undo();
    // The bar goes with its button.
    if (hasStayed()) document.getElementById('today')?.focus({ preventScroll: true });
  }
  return <UndoPlace offer={changes.offer} undo={undo} onUndo={() => void takeBack()} />;
}
