// Papers that sources have told of, kept with the day they came, apart from those that pages have shown. One row a
// paper, by its key: what two sources tell of it, or one twice, is folded into it.
import { laterSaid } from '../paper/edition.ts';
import type { SourceId } from '../paper/fresh.ts';
import type { Connection } from './connection.ts';
import type { CorpusDatabase, FreshRow } from './database.ts';

export interface ToldPaper extends Pick<FreshRow, 'paper' | 'upvotes' | 'listedAt' | 'edition'> {
  /** Another version of a paper that came before: it comes no second time. */
  isAgain?: boolean;
}

/** What no source has told of for so long goes, and of the rest so many stay, those told of last. */
export const freshLimits = { maxAgeMs: 14 * 86_400_000, most: 10_000 };

/** A source may tell of a paper for months: only what is told no more may be forgotten, else it would come anew. */
export function lastTold({ cameAt, toldAt = {} }: FreshRow, now: number): number {
  // What was noted under a clock that was set back since says nothing.
  return Math.max(
    cameAt,
    ...Object.values(toldAt).flatMap((at) => (at !== undefined && at <= now ? [at] : [])),
  );
}

type Use = Connection<CorpusDatabase>['use'];

/** The next state of a row; what is known already is not lost by what is told later. */
export function foldTold(
  before: FreshRow | undefined,
  told: ToldPaper,
  more: { source: SourceId; at: number },
): FreshRow {
  const { paper, upvotes, listedAt } = told;
  const base = before ?? { key: paper.key, paper, cameAt: more.at, sources: [] };
  const abstract = base.paper.abstract ?? paper.abstract;
  const categories = base.paper.categories.length > 0 ? base.paper.categories : paper.categories;
  const authors = base.paper.authors.length > 0 ? base.paper.authors : paper.authors;
  const votes = Math.max(base.upvotes ?? 0, upvotes ?? 0);
  const since = base.listedAt ?? listedAt;
  const edition = laterSaid(base.edition, told.edition);
  return {
    ...base,
    // Under a clock that was set back a paper would come in the future.
    cameAt: Math.min(base.cameAt, more.at),
    paper: { ...base.paper, categories, authors, ...(abstract && { abstract }) },
    sources: base.sources.includes(more.source) ? base.sources : [...base.sources, more.source],
    toldAt: { ...base.toldAt, [more.source]: more.at },
    ...(upvotes !== undefined || base.upvotes !== undefined ? { upvotes: votes } : {}),
    ...(since !== undefined && { listedAt: since }),
    ...(edition && { edition }),
  };
}

export function openFresh(use: Use) {
  return {
    /** Answers how many were not known before. */
    noteFresh: (told: readonly ToldPaper[], source: SourceId, at: number): Promise<number> =>
      use((database) =>
        database.transaction('rw', database.fresh, async () => {
          const keys = [...new Set(told.map(({ paper }) => paper.key))];
          const rows = new Map<string, FreshRow>();
          for (const row of await database.fresh.bulkGet(keys)) if (row) rows.set(row.key, row);
          const known = rows.size;
          for (const one of told) {
            const standing = rows.get(one.paper.key);
            if (standing || !one.isAgain) {
              rows.set(one.paper.key, foldTold(standing, one, { source, at }));
            }
          }
          await database.fresh.bulkPut([...rows.values()]);
          return rows.size - known;
        }),
      ),
    /** This source has said that its last answer still holds: all that stood in it is told of again. */
    holdFresh: (source: SourceId, at: number): Promise<void> =>
      use((database) =>
        database.transaction('rw', database.fresh, async () => {
          const rows = await database.fresh
            .filter(({ sources }) => sources.includes(source))
            .toArray();
          const times = rows.flatMap(({ toldAt }) => toldAt?.[source] ?? []);
          const last = times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : undefined;
          const held = rows.filter(({ toldAt }) => toldAt?.[source] === last);
          await database.fresh.bulkPut(
            held.map((row) => ({ ...row, toldAt: { ...row.toldAt, [source]: at } })),
          );
        }),
      ),
    /** Those that came since, the newest first. */
    listFresh: (since: number): Promise<FreshRow[]> =>
      use(async ({ fresh }) => (await fresh.where('cameAt').above(since).toArray()).reverse()),
    /** Those of these keys that a source has told of. */
    findFresh: (keys: readonly string[]): Promise<Map<string, FreshRow>> =>
      use(async ({ fresh }) => {
        const rows = await fresh.bulkGet([...keys]);
        return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
      }),
    /** How many of them each source has told of. */
    countFresh: (): Promise<ReadonlyMap<SourceId, number>> =>
      use(async ({ fresh }) => {
        const counts = new Map<SourceId, number>();
        await fresh.each(({ sources }) => {
          for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
        });
        return counts;
      }),
    /** Forgets what a source alone has told of. */
    dropFresh: (source: SourceId): Promise<void> =>
      use((database) =>
        database.transaction('rw', database.fresh, async () => {
          const rows = await database.fresh
            .filter(({ sources }) => sources.includes(source))
            .toArray();
          const [alone, shared] = [true, false].map((isAlone) =>
            rows.filter(({ sources }) => (sources.length === 1) === isAlone),
          );
          await database.fresh.bulkDelete((alone ?? []).map(({ key }) => key));
          await database.fresh.bulkPut(
            (shared ?? []).map(({ toldAt: { [source]: _, ...toldAt } = {}, ...row }) => ({
              ...row,
              toldAt,
              sources: row.sources.filter((one) => one !== source),
            })),
          );
        }),
      ),
    pruneFresh: (now: number, limits = freshLimits): Promise<void> =>
      use((database) =>
        database.transaction('rw', database.fresh, async () => {
          const oldest = now - limits.maxAgeMs;
          await database.fresh
            .where('cameAt')
            .below(oldest)
            .filter((row) => lastTold(row, now) < oldest)
            .delete();
          const over = (await database.fresh.count()) - limits.most;
          if (over <= 0) return;
          const times: { key: string; at: number }[] = [];
          // The earliest first: of those told of at one time they go first.
          await database.fresh.orderBy('cameAt').each((row) => {
            times.push({ key: row.key, at: lastTold(row, now) });
          });
          times.sort((a, b) => a.at - b.at);
          await database.fresh.bulkDelete(times.slice(0, over).map(({ key }) => key));
        }),
      ),
  };
}
