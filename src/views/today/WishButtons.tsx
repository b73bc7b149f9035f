// More like this, less, and mute, below a line of the digest. Each shows what holds, and takes it back when it is
// pressed again. What can be muted opens in the line and shuts by Escape, with the focus where it was.
import { useRef, useState } from 'preact/hooks';
import type { DigestLine } from '../../paper/fresh.ts';
import { overlayKey } from '../../paper/topic-overlay.ts';
import { words } from '../../words.ts';
import { mutablesOf, type WishesInView, wishOf } from './use-wishes.ts';

interface WishProps {
  line: DigestLine;
  view: WishesInView;
}

export function WishButtons({ line, view }: WishProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { title } = line;
  const standing = wishOf(line, view.wishes ?? []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <div class="wishes">
      {(['more', 'less'] as const).map((wished) => (
        <button
          key={wished}
          type="button"
          class="wish"
          aria-pressed={standing?.kind === 'wish' && standing.wish === wished}
          aria-label={words(`today.wishLong.${wished}`, { title })}
          onClick={() => view.wish(line, wished)}
        >
          {words(`today.wish.${wished}`)}
        </button>
      ))}
      <button
        type="button"
        class="wish"
        ref={opener}
        aria-expanded={isOpen}
        aria-label={words('today.wishLong.mute', { title })}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        {words('today.wish.mute')}
      </button>
      {isOpen && <Mutables {...{ line, view, onKeyDown }} />}
    </div>
  );
}

interface MutablesProps extends WishProps {
  onKeyDown(event: KeyboardEvent): void;
}

/** Its topics and authors, each to be muted or heard again. */
function Mutables({ line, view, onKeyDown }: MutablesProps) {
  const muted = new Set(view.wishes?.map(({ key }) => key));
  return (
    <fieldset class="mutables" aria-label={words('today.muteGroup', { title: line.title })}>
      {mutablesOf(line).map((what) => (
        <button
          key={what.topic}
          type="button"
          class="wish chip"
          aria-pressed={muted.has(overlayKey('muted', what.topic))}
          onClick={() => view.mute(what)}
          onKeyDown={onKeyDown}
        >
          <bdi>{what.name}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
