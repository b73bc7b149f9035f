// Entries out of a file come in, each goes out with what the corpus knows of its paper and the file does not
// say, and under the key that the library has it under. Only what is sure is filled in; nothing is written.
import type { Entry } from '../paper/entry.ts';
import type { Paper } from '../paper/paper.ts';
import { idsDisagree, paperKey } from '../paper/paper.ts';
import { paperName } from '../paper/paper-name.ts';
import { titledMention } from '../paper/record-mention.ts';
import { titleKey } from '../paper/title.ts';
import { findEntries } from './find-entries.ts';
import type { FoundPaper, MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';

const isBare = ({ title, ids }: Entry): boolean => title === paperName('', ids);

/** A near title may be another paper's: what is kept is filled in by an id or the very title alone. */
function sureOf({ match, paper }: FoundPaper): FoundPaper {
  const isSure = match?.certain && match.route !== 'near-title';
  return isSure ? { match, paper } : { match: null, paper: null };
}

function complete(entry: Entry, paper: Paper | null, standing: Entry | null): Entry {
  const known = paper && !idsDisagree(paper.ids, entry.ids) ? paper : null;
  const ids = { ...known?.ids, ...entry.ids };
  const title = isBare(entry) ? paperName(known?.title ?? '', ids) : entry.title;
  const year = entry.year ?? known?.year;
  return {
    ...entry,
    ids,
    title,
    key: standing?.key ?? paperKey(ids, titleKey(title)),
    authors: entry.authors.length > 0 ? entry.authors : (known?.authors ?? []),
    categories: entry.categories.length > 0 ? entry.categories : (known?.categories ?? []),
    ...(year !== undefined && { year }),
  };
}

/** `completed[i]` answers `entries[i]`. */
export async function completeEntries(
  parts: MatchParts,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const mentions = entries.map(titledMention);
  const found = (await findPapers(parts, mentions)).map(sureOf);
  const standing = await findEntries(parts.reader, mentions, found);
  return entries.map((entry, i) => complete(entry, found[i]?.paper ?? null, standing[i] ?? null));
}
