// Everything that takes something of the reader's away or over has its way back in the library tab: a removal,
// a merge of another profile's file, an import, tags. Each is pressed, undone, and compared to the letter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper/entry.ts';
import type { CorpusSummary } from '../../src/wire/corpus-messages.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const ask = <T>(page: PageUnderTest, name: string, request: object = {}): Promise<T> =>
  page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(
    ${JSON.stringify({ scholium: 1, name, request })})
    .then((reply) => { if (!reply.ok) throw new Error(reply.code); return reply.answer })`);
const key = (n: number) => `arxiv:2409.${10000 + n}`;
const mention = (n: number) => ({
  role: 'link',
  title: `Paper Number ${n}`,
  ids: { arxiv: `2409.${10000 + n}` },
});
/** Presses the button whose name begins so. */
const PRESS = (name: string) => `(() => {
  const button = [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).startsWith(${JSON.stringify(name)}));
  button?.click();
  return button !== undefined;
})()`;
/** Chooses a file of this text at the input of a section. */
const CHOOSE = (section: string, name: string, text: string) => `(() => {
  const input = document.getElementById('${section}')?.closest('section')
    ?.querySelector('input[type=file]');
  if (!input) return false;
  const given = new DataTransfer();
  given.items.add(new File([${JSON.stringify(text)}], '${name}', { lastModified: 1 }));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
})()`;

describe.each(BROWSERS)('%s', { timeout: 120_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
    page = await browser.openExtensionPage('library.html');
    for (const n of [1, 2]) {
      const more = { note: `Note ${n}, Zürich.`, status: 'reading', tags: ['sae', '漢'] };
      await ask(page, 'changeEntry', { key: key(n), mention: mention(n), ...more });
    }
    await page.goto(`${browser.extensionOrigin}/library.html`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const done = (what: string, expression: string) =>
    until(what, async () => (await page.evaluate<boolean>(expression)) || undefined);
  const press = (button: string) => done(`the button ${button} is there`, PRESS(button));
  /** All that is kept, and nothing of when the file was written. */
  const kept = async () => {
    const { text } = await ask<{ text: string }>(page, 'writeBackup');
    return JSON.stringify(JSON.parse(text).kept);
  };
  const entries = () => ask<Entry[]>(page, 'listEntries');
  const keptWhen = (what: string, holds: (now: string) => boolean) =>
    until(what, async () => (holds(await kept()) ? true : undefined));

  it('a removal in the library', async () => {
    const before = await kept();
    await press('Remove: Paper Number 1');
    await keptWhen('it is removed', (now) => now !== before);
    expect(await entries()).toMatchObject([{ key: key(2) }]);
    await press('Undo');
    await keptWhen('all is as it was', (now) => now === before);
  });

  it('a merge of another profile’s file, with another note and another paper', async () => {
    const before = await kept();
    const { text } = await ask<{ text: string }>(page, 'writeBackup');
    const file = JSON.parse(text) as { kept: { entries: Entry[] } };
    const [first] = file.kept.entries;
    if (!first) throw new Error('nothing is kept');
    const theirs = { ...first, note: 'Theirs.', tags: ['theirs'], updatedAt: first.updatedAt + 9 };
    const other = { ...first, key: key(9), ids: { arxiv: '2409.10009' }, title: 'Paper Number 9' };
    const merged = JSON.stringify({ ...file, kept: { ...file.kept, entries: [theirs, other] } });
    await done('a file is chosen', CHOOSE('backups', 'theirs.json', merged));
    await press('Bring back what is missing');
    await keptWhen('both are there', (now) => now.includes('Theirs.') && now.includes('Number 9'));
    const after = await entries();
    expect(after.find((entry) => entry.key === first.key)).toMatchObject({
      note: expect.stringContaining(first.note),
      tags: ['sae', 'theirs', '漢'],
    });
    await press('Undo the restore');
    await keptWhen('all is as it was', (now) => now === before);
  });

  it('an import, from its report and from the list', async () => {
    const line = JSON.stringify({ id: '2301.10000', title: 'Counting lanterns', authors: 'A. B' });
    await done('a file is chosen', CHOOSE('import', 'lanterns.jsonl', line));
    const imported = async () =>
      (await ask<CorpusSummary[]>(page, 'listCorpora')).filter(({ kind }) => kind === 'imported');
    const importedWhen = (count: number) =>
      until(`${count} are imported`, async () =>
        (await imported()).filter(({ state }) => state === 'ready').length === count
          ? true
          : undefined,
      );
    await importedWhen(1);
    await press('Undo the import');
    await importedWhen(0);
    await press('Undo');
    await importedWhen(1);
    await press('Remove: lanterns.jsonl');
    await importedWhen(0);
    await press('Undo');
    await importedWhen(1);
    const mentions = [{ role: 'row', title: 'x', ids: { arxiv: '2301.10000' } }];
    const answers = await ask<{ match: object | null }[]>(page, 'annotate', { mentions });
    expect(answers).toMatchObject([{ match: { kind: 'imported' } }]);
  });

  it('tags, status and note that were changed, by the entry as it was', async () => {
    const before = await kept();
    const asked = { key: key(1), mention: mention(1), tags: ['other'], status: 'read', note: 'x' };
    const changed = await ask<{ entry: Entry; before: Entry }>(page, 'changeEntry', asked);
    expect(changed.entry).toMatchObject({ tags: ['other'], status: 'read', note: 'x' });
    expect(await kept()).not.toBe(before);
    const at = changed.entry.updatedAt;
    await ask(page, 'restoreEntry', { key: key(1), entry: changed.before, at });
    expect(await kept()).toBe(before);
  });
});
