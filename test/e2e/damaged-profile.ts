// A profile with some saved papers, damaged between two launches: folders and a way to launch a browser come in,
// what the product finds, tells and gives back goes out. The profile that it begins with is never touched.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { BackupState } from '../../src/paper/backup.ts';
import type { Entry } from '../../src/paper/entry.ts';
import type { Health } from '../../src/wire/health-messages.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { until } from './until.ts';

export const PAPERS = 6;

/** Asks the background from a page of the extension. */
export const ask = <T>(page: PageUnderTest, name: string, request: object = {}): Promise<T> =>
  page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(
    ${JSON.stringify({ scholium: 1, name, request })})
    .then((reply) => { if (!reply.ok) throw new Error(reply.code); return reply.answer })`);

export const save = (page: PageUnderTest, n: number) =>
  ask(page, 'changeEntry', {
    key: `arxiv:2409.${10000 + n}`,
    mention: { role: 'link', title: `Paper Number ${n}`, ids: { arxiv: `2409.${10000 + n}` } },
    ...(n % 2 === 0 && { note: `Note ${n}, Zürich.` }),
  });

/** What is kept, as the file of it says, without when it was written. */
export const keptOf = async (page: PageUnderTest): Promise<string> => {
  const { text } = await ask<{ text: string }>(page, 'writeBackup');
  return JSON.stringify(JSON.parse(text).kept);
};

/** As the alarm of each day does. */
const FIRE = `(globalThis.browser ?? chrome).alarms.create('prune-met', { when: Date.now() + 50 }), 0`;

/** Takes the snapshot of the day. */
export async function takeSnapshot(page: PageUnderTest) {
  await page.evaluate(FIRE);
  await until('a snapshot is taken', async () => {
    const { snapshots } = await ask<BackupState>(page, 'getBackups');
    return snapshots?.length || undefined;
  });
}

export interface Verdict {
  found: number;
  said: string;
  message: string;
  /** Whether the library's page tells it in words. */
  isShown: boolean;
  /** All is as it was, after the ways back that were offered. */
  isWhole: boolean;
  snapshots: number;
}

/** Folders for profiles, all of which go in the end. */
export function makeFolders() {
  const folders: string[] = [];
  const make = () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-damage-'));
    folders.push(folder);
    return folder;
  };
  return {
    make,
    /** A copy that a browser can be launched on, also of a profile that is in use. */
    copy(base: string) {
      const folder = make();
      const isOwn = (file: string) => !/Singleton|lock$/.test(file);
      cpSync(base, folder, { recursive: true, filter: isOwn });
      return folder;
    },
    clear() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Looks at what was damaged as a reader does, and takes every way back that is offered. */
export async function lookAt(browser: BrowserUnderTest, kept: string): Promise<Verdict> {
  const page = await browser.openExtensionPage('library.html');
  const health = await ask<Health>(page, 'getHealth');
  const entries = await ask<Entry[]>(page, 'listEntries');
  const words = await until('the library is drawn', async () => {
    // Where its sign is lost too, the first screen opens, some time after the start, in front of it.
    await page.toFront();
    const text = await page.evaluate<string>('document.body.innerText');
    return /Nothing saved yet|Paper Number/.test(text) ? text : undefined;
  });
  await page.evaluate(FIRE);
  const verdict = await bringBack(page, { health, kept });
  const said = [
    health.lost > 0 ? `${health.lost} in the copy` : '',
    health.damage?.gone ? `${health.damage.gone} in neither` : '',
    health.damage?.message ? 'by the browser' : '',
  ].filter((one) => one !== '');
  return {
    ...verdict,
    found: entries.length,
    said: said.join(', '),
    message: health.damage?.message ?? '',
    isShown: /Something is missing|missing from the database/.test(words),
  };
}

async function bringBack(page: PageUnderTest, { health, kept }: { health: Health; kept: string }) {
  const before = await ask<BackupState>(page, 'getBackups');
  if (health.lost > 0) await ask(page, 'restoreLost');
  const [newest] = before.snapshots ?? [];
  if ((await keptOf(page).catch(() => '')) !== kept && newest && health.damage) {
    await ask(page, 'restoreBackup', { from: { snapshot: newest.name }, way: 'add' });
  }
  const isWhole = (await keptOf(page).catch(() => '')) === kept;
  return { isWhole, snapshots: before.snapshots?.length ?? 0 };
}

/** As a version to come would leave the database. */
const RAISE = `new Promise((resolve) => {
  const opening = indexedDB.open('scholium-reader');
  opening.onsuccess = () => {
    const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
    meta.put({ name: 'format', value: 99 });
    meta.transaction.oncomplete = () => { opening.result.close(); resolve(0); };
  };
})`;

interface Newer {
  folder: string;
  launch(profile: string): Promise<BrowserUnderTest>;
  kept: string;
}

/** What a newer Scholium has written is read and not written, and told in plain words. */
export async function demandReadOnly({ folder, launch, kept }: Newer) {
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
}

/** One line of the table that is printed in the end. */
export const sayVerdict = (name: string, { found, said, isWhole }: Verdict) =>
  `${name}: ${found} of ${PAPERS}; ${said || '-'}; ${isWhole}`;
