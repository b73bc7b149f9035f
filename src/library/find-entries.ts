// Mentions come in with the papers they mean, what the reader keeps of each goes out, under whatever
// name it was saved. A title alone finds an entry only where nothing speaks against it.
import type { Reader } from '../corpus/reader.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { matchExactTitle } from '../search/match.ts';
import { loadExclusions, titleName } from './corrections.ts';
import type { FoundPaper } from './find-papers.ts';

export async function findEntries(
  reader: Reader,
  mentions: readonly Mention[],
  found: readonly FoundPaper[],
): Promise<(Entry | null)[]> {
  const byId = mentions.map((mention, i) => {
    const { match, paper } = found[i] ?? { match: null, paper: null };
    const certain = match?.certain && paper ? [paper.key, ...idKeys(paper.ids)] : [];
    return [...new Set([...certain, ...idKeys(mention.ids)])];
  });
  const entries = await reader.findEntries([
    ...byId.flat(),
    ...mentions.flatMap((mention) => titleName(mention)),
  ]);
  if (entries.size === 0) return mentions.map(() => null);
  const exclusionsOf = await loadExclusions(reader);
  return mentions.map((mention, i) => {
    const fitting = (byId[i] ?? [])
      .flatMap((name) => entries.get(name) ?? [])
      .filter((entry) => !idsDisagree(mention.ids, entry.ids));
    if (fitting.length > 0) return fitting.find(isSaved) ?? fitting[0] ?? null;
    const titled = titleName(mention).flatMap((name) => entries.get(name) ?? []);
    // The key of a paper without ids is its title: what was saved under it is found under it.
    const own = titled.find((entry) => entry.key === `title:${titleKey(mention.title)}`);
    if (own && idKeys(mention.ids).length === 0) return own;
    const match = matchExactTitle(mention, titled, exclusionsOf(mention));
    return match?.certain ? (titled.find(({ key }) => key === match.key) ?? null) : null;
  });
}

/** What the reader keeps of papers of the corpus. */
export function findEntriesOf(reader: Reader, papers: readonly Paper[]): Promise<(Entry | null)[]> {
  return findEntries(reader, papers.map(rowMention), papers.map(toFound));
}

function rowMention({ title, ids, authors }: Paper): Mention {
  return { role: 'row', title, ids, authors };
}

function toFound(paper: Paper): FoundPaper {
  const { key, kind, title, year } = paper;
  return { paper, match: { key, kind, title, year, route: 'id', score: 1, certain: true } };
}
