// The stores come in, how each is goes out, and how much they hold. A store that fails is part of the
// answer, never an error.
import type { Backups } from '../backups/backups.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type { Damage } from '../paper/backup.ts';
import type { Holdings, StarterState } from './holdings.ts';
import { countImported } from './imports.ts';

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
  damage: Damage | null;
  /** Papers of imports whose containers are damaged or gone. */
  lacking: number;
}

export interface HealthParts {
  corpus: Corpus;
  reader: Reader;
  backups: Backups;
  holdings: Holdings;
  ensureSeed(): Promise<unknown>;
}

export async function readHealth({
  corpus,
  reader,
  backups,
  holdings,
  ensureSeed,
}: HealthParts): Promise<LibraryHealth> {
  const { copy } = backups;
  // Before anything is counted: what was lost must never be shown as what there is.
  await backups.compareOnce().catch(() => {});
  const counted = await ensureSeed()
    .then(async () => ({ ...(await corpus.count()), imported: await countImported(corpus) }))
    .catch(() => null);
  const starter = await holdings
    .countStarter()
    .catch((): { state: StarterState; papers: number } => ({ state: 'unavailable', papers: 0 }));
  const format = await reader.getFormat().catch((): 'unavailable' => 'unavailable');
  const saved = await reader.countSaved().catch(() => null);
  const lost = await copy.countLost().catch(() => 0);
  const copyState = await copy
    .isInStep()
    .then((isInStep): 'ok' | 'behind' => (isInStep ? 'ok' : 'behind'))
    .catch((): 'unavailable' => 'unavailable');
  return {
    corpus: counted ? 'ok' : 'unavailable',
    reader: saved === null ? 'unavailable' : format,
    copy: copyState,
    starter: starter.state,
    counts: {
      seed: counted?.seed ?? 0,
      starter: starter.papers,
      met: counted?.met ?? 0,
      imported: counted?.imported ?? 0,
      saved: saved ?? 0,
    },
    lost,
    lacking: await holdings.countLacking().catch(() => 0),
    damage: await backups.loadDamage().catch(() => null),
  };
}
