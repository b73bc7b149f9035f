// What was noticed of a saved paper since it was saved, on its own page, until the reader says that it was looked at.
import { useState } from 'preact/hooks';
import { newsOf } from '../../paper/edition.ts';
import { type Entry, isSaved } from '../../paper/entry.ts';
import { Notice } from '../../ui/Notice.tsx';
import { sayPressFailure } from '../../ui/say-press-failure.ts';
import { failureCode } from '../../wire/ask.ts';
import { words } from '../../words.ts';
import type { Ask } from '../ask-door.ts';
import { sayNews } from '../EditionFacts.tsx';

export interface EditionNoticeProps {
  ask: Ask;
  entry: Entry | null;
  setEntry(entry: Entry): void;
}

export function EditionNotice({ ask, entry, setEntry }: EditionNoticeProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const news = isSaved(entry) ? newsOf(entry.edition) : [];
  if (!entry || news.length === 0) return null;

  async function see({ key }: Entry) {
    try {
      const { entries } = await ask('seeNews', { keys: [key] });
      const [seen] = entries;
      // This button goes away: the keyboard goes back to the page's beginning.
      document.querySelector<HTMLElement>('.paper-page h1')?.focus({ preventScroll: true });
      if (seen) setEntry(seen);
    } catch (error) {
      setFailure(sayPressFailure(failureCode(error)));
    }
  }
  return (
    <>
      <p class="edition-line">
        {words('edition.notice')}{' '}
        <span class="edition-news">
          <bdi>{news.map(sayNews).join(', ')}</bdi>
        </span>{' '}
        <button type="button" class="text-button" onClick={() => void see(entry)}>
          {words('edition.seen')}
        </button>
      </p>
      {failure && <Notice urgent>{failure}</Notice>}
    </>
  );
}
