// What was noticed of a saved paper, in a few words of its line: withdrawn, published, a new version. Once the reader has
// looked at it only what is true for good stays.
import { type Edition, type EditionNews, newsOf } from '../paper/edition.ts';
import { words } from '../words.ts';

/** "new version v3", "published: ACL 2024", "withdrawn". */
export function sayNews(news: EditionNews): string {
  if (news.kind === 'withdrawn') return words('edition.withdrawn');
  if (news.kind === 'venue') return words('edition.published', { venue: news.venue });
  if (news.version === null) return words('edition.replaced');
  return words('edition.version', { version: `v${news.version}` });
}

export function EditionFacts({ edition }: { edition: Edition | undefined }) {
  const news = newsOf(edition);
  const isOld = edition?.withdrawn?.is && !news.some(({ kind }) => kind === 'withdrawn');
  return (
    <>
      {news.map((one) => (
        <span class="fact edition-news" key={one.kind}>
          <bdi>{sayNews(one)}</bdi>
        </span>
      ))}{' '}
      {isOld && <span class="fact edition-old">{words('edition.withdrawn')}</span>}{' '}
    </>
  );
}
