// Saved papers come in, those go out of which something was noticed that the reader has not looked at, the latest
// first; and the same as the lines of a digest that is taken elsewhere.
import type { ChangedText } from '../../formats/digest-texts.ts';
import { newsOf, noticedAt } from '../../paper/edition.ts';
import type { Entry } from '../../paper/entry.ts';
import { paperName } from '../../paper/paper-name.ts';
import { words } from '../../words.ts';
import { sayNews } from '../EditionFacts.tsx';
import { sayNumber } from '../say.ts';

export function changedOf(entries: readonly Entry[] | null): Entry[] {
  const timeOf = ({ edition = {} }: Entry) => noticedAt(edition);
  return (entries ?? [])
    .filter(({ edition }) => newsOf(edition).length > 0)
    .sort((a, b) => timeOf(b) - timeOf(a));
}

/** "published: ACL 2024, new version v3". */
export const sayAllNews = ({ edition }: Entry): string => newsOf(edition).map(sayNews).join(', ');

export function toChangedText(changed: readonly Entry[]): ChangedText {
  return {
    heading: words('edition.news', changed.length, [sayNumber(changed.length)]),
    papers: changed.map((entry) => ({
      paper: { ids: entry.ids, title: paperName(entry.title, entry.ids) },
      news: sayAllNews(entry),
    })),
  };
}
