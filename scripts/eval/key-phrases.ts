// Title and abstract come in, the phrases that they are about go out, strongest first: the product's own
// candidates by the product's own scores. The product shows none; it says with them what two papers share.
import { readCandidates, scoreOf } from '../../src/search/key-phrases.ts';
import type { Idf } from '../../src/search/segment/idf.ts';

export interface KeyPhrase {
  /** As it stands where it stands first, spaces made one. */
  said: string;
  /** Its stems, a space between. */
  stems: string;
  /** For order alone. */
  score: number;
}

/**
 * At most `most` phrases. A word that stands only within phrases that are named comes when nothing else
 * is left, as in a text of a few words; longer parts of phrases are named as authors name them.
 */
export function findKeyPhrases(
  { title, abstract = '' }: { title: string; abstract?: string },
  idf: Idf,
  most: number,
): KeyPhrase[] {
  const ranked = readCandidates(`${title}\n. ${abstract}`, idf)
    .map(({ stems, said, features }) => ({
      said,
      stems: stems.join(' '),
      isOwn: features.whole > 0,
      score: scoreOf(features),
    }))
    .sort((a, b) => b.score - a.score || (a.stems < b.stems ? -1 : 1));
  const named: KeyPhrase[] = [];
  const parts: KeyPhrase[] = [];
  for (const { isOwn, ...one } of ranked) {
    if (named.length === most) break;
    const isWord = !one.stems.includes(' ');
    const isPart =
      !isOwn && isWord && named.some(({ stems }) => stems.split(' ').includes(one.stems));
    (isPart ? parts : named).push(one);
  }
  return [...named, ...parts].slice(0, most);
}
