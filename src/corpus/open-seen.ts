// What was seen of papers, out of the corpus's database and back: one packed row, held in memory while the background
// lives. It is written by the background alone, so that its own copy is the truth.
import type { Connection } from './connection.ts';
import type { CorpusDatabase } from './database.ts';
import { readMeta } from './plain-reads.ts';
import type { SeenTimes } from './seen.ts';
import { SeenPapers } from './seen.ts';

const SEEN = 'seen';

export function openSeen(use: Connection<CorpusDatabase>['use']) {
  let seen: Promise<SeenPapers> | null = null;
  const load = () => {
    seen ??= use(async (database) => new SeenPapers(await readMeta(database, SEEN)));
    seen.catch(() => {
      seen = null;
    });
    return seen;
  };
  const save = (papers: SeenPapers) =>
    use(({ meta }) => meta.put({ name: SEEN, value: papers.pack() }));

  return {
    load,
    /** All of it was taken out of the database. */
    forget(): void {
      seen = null;
    },
    async get(keys: readonly string[]): Promise<Map<string, SeenTimes>> {
      const papers = await load();
      return new Map(
        keys.flatMap((key) => {
          const times = papers.get(key);
          return times ? [[key, times]] : [];
        }),
      );
    },
    async note(keys: readonly string[], at: number): Promise<void> {
      const papers = await load();
      for (const key of keys) papers.note(key, at);
      await save(papers);
    },
    async mark(keys: readonly string[], at: number): Promise<(SeenTimes | null)[]> {
      const papers = await load();
      const before = keys.map((key) => papers.get(key) ?? null);
      for (const key of keys) papers.set(key, { firstAt: 0, lastAt: at });
      await save(papers);
      return before;
    },
    async restore(keys: readonly string[], before: readonly (SeenTimes | null)[]): Promise<void> {
      const papers = await load();
      for (const [i, key] of keys.entries()) papers.set(key, before[i] ?? undefined);
      await save(papers);
    },
    async prune(before: number, most: number): Promise<void> {
      const papers = await load();
      papers.prune(before, most);
      await save(papers);
    },
  };
}
