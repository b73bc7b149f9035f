// The stores come in, how each is goes out, and how much they hold. A store that fails is part of the
// answer, never an error.
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type { Holdings, StarterState } from './holdings.ts';
import { countImported } from './imports.ts';
import type { SecondCopy } from './second-copy.ts';

/** How the stores are; the same shape as the protocol's. */
export interface LibraryHealth {
  corpus: 'ok' | 'unavailable';
  reader: 'ok' | 'unavailable' | 'newer';
  /** `behind` while the second copy misses a change; it is made whole at the next one or start. */
  copy: 'ok' | 'behind' | 'unavailable';
  /** The papers that come with Scholium in files; `none` in a build without them. */
  starter: StarterState;
  counts: { seed: number; starter: number; met: number; imported: number; saved: number };
  lost: number;
}

export interface HealthParts {
  corpus: Corpus;
  reader: Reader;
  copy: SecondCopy;
  holdings: Holdings;
  ensureSeed(): Promise<unknown>;
}

export async function readHealth({
  corpus,
  reader,
  copy,
  holdings,
  ensureSeed,
}: HealthParts): Promise<LibraryHealth> {
  const counted = await ensureSeed()
    .then(async () => ({ ...(await corpus.count()), imported: await countImported(corpus) }))
    .catch(() => null);
  const starter = await holdings
    .countStarter()
    .catch((): { state: StarterState; papers: number } => ({ state: 'unavailable', papers: 0 }));
  const format = await reader.getFormat().catch((): 'unavailable' => 'unavailable');
  const saved = await reader.countSaved().catch(() => 0);
  const lost = await copy.countLost().catch(() => 0);
  const copyState = await copy
    .isInStep()
    .then((isInStep): 'ok' | 'behind' => (isInStep ? 'ok' : 'behind'))
    .catch((): 'unavailable' => 'unavailable');
  return {
    corpus: counted ? 'ok' : 'unavailable',
    reader: format,
    copy: copyState,
    starter: starter.state,
    counts: {
      seed: counted?.seed ?? 0,
      starter: starter.papers,
      met: counted?.met ?? 0,
      imported: counted?.imported ?? 0,
      saved,
    },
    lost,
  };
}
