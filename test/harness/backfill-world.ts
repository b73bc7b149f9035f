// A field that is fetched into databases in memory, from a made service, under a clock that a test turns: what was
// asked and when, and what stands on disk goes out. It can be killed at any call, and begun again on the same disk.
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { FeedsParts } from '../../src/feeds/feeds.ts';
import { openBackfill } from '../../src/library/backfill.ts';
import type { ImportBounds } from '../../src/library/import-run.ts';
import { type Answer, type FeedDisk, makeDisk, openFeedWorld } from './feed-world.ts';
import { openDisk, smallBounds, tables } from './import-world.ts';

export const WISH = { name: 'arXiv cs.CL', category: 'cs.CL', since: '2024-01-01' };

export interface Life {
  /** Calls of any store or server until everything fails. */
  callsLeft: number;
  /** Whether the last of them is still done. */
  isAfter: boolean;
}

export const ENDLESS: Life = { callsLeft: Number.POSITIVE_INFINITY, isAfter: true };

export function openBackfillDisk(bounds: Partial<ImportBounds> = smallBounds) {
  const disk = openDisk();
  const feedDisk: FeedDisk = makeDisk();
  let changes = 0;

  /** The background, until it is killed. */
  function wake(answer: Answer, life: Life = ENDLESS, more: Partial<FeedsParts> = {}) {
    const left = { ...life };
    const wrap =
      <A extends unknown[], R>(call: (...given: A) => R | Promise<R>) =>
      async (...given: A): Promise<R> => {
        left.callsLeft -= 1;
        if (left.callsLeft < 0) throw new Error('The background is gone.');
        if (left.callsLeft > 0) return call(...given);
        if (left.isAfter) await call(...given);
        throw new Error('The background is gone.');
      };
    const own = disk.corpus();
    const corpus: Corpus = {
      ...own,
      listCorpora: wrap(own.listCorpora),
      openContainer: wrap(own.openContainer),
      changeCorpus: wrap(own.changeCorpus),
    };
    const library = openBackfill({
      corpus,
      getTables: async () => tables,
      onChange: () => {
        changes += 1;
      },
      now: () => feedDisk.clock.now,
      bounds,
    });
    const world = openFeedWorld(feedDisk, wrap(answer), {
      store: {
        load: wrap(async () => structuredClone(feedDisk.journal)),
        save: wrap(async (journal: unknown) => {
          feedDisk.journal = structuredClone(journal);
        }),
      },
      backfill: {
        find: library.findBackfill,
        begin: library.beginBackfill,
        take: library.takeBackfill,
        finish: library.finishBackfill,
        pause: library.pauseBackfill,
        cancel: library.cancelBackfill,
      },
      ...more,
    });
    return { ...world, library, close: () => own.close() };
  }

  /** Lives one after another until the field is there; answers how many ended too early. */
  async function liveThrough(answer: Answer, lives: (n: number) => Life): Promise<number> {
    let deaths = 0;
    for (let n = 0; ; n++) {
      const { liveUntil, library, close } = wake(answer, lives(n));
      const isDone = await liveUntil(feedDisk.clock.now + 365 * 86_400_000)
        .then(async () => (await library.findBackfill()) === null)
        .catch(() => false);
      close();
      if (isDone) return deaths;
      deaths += 1;
    }
  }

  const gaps = () => feedDisk.asked.slice(1).map(({ at }, i) => at - (feedDisk.asked[i]?.at ?? 0));
  return { ...disk, feedDisk, wake, liveThrough, gaps, countChanges: () => changes };
}
