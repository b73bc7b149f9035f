// The names of one paper come in, what happened with it goes out: by the times that its entry bears, by
// what the snapshots show between them, and by what the reader said of it. Nothing is written.
import type { Backups } from '../backups/backups.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import { type Entry, isSaved } from '../paper/entry.ts';
import { idKeys } from '../paper/paper.ts';
import type { PaperChange, PaperStory } from '../paper/paper-story.ts';
import { compareStates } from '../paper/paper-story.ts';

export interface StoryParts {
  reader: Pick<Reader, 'findEntries' | 'loadOverlay' | 'loadCorrections'>;
  corpus: Pick<Corpus, 'getSeen'>;
  backups: Pick<Backups, 'findStates'>;
  now(): number;
}

export async function tellStory(parts: StoryParts, asked: readonly string[]): Promise<PaperStory> {
  const { reader, corpus, backups } = parts;
  const standing = [...(await reader.findEntries(asked)).values()].flat();
  const entry = standing.find(isSaved) ?? standing[0] ?? null;
  const names = new Set([...asked, ...(entry ? [entry.key, ...idKeys(entry.ids)] : [])]);
  const isMeant = ({ key, ids }: Entry) => [key, ...idKeys(ids)].some((name) => names.has(name));
  const states = await backups.findStates(isMeant);
  const seen = await corpus.getSeen([...names]);
  const changes = [
    ...compareStates([...states, { takenAt: parts.now(), entry }]),
    ...(await findSaid(reader, names)),
    ...[...seen.values()].flatMap(({ firstAt, lastAt }): PaperChange[] => [
      { what: 'seenFirst', at: firstAt },
      ...(lastAt > firstAt ? [{ what: 'seenLast' as const, at: lastAt }] : []),
    ]),
  ];
  return { changes: changes.sort((a, b) => b.at - a.at), since: states[0]?.takenAt ?? null };
}

/** What the reader said of the paper's topics, and of what it is not. */
async function findSaid(
  reader: StoryParts['reader'],
  names: ReadonlySet<string>,
): Promise<PaperChange[]> {
  const overlay = await reader.loadOverlay();
  const topics = overlay.flatMap((record): PaperChange[] => {
    if (record.kind !== 'correction' || !record.names.some((name) => names.has(name))) return [];
    const { topic, verdict, deletedAt, updatedAt: at } = record;
    return [{ what: 'topic', at, topic, verdict, isTakenBack: deletedAt !== null }];
  });
  const others = (await reader.loadCorrections()).flatMap(
    ({ name, key, at, deletedAt }): PaperChange[] => {
      const other = names.has(key) ? name : names.has(name) && key;
      return other
        ? [{ what: 'notSame', at, name: other, isTakenBack: deletedAt !== undefined }]
        : [];
    },
  );
  return [...topics, ...others];
}
