// One calm line as a list opens: how much is new since the last visit, and how much of that in the
// reader's topics. A press on a part shows that part alone.
import { words } from '../words.ts';
import type { FilterNews, FilterPick } from './FilterBar.tsx';

/** Topics that are named; all of them are counted. */
const MOST_NAMED = 2;

export function NewsLine({ news, onPick }: { news: FilterNews; onPick(pick: FilterPick): void }) {
  const day = new Intl.DateTimeFormat(words('locale.code'), { day: 'numeric', month: 'short' });
  const since = day.format(news.lastAt);
  if (news.count === 0)
    return (
      <span class="soft" part="news">
        {words('triage.noNews', [since])}
      </span>
    );
  return (
    <>
      <button
        type="button"
        class="word"
        part="news"
        onClick={(event) => event.isTrusted && onPick({ kind: 'news', id: '' })}
      >
        {words('triage.news', news.count, [`${news.count}`, since])}
      </button>
      {news.topics.slice(0, MOST_NAMED).map(({ id, label, hue, count }) => (
        <button
          key={id}
          type="button"
          class="choice"
          part="news-topic"
          style={{ '--hue': String(hue) }}
          onClick={(event) => event.isTrusted && onPick({ kind: 'news', id })}
        >
          <span class="pill">{label}</span> {count}
        </button>
      ))}
    </>
  );
}
