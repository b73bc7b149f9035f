// Firefox's files of a real profile are damaged between two launches: what was saved comes back from another
// place, or its loss is told. Firefox begins an empty database in place of one that it cannot read, as
// Chromium does, and says nothing of it to the extension.
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
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
import { launchFirefox } from './firefox.ts';
import { findBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';

// Not here: the browser's own word of a loss, which Chromium alone has.
const extension = findBuilt('firefox');

/** Every file under a profile whose path is like this. */
function filesLike(profile: string, pattern: RegExp): string[] {
  const files = readdirSync(profile, { recursive: true })
    .map(String)
    .filter((name) => pattern.test(name))
    .map((name) => path.join(profile, name))
    .filter((file) => statSync(file).isFile());
  if (files.length === 0) throw new Error(`The profile has no file like ${pattern}.`);
  return files;
}
const eachLike = (pattern: RegExp, damage: (file: string) => void) => (profile: string) => {
  for (const file of filesLike(profile, pattern)) damage(file);
};

const ORIGIN = String.raw`storage/default/moz-extension\+\+\+[^/]*`;
/** Names of databases are scrambled in the names of their files: this is "scholium-reader". */
const DATABASE = new RegExp(`${ORIGIN}/idb/\\d+srcehdoaleiru-m\\.sqlite$`);
const LOG = new RegExp(`${ORIGIN}/idb/\\d+srcehdoaleiru-m\\.sqlite-wal$`);
const COPY = new RegExp(`${ORIGIN}\\^userContextId=\\d+/idb/.*\\.sqlite$`);
const SNAPSHOTS = new RegExp(`${ORIGIN}/fs/`);

const noise = (file: string) =>
  writeFileSync(
    file,
    Buffer.alloc(Math.max(64, statSync(file).size), Buffer.from('5f3c91e07a', 'hex')),
  );
const gone = (file: string) => rmSync(file);
const cut = (file: string) => truncateSync(file, Math.floor(statSync(file).size * 0.4));

describe('a damaged profile of Firefox', { timeout: 120_000 }, () => {
  let web: LoopbackWeb;
  /** Closed in good order; and as it lay on the disk while the browser still ran, its log not yet merged. */
  let base: string;
  let running: string;
  let kept: string;
  const folders = makeFolders();
  const rows: string[] = [];
  const launch = (profile: string, keepsWelcome = true) =>
    launchFirefox({
      executablePath: findBrowser('firefox') ?? '',
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
    for (let n = 1; n <= PAPERS; n++) await save(page, n);
    await takeSnapshot(page);
    kept = await keptOf(page);
    running = folders.copy(base);
    await browser.close();
  }, 180_000);
  afterAll(async () => {
    await web?.close();
    folders.clear();
    console.log(['damage in Firefox: found; told; whole in the end', ...rows].join('\n'));
  });

  async function openDamaged(
    name: string,
    damage: (profile: string) => void,
    from = base,
  ): Promise<Verdict> {
    const folder = folders.copy(from);
    damage(folder);
    const browser = await launch(folder);
    const verdict = await lookAt(browser, kept);
    await browser.close();
    rows.push(sayVerdict(name, verdict));
    return verdict;
  }

  it.each([
    ['overwritten', eachLike(DATABASE, noise)],
    ['cut', eachLike(DATABASE, cut)],
    ['gone', eachLike(DATABASE, gone)],
  ])('with its database’s file %s gives all back from the second copy', async (name, damage) => {
    const verdict = await openDamaged(`database ${name}`, damage);
    expect(verdict.isWhole).toBe(true);
    if (verdict.found < PAPERS) expect(verdict.isShown, 'the loss is told').toBe(true);
  });

  it.each([
    ['overwritten', eachLike(LOG, noise)],
    ['cut', eachLike(LOG, cut)],
    ['gone', eachLike(LOG, gone)],
  ])(
    'killed, with its database’s log %s gives all back from the second copy',
    async (name, damage) => {
      const verdict = await openDamaged(`log ${name}`, damage, running);
      expect(verdict.isWhole).toBe(true);
      if (verdict.found < PAPERS) expect(verdict.isShown, 'the loss is told').toBe(true);
    },
  );

  it('with database and second copy damaged gives all back from the snapshot', async () => {
    const damage = (profile: string) => {
      eachLike(DATABASE, noise)(profile);
      eachLike(COPY, noise)(profile);
    };
    const verdict = await openDamaged('both stores', damage);
    expect(verdict).toMatchObject({ found: 0, isShown: true, isWhole: true, snapshots: 1 });
  });

  it('with the second copy damaged has lost nothing', async () => {
    const verdict = await openDamaged('second copy', eachLike(COPY, noise));
    expect(verdict).toMatchObject({ found: PAPERS, isShown: false, isWhole: true });
  });

  // Firefox 153 lets go of all that an origin has where the list of its private files cannot be read.
  it('with its snapshots’ files damaged gives all back from the second copy', async () => {
    const verdict = await openDamaged('snapshots', eachLike(SNAPSHOTS, noise));
    expect(verdict.isWhole).toBe(true);
    if (verdict.found < PAPERS) expect(verdict.isShown, 'the loss is told').toBe(true);
  });

  it('that a newer Scholium has written is read, not written, and told in plain words', async () => {
    await demandReadOnly({ folder: folders.copy(base), launch, kept });
  });

  it('is whole where nothing was damaged, killed or not (control)', async () => {
    expect(await openDamaged('nothing', () => {})).toMatchObject({ found: PAPERS, said: '' });
    const verdict = await openDamaged('killed', () => {}, running);
    expect(verdict).toMatchObject({ found: PAPERS, said: '', isWhole: true });
  });

  it('is left in silence where nothing watches: all three places gone (control)', async () => {
    const damage = (profile: string) => {
      for (const pattern of [DATABASE, COPY, SNAPSHOTS]) eachLike(pattern, gone)(profile);
    };
    const verdict = await openDamaged('all three places gone', damage);
    expect(verdict).toMatchObject({ found: 0, said: '', isWhole: false });
  });
});
