// Mentions come in, what stands in memory of each goes out at once: whether a paper of the corpus is
// meant and how it was found, whether it is saved, whether it was seen. No row is read and no near
// title asked, so a fingerprint of 64 bits counts here as the name itself; `annotate` checks.
import type { Corpus } from '../corpus/corpus.ts';
import type { SavedName } from '../corpus/reader.ts';
import type { Identified } from '../paper/annotation.ts';
import type { PaperIds, PaperKind } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { Fingerprints } from '../search/segment/fingerprint.ts';
import { fingerprintsOf, toPrintNumber } from '../search/segment/fingerprint.ts';
import type { MatchParts } from './find-papers.ts';
import type { Opened, Part } from './part.ts';

/** What is looked at of a mention. */
export interface NamedMention {
  title: string;
  ids?: PaperIds;
}

/** A mention by its names; their fingerprints stand in the lists of all names from `from` on. */
interface Named {
  ids: PaperIds | undefined;
  idNames: readonly string[];
  title: string;
  from: number;
}

interface Hit {
  route: 'id' | 'title';
  kind: PaperKind;
  /** Null where only the row would tell. */
  key: string | null;
  /** Fingerprints of the paper's own ids, where another name led to it. */
  prints: readonly number[];
}

/** `before`: as in `annotate`. `result[i]` answers `mentions[i]`. */
export async function identify(
  { holdings, reader, corpus }: MatchParts & { corpus: Corpus },
  mentions: readonly NamedMention[],
  before: number,
): Promise<Identified[]> {
  const [opened, seen, hasEntry] = await Promise.all([
    holdings.open(),
    corpus.openSeen(),
    reader.openNames(),
  ]);
  const { named, byId, titles, prints } = nameAll(mentions);
  const hits = named.map((mention, i) => findHit(opened, mention, { byId, titles, at: i }));
  const entryNames = named.map(({ idNames, title, from }, i): readonly string[] => {
    const names = idNames.filter((_, n) => hasEntry(printAt(byId, from + n)));
    const isTitled = title !== '' && hasEntry(printAt(prints, i));
    return isTitled ? [...names, `title:${title}`] : names;
  });
  const saved = await reader.findSaved(entryNames.flat());
  const wasSeen = (print: number) => (seen.getByPrint(print)?.firstAt ?? before) < before;
  return named.map((mention, i): Identified => {
    const hit = hits[i] ?? null;
    const key = hit?.key ?? mention.idNames[0] ?? `title:${mention.title}`;
    const names = entryNames[i] ?? [];
    const state = names.length === 0 ? null : stateOf(mention, names, saved);
    const isSeen =
      wasSeen(printAt(prints, i)) ||
      mention.idNames.some((_, n) => wasSeen(printAt(byId, mention.from + n))) ||
      hit?.prints.some(wasSeen) === true;
    return [key, hit?.route ?? null, hit ? 1 : 0, hit?.kind ?? null, state, isSeen];
  });
}

const printAt = ({ hi, lo }: Fingerprints, i: number) => toPrintNumber(hi[i] ?? 0, lo[i] ?? 0);

/** All names of all mentions at once, since their fingerprints are made in one pass. */
function nameAll(mentions: readonly NamedMention[]) {
  const idNames: string[] = [];
  const named = mentions.map(({ ids, title }): Named => {
    const own = idKeys(ids);
    const from = idNames.length;
    idNames.push(...own);
    return { ids, idNames: own, title: titleKey(title), from };
  });
  return {
    named,
    byId: fingerprintsOf(idNames),
    titles: fingerprintsOf(named.map(({ title }) => title)),
    /** Of the titles as names of entries and of papers without ids. */
    prints: fingerprintsOf(named.map(({ title }) => (title === '' ? '' : `title:${title}`))),
  };
}

interface Prints {
  byId: Fingerprints;
  titles: Fingerprints;
  at: number;
}

function findHit(opened: Opened, mention: Named, prints: Prints): Hit | null {
  const { head, containers } = opened;
  const { idNames, from } = mention;
  for (let n = 0; n < idNames.length; n++) {
    const key = idNames[n] ?? '';
    const high = prints.byId.hi[from + n] ?? 0;
    const low = prints.byId.lo[from + n] ?? 0;
    const paper = head.findById(key);
    let kind = paper?.kind ?? null;
    for (const { segment, kind: own, isGone } of containers) {
      if (kind !== null && kind !== 'met') break;
      // What was met on a page and also came in another way is called by that way.
      if (kind === null || own !== 'met') {
        const rows = segment.findById(high, low);
        if (rows.some((ordinal) => kind === 'met' || !isGone(ordinal))) kind = own;
      }
    }
    if (kind !== null) return { route: 'id', kind, key: paper?.key ?? key, prints: [] };
  }
  return mention.title === '' ? null : findTitled(opened, mention, prints);
}

function findTitled(
  { head, containers }: Opened,
  { ids, title }: Named,
  { titles, at }: Prints,
): Hit | null {
  const known = head.findByTitle(title).find((paper) => !idsDisagree(ids, paper.ids));
  if (known) return { route: 'title', kind: known.kind, key: known.key, prints: [] };
  const high = titles.hi[at] ?? 0;
  const low = titles.lo[at] ?? 0;
  for (const part of containers) {
    const rows = part.segment.findByTitle(high, low);
    // Most titles are in no part: nothing is made for those.
    if (rows.length === 0) continue;
    const row = rows.find((ordinal) => fits(part, ordinal, ids));
    if (row === undefined) continue;
    return { route: 'title', kind: part.kind, key: null, prints: part.segment.idPrintsOf(row) };
  }
  return null;
}

/** A mention that has an arXiv id which is not at hand can only mean a paper without one. */
function fits({ segment, isGone }: Part, ordinal: number, ids: PaperIds | undefined): boolean {
  return !isGone(ordinal) && (ids?.arxiv === undefined || segment.isLoose(ordinal));
}

/** Of entries under these names the first that is saved; a title tells less than an id. */
function stateOf(
  { ids }: Named,
  names: readonly string[],
  saved: ReadonlyMap<string, readonly SavedName[]>,
): Identified[4] {
  const fitting = names
    .flatMap((name) => saved.get(name) ?? [])
    .filter((entry) => !idsDisagree(ids, entry.ids));
  return fitting[0]?.state ?? null;
}
