// Backups and the bin in the real library tab: a snapshot is taken by the alarm, looked at and brought back
// by keyboard, and undone, in both browsers; nothing of it is hidden from a reader of the screen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackupState, Bin } from '../../src/paper/backup.ts';
import type { Entry } from '../../src/paper/entry.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const API = '(globalThis.browser ?? chrome)';
const ask = <T>(page: PageUnderTest, name: string, request: object = {}): Promise<T> =>
  page.evaluate<T>(`${API}.runtime.sendMessage(${JSON.stringify({ scholium: 1, name, request })})
    .then((reply) => { if (!reply.ok) throw new Error(reply.code); return reply.answer })`);
const mention = (n: number) => ({
  role: 'link',
  title: `Paper Number ${n}`,
  ids: { arxiv: `2409.${10000 + n}` },
});
const key = (n: number) => `arxiv:2409.${10000 + n}`;
const FOCUS = (name: string) => `(() => {
  const button = [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).startsWith('${name}'));
  button?.focus();
  return document.activeElement === button && button !== undefined;
})()`;
const FOCUSED = 'document.activeElement.textContent';

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
    page = await browser.openExtensionPage('library.html');
    for (const n of [1, 2, 3]) {
      await ask(page, 'changeEntry', { key: key(n), mention: mention(n), note: `Note ${n}.` });
    }
    await page.evaluate(`${API}.alarms.create('prune-met', { when: Date.now() + 50 }), 0`);
    await until('a snapshot is taken', async () => {
      const { snapshots } = await ask<BackupState>(page, 'getBackups');
      return snapshots?.length || undefined;
    });
    await ask(page, 'setSaved', { key: key(2), mention: mention(2), saved: false });
    await ask(page, 'changeEntry', { key: key(4), mention: mention(4) });
    await page.goto(`${browser.extensionOrigin}/library.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const press = async (button: string) => {
    await until(
      `${button} is there`,
      async () => (await page.evaluate(FOCUS(button))) || undefined,
    );
    await page.press('Enter');
  };
  const focusIs = (text: string) =>
    until(`the focus is on ${text}`, async () =>
      (await page.evaluate<string>(FOCUSED)).includes(text) ? true : undefined,
    );
  const listed = async () =>
    (await ask<Entry[]>(page, 'listEntries')).map((entry) => entry.key).sort();

  it('shows by keyboard what a snapshot would change, brings it back, and undoes it', async () => {
    await press('Look: what the snapshot of');
    await focusIs('The snapshot of');
    const said = await page.evaluate<string>('document.body.innerText');
    expect(said).toContain('One paper would come back.');
    expect(said).toContain('One paper that you saved since would go.');
    await press('Make all as it was');
    await focusIs('Undo the restore');
    expect(await listed()).toEqual([1, 2, 3].map(key));
    await page.press('Enter');
    await focusIs('Undone');
    expect(await listed()).toEqual([1, 3, 4].map(key));
  });

  it.each(['light', 'dark'] as const)('is whole for a reader of the screen, %s', async (scheme) => {
    await page.setColorScheme(scheme);
    await press('Look: what the snapshot of');
    await focusIs('The snapshot of');
    const { passes, faults } = await findFaults(page);
    expect(faults).toEqual([]);
    expect(passes).toBeGreaterThan(10);
  });

  it('gives a paper back from the bin by keyboard', async () => {
    await press('Put back: Paper Number 2');
    await focusIs('Bin');
    expect(await listed()).toEqual([1, 2, 3, 4].map(key));
  });

  it('empties the bin by keyboard, asked for twice', async () => {
    await ask(page, 'setSaved', { key: key(4), mention: mention(4), saved: false });
    await press('Empty the bin now');
    await focusIs('Keep all');
    expect((await findFaults(page)).faults).toEqual([]);
    await page.press('Enter');
    await focusIs('Empty the bin now');
    expect((await ask<Bin>(page, 'listBin')).entries.length).toBeGreaterThan(0);
    await page.press('Enter');
    await focusIs('Keep all');
    await page.press('Shift+Tab');
    await focusIs('Empty it');
    if (process.env.SCHOLIUM_SHOTS) {
      await page.evaluate(`document.getElementById('bin').scrollIntoView()`);
      await page.screenshot(`${process.env.SCHOLIUM_SHOTS}/bin-${name}.png`);
    }
    await page.press('Enter');
    await focusIs('The bin was emptied.');
    expect(await ask<Bin>(page, 'listBin')).toEqual({ entries: [], topics: [] });
    expect(await listed()).toEqual([1, 2, 3].map(key));
  });
});
