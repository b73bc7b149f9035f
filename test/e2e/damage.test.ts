// A real profile is damaged on disk between two launches of Chromium, in every way that is known: what was
// saved comes back from another place, or its loss is told, and no good backup is written over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Chromium } from './chromium.ts';
import { launchChromium, unpackedId } from './chromium.ts';
import type { Verdict } from './damaged-profile.ts';
import {
  demandReadOnly,
  keptOf,
  lookAt,
  makeFolders,
  PAPERS,
  save,
  sayVerdict,
  takeSnapshot,
} from './damaged-profile.ts';
import { findBuilt } from './launch.ts';
import type { Profile } from './profile-damage.ts';
import { cut, overwrite, removeFiles, removeStore } from './profile-damage.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';

const extension = findBuilt('chromium');
const id = unpackedId(extension);

/** Tables of LevelDB come to be only after some megabytes. */
const FILL = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('filler', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  opening.onsuccess = () => {
    const rows = opening.result.transaction('rows', 'readwrite').objectStore('rows');
    for (let i = 0; i < 300; i++) {
      // Larger values would lie in files of their own.
      rows.put(crypto.getRandomValues(new Uint8Array(30000)), i);
    }
    rows.transaction.oncomplete = () => resolve(0);
    rows.transaction.onerror = () => reject(rows.transaction.error);
  };
})`;

describe('a damaged profile', () => {
  let web: LoopbackWeb;
  let base: string;
  let kept: string;
  const folders = makeFolders();
  const rows: string[] = [];
  const launch = (profile: string, keepsWelcome = true): Promise<Chromium> =>
    launchChromium({
      executablePath: findBrowser('chromium') ?? '',
      extension,
      profile,
      proxy: web.proxy,
      // It opens once in a profile: on a copy of one it would be waited for in vain.
      keepsWelcome,
    });

  beforeAll(async () => {
    web = await startLoopbackWeb();
    base = folders.make();
    const browser = await launch(base, false);
    const page = await browser.openExtensionPage('library.html');
    for (let n = 1; n < PAPERS; n++) await save(page, n);
    await page.evaluate(FILL);
    await save(page, PAPERS);
    await takeSnapshot(page);
    kept = await keptOf(page);
    await browser.close();
  }, 180_000);
  afterAll(async () => {
    await web?.close();
    folders.clear();
    console.log(['damage: found at the start; told; whole in the end', ...rows].join('\n'));
  });

  async function openDamaged(name: string, damage: (profile: Profile) => void): Promise<Verdict> {
    const folder = folders.copy(base);
    damage({ folder, id });
    const browser = await launch(folder);
    const verdict = await lookAt(browser, kept);
    await browser.close();
    rows.push(sayVerdict(name, verdict));
    return verdict;
  }

  const inDatabase: [string, (profile: Profile) => void][] = [
    ['manifest', (profile) => overwrite(profile, 'database', /^MANIFEST/)],
    ['current', (profile) => overwrite(profile, 'database', /^CURRENT$/)],
    ['log overwritten', (profile) => overwrite(profile, 'database', /\.log$/)],
    ['log cut', (profile) => cut(profile, 'database', /\.log$/, 0.4)],
    ['table removed', (profile) => removeFiles(profile, 'database', /\.ldb$/)],
  ];

  it.each(inDatabase)(
    'with its database’s %s damaged gives all back from the second copy',
    async (name, damage) => {
      const verdict = await openDamaged(name, damage);
      expect(verdict.isWhole).toBe(true);
      if (verdict.found < PAPERS) expect(verdict.isShown, 'the loss is told').toBe(true);
      if (name === 'manifest') expect(verdict.message).toContain('corrupt');
      expect(verdict.snapshots, 'the good snapshot stands').toBe(1);
    },
    120_000,
  );

  it('with both stores damaged gives all back from the snapshot, and says what is missing', async () => {
    const verdict = await openDamaged('both stores', (profile) => {
      overwrite(profile, 'database', /^MANIFEST/);
      overwrite(profile, 'copy', /^MANIFEST|\.log$/);
    });
    expect(verdict).toMatchObject({ found: 0, isShown: true, isWhole: true, snapshots: 1 });
  }, 120_000);

  it('with all three places damaged says so, and shows no emptiness as normal', async () => {
    const verdict = await openDamaged('all three places', (profile) => {
      overwrite(profile, 'database', /^MANIFEST/);
      overwrite(profile, 'copy', /^MANIFEST|\.log$/);
      removeStore(profile, 'snapshots');
    });
    expect(verdict).toMatchObject({ found: 0, isShown: true });
    expect(verdict.message).not.toBe('');
  }, 120_000);

  it('with the second copy damaged has lost nothing, and writes it anew', async () => {
    const verdict = await openDamaged('second copy', (profile) =>
      overwrite(profile, 'copy', /^MANIFEST|\.log$/),
    );
    expect(verdict).toMatchObject({ found: PAPERS, isShown: false, isWhole: true });
  }, 120_000);

  it('is left in silence where nothing watches: both other places gone, the log cut (control)', async () => {
    const verdict = await openDamaged('unwatched, log cut', (profile) => {
      cut(profile, 'database', /\.log$/, 0.4);
      removeStore(profile, 'copy');
      removeStore(profile, 'snapshots');
    });
    expect(verdict.said).toBe('');
    expect(verdict.isWhole).toBe(false);
  }, 120_000);

  it('that a newer Scholium has written is read, not written, and told in plain words', async () => {
    await demandReadOnly({ folder: folders.copy(base), launch, kept });
    rows.push(`older build over newer data: ${PAPERS} of ${PAPERS}; told, read only; true`);
  }, 120_000);
});
