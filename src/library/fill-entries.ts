// What a page says of its papers comes in with what is kept of them; what a saved paper lacks is filled in
// from its own words on the page, and the entries that changed go out. It must never fill in by a title
// alone, and nothing from a private window may come this far.
import type { SecondCopy } from '../backups/second-copy.ts';
import type { EntryStep, Reader } from '../corpus/reader.ts';
import type { Annotation } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import { fillIn, isLacking } from '../paper/lacking.ts';
import type { Mention } from '../paper/mention.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { followAll } from './entries-together.ts';

/** A link's or a citation's words may be cut or its writer's own. */
const isOwnWord = ({ role }: Mention): boolean => role === 'row' || role === 'title';

function isOfPaper(mention: Mention, entry: Entry): boolean {
  const own = new Set([entry.key, ...idKeys(entry.ids)]);
  return idKeys(mention.ids).some((id) => own.has(id)) && !idsDisagree(mention.ids, entry.ids);
}

const mayFill = (mention: Mention, entry: Entry): boolean =>
  isSaved(entry) && isLacking(entry) && fillIn(entry, mention) !== entry;

export interface FillWish {
  mentions: readonly Mention[];
  /** `annotations[i]` answers `mentions[i]`. */
  annotations: readonly Annotation[];
}

export async function fillEntries(
  reader: Reader,
  copy: SecondCopy,
  { mentions, annotations }: FillWish,
): Promise<Entry[]> {
  const steps = mentions.flatMap((mention, i): EntryStep[] => {
    const entry = annotations[i]?.entry;
    if (!entry || !isOwnWord(mention)) return [];
    if (!isOfPaper(mention, entry) || !mayFill(mention, entry)) return [];
    return [
      {
        keys: [entry.key],
        change(standing) {
          if (standing?.key !== entry.key || !mayFill(mention, standing)) return undefined;
          // Its time stays: no change of the reader's on another machine may give way to this one.
          return fillIn(standing, mention);
        },
      },
    ];
  });
  if (steps.length === 0) return [];
  const changes = await reader.changeEntries(steps);
  await followAll(copy, changes);
  return changes.flatMap(({ before, after }) => (after && after !== before ? [after] : []));
}
