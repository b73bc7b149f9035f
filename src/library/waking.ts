// The stores come in, what must stand before an answer goes out: the seed planted, all that an answer
// reads on its way. It must never let one store that fails keep an answer from the others.
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type { AnswerKind } from '../search/segment/resident.ts';
import type { Holdings } from './holdings.ts';
import type { SeedFile } from './seed.ts';
import { keepSeed } from './seed.ts';
import { StarterError } from './starter.ts';

export interface WakingParts {
  corpus: Corpus;
  reader: Reader;
  holdings: Holdings;
  /** The stamp of the seed that this build ships, and how to read it. */
  seedStamp: string;
  loadSeed(): Promise<SeedFile>;
  /** Told when the seed was planted anew: what is looked up is read anew. */
  onPlanted(): void;
}

export function openWaking(parts: WakingParts) {
  const { corpus, reader, holdings, seedStamp, loadSeed, onPlanted } = parts;
  let seeded: Promise<boolean> | null = null;

  /** Plants the seed where this build's is not stored yet; tried again where it failed. */
  const ensureSeed = (): Promise<boolean> => {
    seeded ??= keepSeed(corpus, seedStamp, loadSeed).then((planted) => {
      if (planted) onPlanted();
      return planted;
    });
    seeded.catch(() => {
      seeded = null;
    });
    return seeded;
  };

  /** All that an answer reads is under way at once; a store that fails is told where it is awaited. */
  const wake = (first: AnswerKind) => {
    const seed = ensureSeed();
    const coming = [
      reader.openNames(),
      reader.loadCorrections(),
      reader.loadOverlay(),
      corpus.openSeen(),
      holdings.open(first),
    ];
    for (const one of coming) one.catch(() => {});
    return seed;
  };

  /** Runs `work` again without the starter where one of its files fails: the rest must answer. */
  async function withRest<T>(work: () => Promise<T>, first: AnswerKind = 'titles'): Promise<T> {
    await wake(first);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StarterError)) throw error;
      holdings.leaveStarter();
      return work();
    }
  }

  return { ensureSeed, withRest };
}
