// What the reader said is not the same: a mention comes in, the papers that it is not go out.
import type { Reader } from '../corpus/reader.ts';
import type { Mention } from '../paper/mention.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { IsExcluded } from '../search/match.ts';

/** `title:KEY`, the name of a mention or an entry by its title; none where no letter is left. */
export function titleName(mention: Mention): string[] {
  const key = titleKey(mention.title);
  return key === '' ? [] : [`title:${key}`];
}

/**
 * The names under which a correction of this mention is kept: its ids, or else its title. Not both:
 * another paper of the same title is not meant.
 */
export function correctionNames(mention: Mention): string[] {
  const ids = idKeys(mention.ids);
  return ids.length > 0 ? ids : titleName(mention);
}

/** For each mention the test whether it was said not to be a paper. */
export async function loadExclusions(reader: Reader): Promise<(mention: Mention) => IsExcluded> {
  const said = new Set((await reader.loadCorrections()).map(({ name, key }) => `${name} ${key}`));
  return (mention) => {
    const names = [...idKeys(mention.ids), ...titleName(mention)];
    return (key) => names.some((name) => said.has(`${name} ${key}`));
  };
}
