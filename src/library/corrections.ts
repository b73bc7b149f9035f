// What the reader said is not the same: a mention comes in, the papers that it is not go out.
import type { Reader } from '../corpus/reader.ts';
import type { Correction } from '../paper/kept.ts';
import { rowName } from '../paper/kept.ts';
import type { Mention } from '../paper/mention.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { IsExcluded } from '../search/match.ts';

export interface SameWish {
  mention: Mention;
  key: string;
  /** True takes back what was said. */
  isSame: boolean;
  now: number;
}

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

/** The corrections of a mention and a paper from now on: said, or taken back where there were any. */
export function toCorrections(
  standing: readonly Correction[],
  { mention, key, isSame, now }: SameWish,
): Correction[] {
  const known = new Map(standing.map((row) => [rowName(row), row]));
  return correctionNames(mention).flatMap((name): Correction[] => {
    const before = known.get(rowName({ name, key, at: 0 }));
    const holds = before !== undefined && before.deletedAt === undefined;
    if (holds === !isSame) return [];
    // Later than any copy of it, also where the clock was set back.
    const at = Math.max(now, (before?.at ?? 0) + 1);
    return [{ name, key, at, ...(isSame && { deletedAt: at }) }];
  });
}

/** For each mention the test whether it was said not to be a paper. */
export async function loadExclusions(reader: Reader): Promise<(mention: Mention) => IsExcluded> {
  const corrections = await reader.loadCorrections();
  const said = new Set(
    corrections.flatMap((row) => (row.deletedAt === undefined ? [rowName(row)] : [])),
  );
  return (mention) => {
    const names = [...idKeys(mention.ids), ...titleName(mention)];
    return (key) => names.some((name) => said.has(`${name} ${key}`));
  };
}
