// Saved papers of which something was noticed, at the head of the day: each with what it is and a way to its page, until
// the reader says that it was looked at. Where there is nothing, nothing is drawn.
import { useState } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import { paperName } from '../../paper/paper-name.ts';
import { Notice } from '../../ui/Notice.tsx';
import { sayPressFailure } from '../../ui/say-press-failure.ts';
import { failureCode } from '../../wire/ask.ts';
import { words } from '../../words.ts';
import type { Ask } from '../ask-door.ts';
import { sayNumber } from '../say.ts';
import { paperHash } from '../use-address.ts';
import { useNextLine } from '../use-next-line.ts';
import { changedOf, sayAllNews } from './changed-papers.ts';

/** Lines drawn at once; others come up as these go. */
const FIRST_LINES = 5;
/** The wire takes no more at once. */
const MOST_KEYS = 500;

export interface SavedNewsProps {
  ask: Ask;
  entries: readonly Entry[] | null;
  /** Takes in entries as they are now. */
  onSeen(entries: readonly Entry[]): void;
}

export function SavedNews({ ask, entries, onSeen }: SavedNewsProps) {
  const [isWhole, setWhole] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { root, onFocus } = useNextLine<HTMLElement>(
    (lines) => lines?.querySelector<HTMLElement>('li button') ?? document.getElementById('today'),
  );
  const changed = changedOf(entries);

  async function see(papers: readonly Entry[]) {
    const keys = papers.slice(0, MOST_KEYS).map(({ key }) => key);
    try {
      const answer = await ask('seeNews', { keys });
      setFailure(null);
      onSeen(answer.entries);
    } catch (error) {
      setFailure(sayPressFailure(failureCode(error)));
    }
  }

  if (changed.length === 0) return null;
  const shown = isWhole ? changed : changed.slice(0, FIRST_LINES);
  const beyond = changed.length - shown.length;
  return (
    <section class="saved-news" aria-labelledby="saved-news" ref={root} onFocusIn={onFocus}>
      <h3 id="saved-news">{words('edition.news', changed.length, [sayNumber(changed.length)])}</h3>
      {failure && <Notice urgent>{failure}</Notice>}
      <ul class="saved-news-lines">
        {shown.map((entry) => (
          <Line key={entry.key} entry={entry} onSee={() => void see([entry])} />
        ))}
      </ul>
      {beyond > 0 && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {words('today.more', beyond, { count: sayNumber(beyond) })}
        </button>
      )}
      {changed.length > 1 && (
        <button type="button" class="text-button" onClick={() => void see(changed)}>
          {words('edition.allSeen')}
        </button>
      )}
    </section>
  );
}

function Line({ entry, onSee }: { entry: Entry; onSee: () => void }) {
  const title = paperName(entry.title, entry.ids);
  return (
    <li>
      <a href={paperHash(entry.key)}>
        <bdi>{title}</bdi>
      </a>{' '}
      <span class="edition-news">
        <bdi>{sayAllNews(entry)}</bdi>
      </span>{' '}
      <button
        type="button"
        class="text-button"
        aria-label={words('edition.seenLong', { title })}
        onClick={onSee}
      >
        {words('edition.seen')}
      </button>
    </li>
  );
}
