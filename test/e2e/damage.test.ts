// A real profile is damaged on disk between two launches of Chromium, in every way that is known: what was
// saved comes back from another place, or its loss is told, and no good backup is written over.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { BackupState } from '../../src/paper/backup.ts';
import type { Entry } from '../../src/paper/entry.ts';
import type { Health } from '../../src/wire/health-messages.ts';
import type { PageUnderTest } from './browser-under-test.ts';
import type { Chromium } from './chromium.ts';
import { launchChromium, unpackedId } from './chromium.ts';
import { findBuilt } from './launch.ts';
import type { Profile } from './profile-damage.ts';
import { cut, overwrite, removeFiles, removeStore } from './profile-damage.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const PAPERS = 6;
const extension = findBuilt('chromium');
const id = unpackedId(extension);

/** Asks the background from a page of the extension. */
const ask = <T>(page: PageUnderTest, name: string, request: object = {}): Promise<T> =>
  page.evaluate<T>(`chrome.runtime.sendMessage(${JSON.stringify({ scholium: 1, name, request })})
    .then((reply) => { if (!reply.ok) throw new Error(reply.code); return reply.answer })`);

const save = (page: PageUnderTest, n: number) =>
  ask(page, 'changeEntry', {
    key: `arxiv:2409.${10000 + n}`,
    mention: { role: 'link', title: `Paper Number ${n}`, ids: { arxiv: `2409.${10000 + n}` } },
    ...(n % 2 === 0 && { note: `Note ${n}, Zürich.` }),
  });

/** What is kept, as the file of it says, without when it was written. */
const keptOf = async (page: PageUnderTest): Promise<string> => {
  const { text } = await ask<{ text: string }>(page, 'writeBackup');
  return JSON.stringify(JSON.parse(text).kept);
};

/** As the alarm of each day does. */
const FIRE = `chrome.alarms.create('prune-met', { when: Date.now() + 50 })`;
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
const RAISE = `new Promise((resolve) => {
  const opening = indexedDB.open('scholium-reader');
  opening.onsuccess = () => {
    const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
    meta.put({ name: 'format', value: 99 });
    meta.transaction.oncomplete = () => { opening.result.close(); resolve(0); };
  };
})`;

interface Verdict {
  found: number;
  said: string;
  message: string;
  /** Whether the library's page tells it in words. */
  isShown: boolean;
  /** All is as it was, after the ways back that were offered. */
  isWhole: boolean;
  snapshots: number;
}

describe('a damaged profile', () => {
  let web: LoopbackWeb;
  let base: string;
  let kept: string;
  const folders: string[] = [];
  const rows: string[] = [];
  const makeFolder = () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-damage-'));
    folders.push(folder);
    return folder;
  };
  const launch = (profile: string): Promise<Chromium> =>
    launchChromium({
      executablePath: findBrowser('chromium') ?? '',
      extension,
      profile,
      proxy: web.proxy,
    });

  beforeAll(async () => {
    web = await startLoopbackWeb();
    base = makeFolder();
    const browser = await launch(base);
    const page = await browser.openExtensionPage('library.html');
    for (let n = 1; n < PAPERS; n++) await save(page, n);
    await page.evaluate(FILL);
    await save(page, PAPERS);
    await page.evaluate(FIRE);
    await until('a snapshot is taken', async () => {
      const { snapshots } = await ask<BackupState>(page, 'getBackups');
      return snapshots?.length || undefined;
    });
    kept = await keptOf(page);
    await browser.close();
  }, 180_000);
  afterAll(async () => {
    await web?.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    console.log(['damage: found at the start; told; whole in the end', ...rows].join('\n'));
  });

  async function openDamaged(name: string, damage: (profile: Profile) => void): Promise<Verdict> {
    const folder = makeFolder();
    cpSync(base, folder, { recursive: true, filter: (file) => !/Singleton/.test(file) });
    damage({ folder, id });
    const browser = await launch(folder);
    const page = await browser.openExtensionPage('library.html');
    const health = await ask<Health>(page, 'getHealth');
    const entries = await ask<Entry[]>(page, 'listEntries');
    const words = await until('the library is drawn', async () => {
      const text = await page.evaluate<string>('document.body.innerText');
      return /Nothing saved yet|Paper Number/.test(text) ? text : undefined;
    });
    await page.evaluate(FIRE);
    const verdict = await bringBack(page, health);
    await browser.close();
    const said = [
      health.lost > 0 ? `${health.lost} in the copy` : '',
      health.damage?.gone ? `${health.damage.gone} in neither` : '',
      health.damage?.message ? 'by the browser' : '',
    ].filter((one) => one !== '');
    const isShown = /Something is missing|missing from the database/.test(words);
    const found = entries.length;
    rows.push(`${name}: ${found} of ${PAPERS}; ${said.join(', ') || '-'}; ${verdict.isWhole}`);
    return {
      ...verdict,
      found,
      said: said.join(', '),
      message: health.damage?.message ?? '',
      isShown,
    };
  }

  /** Takes every way back that is offered. */
  async function bringBack(page: PageUnderTest, health: Health) {
    const before = await ask<BackupState>(page, 'getBackups');
    if (health.lost > 0) await ask(page, 'restoreLost');
    const [newest] = before.snapshots ?? [];
    if ((await keptOf(page).catch(() => '')) !== kept && newest && health.damage) {
      await ask(page, 'restoreBackup', { from: { snapshot: newest.name }, way: 'add' });
    }
    const isWhole = (await keptOf(page).catch(() => '')) === kept;
    return { isWhole, snapshots: before.snapshots?.length ?? 0 };
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
    const folder = makeFolder();
    cpSync(base, folder, { recursive: true, filter: (file) => !/Singleton/.test(file) });
    let browser = await launch(folder);
    await (await browser.openExtensionPage('manifest.json')).evaluate(RAISE);
    await browser.close();
    browser = await launch(folder);
    const page = await browser.openExtensionPage('library.html');
    await until('it is told', async () =>
      /written by a newer Scholium/.test(await page.evaluate<string>('document.body.innerText'))
        ? true
        : undefined,
    );
    await expect(save(page, 9)).rejects.toThrow('database-newer');
    expect(await ask<Entry[]>(page, 'listEntries')).toHaveLength(PAPERS);
    expect(await keptOf(page)).toBe(kept);
    await browser.close();
    rows.push(`older build over newer data: ${PAPERS} of ${PAPERS}; told, read only; true`);
  }, 120_000);
});
