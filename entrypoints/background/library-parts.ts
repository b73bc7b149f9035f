// What the library of this build is made of: the stores, and the files of the package, each read on
// its first need.
import type { PublicPath } from 'wxt/browser';
import { browser } from '#imports';
import { openCorpus } from '../../src/corpus/corpus.ts';
import { openReader } from '../../src/corpus/open-reader.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { LibraryParts } from '../../src/library/library-parts.ts';
import type { SeedFile } from '../../src/library/seed.ts';
import { SEED_STAMP } from '../../src/library/seed-stamp.ts';
import { starterBytes } from '../../src/library/starter.ts';
import { STARTER } from '../../src/library/starter-stamp.ts';
import { loadSettings } from '../../src/settings.ts';
import { tagPaper } from '../../src/topics/tagger.ts';
import { loadTriage, saveTriage } from '../../src/triage-settings.ts';
import { storageCopy } from '../../src/wire/copy-store.ts';
import { snapshotFiles } from '../../src/wire/snapshot-store.ts';

/** `onBetter`: what is known of these papers is better than what was answered; null: of any. */
export function openBuiltLibrary({
  onBetter,
  onLearned,
}: Pick<LibraryParts, 'onBetter' | 'onLearned'>): Library {
  const onLoss = (message: string) =>
    void library.backups.noteLoss(message).then(
      () => onBetter(null),
      () => {},
    );
  const library = openLibrary({
    corpus: openCorpus({}, { onLoss }),
    reader: openReader(
      {},
      {
        onLoss,
        beforeUpgrade: (kept) => library.backups.keepBeforeUpgrade(kept),
      },
    ),
    copyStore: storageCopy,
    snapshotStore: snapshotFiles,
    followed: {
      load: async () => (await loadTriage()).followed,
      save: async (followed) => void (await saveTriage({ followed })),
    },
    tagPaper,
    seedStamp: SEED_STAMP,
    loadSeed: async () => (await fetchOwn('/corpus/seed.json')).json() as Promise<SeedFile>,
    starter: starterBytes(STARTER, (name) => fetchBytes(`/corpus/starter/${name}` as PublicPath)),
    loadIdf: () => fetchBytes('/corpus/idf.bin'),
    loadCategories: () => fetchBytes('/corpus/categories.bin'),
    onBetter,
    onLearned,
    loadVectors: () => fetchBytes('/corpus/vectors.bin'),
    remembersMet: async () => (await loadSettings()).rememberMet,
    saysNear: async () => (await loadSettings()).sayNear,
    now: () => Date.now(),
  });
  return library;
}

/** A file of the package. */
const fetchOwn = (path: PublicPath) => fetch(browser.runtime.getURL(path));
const fetchBytes = async (path: PublicPath) => (await fetchOwn(path)).arrayBuffer();
