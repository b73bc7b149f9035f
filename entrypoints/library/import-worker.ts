// The worker of the library tab that imports: orders from the tab go to the control, its events back.
// It has neither the browser's own calls nor a page; the lock falls with it, however it ends.
import { openCorpus } from '../../src/corpus/corpus.ts';
import { controlImports } from '../../src/library/import-control.ts';
import type { ImportLock } from '../../src/library/import-run.ts';
import type { ImportOrder } from '../../src/wire/import-messages.ts';

/** Over all tabs of the extension. */
const LOCK = 'scholium-import';

const lock: ImportLock = async (work) =>
  await navigator.locks.request(LOCK, { ifAvailable: true }, (held) => (held ? work() : null));

const give = controlImports({
  corpus: openCorpus(),
  loadIdf: async () => (await fetch('/corpus/idf.bin')).arrayBuffer(),
  loadVectors: async () => (await fetch('/corpus/vectors.bin')).arrayBuffer(),
  lock,
  now: () => Date.now(),
  say: (event) => self.postMessage(event),
});

self.addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => give(data));
