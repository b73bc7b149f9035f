// @vitest-environment happy-dom
// What an export lacks is completed from the paper's own page: over the real back wing, which reads what a page
// says as the reader meets it, fills in what is not known and never writes over what is.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import type { Mention } from '../src/paper/mention.ts';
import { WireError } from '../src/wire/ask.ts';
import type { Asker } from '../src/wire/serve.ts';
import { openWorld } from './harness/library.ts';
import { serveLibrary } from './harness/real-handlers.ts';
import { Background, entry } from './harness/views-background.ts';
import { button, given, library, settle, text, titles, useViews } from './harness/views-world.tsx';

useViews();

const nameless: Entry = {
  ...entry('2401.70001', 'A Study of Things', 2, { authors: [], note: 'Mine.', tags: ['kept'] }),
};
const bare: Entry = entry('2401.70002', 'arXiv 2401.70002', 1, { authors: [], categories: [] });
const venue: Entry = {
  ...entry('x', 'Of the Venue Alone', 0, { authors: [], ids: { acl: 'P19-1001' } }),
  key: 'acl:P19-1001',
};
const whole = entry('2401.70003', 'A Whole Paper', 0);
delete (bare as { year?: number }).year;

const absPage = (paper: Entry, more: Partial<Mention> = {}): Mention => ({
  role: 'title',
  title: paper === bare ? 'Its Real Title' : 'A Study of Things, Second Version',
  ids: paper.ids,
  authors: ['Ada Ley', 'Bo Chi'],
  categories: ['cs.CV'],
  ...more,
});

async function until(holds: () => boolean) {
  while (!holds()) await settle();
}

async function open(entries: readonly Entry[]) {
  const world = openWorld();
  await world.reader.putAll(entries, []);
  const told: (readonly string[] | null)[] = [];
  const { handlers, ask } = serveLibrary(world.library, (keys) => void told.push(keys));
  /** A page of the paper's site is read, as its content script would have it. */
  const meet = async (mention: Mention, asker: Partial<Asker> = {}) => {
    const [annotation] = await handlers.annotate({ mentions: [mention as never] }, {
      incognito: false,
      ...asker,
    } as Asker);
    return annotation;
  };
  const standing = async (key: string) => (await world.library.listEntriesOf([key]))[0];
  const state = { isDown: false };
  const door: typeof ask = async (...asked) => {
    if (state.isDown) throw new WireError('database-unavailable', 'The database does not answer.');
    return ask(...asked);
  };
  await library(Object.assign(new Background([]), { ask: door }));
  await until(() => titles().length > 0);
  return { state, meet, standing, told, library: world.library };
}

async function exportAll(count: number) {
  await pressExport(count);
  await until(() => text().includes('was written'));
}

async function pressExport(count: number) {
  const name = `Export all ${count} papers`;
  await until(() => text().includes(name));
  await act(() => button(name).click());
  await settle();
}

/** The view is looked at again, as after another tab. */
async function comeBack() {
  window.dispatchEvent(new Event('focus'));
  await settle();
}
const lines = () =>
  [...document.querySelectorAll('.lacks li a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

it('lists what the file lacks with its page, fills in from there, and takes that back', async () => {
  const world = await open([nameless, bare, venue, whole]);
  await exportAll(4);
  expect(lines()).toEqual([
    ['A Study of Things', 'https://arxiv.org/abs/2401.70001'],
    ['arXiv 2401.70002', 'https://arxiv.org/abs/2401.70002'],
  ]);
  expect(text()).toContain('Complete 2 papers from their pages');
  expect(text()).toContain('One of them has no page that Scholium reads.');

  await world.meet(absPage(bare));
  await until(() => world.told.some((keys) => keys?.includes(bare.key)));
  expect(await world.standing(bare.key)).toMatchObject({
    title: 'Its Real Title',
    authors: ['Ada Ley', 'Bo Chi'],
    categories: ['cs.CV'],
    year: 2024,
  });
  await comeBack();
  await until(() => lines().length === 1);
  expect(text()).toContain('One paper was filled in from its page.');
  await exportAll(4);
  expect(given.at(-1)?.text).toContain('Ada Ley');

  await world.meet(absPage(nameless));
  await until(() => world.told.some((keys) => keys?.includes(nameless.key)));
  // What was known stays as it was; its time too, so that no other copy's change gives way to it.
  expect(await world.standing(nameless.key)).toEqual({
    ...nameless,
    authors: ['Ada Ley', 'Bo Chi'],
  });
  await comeBack();
  await until(() => lines().length === 0);
  await act(() => [...document.querySelectorAll<HTMLElement>('.lacks .text-button')][0]?.click());
  await settle();
  expect(await world.standing(nameless.key)).toEqual(nameless);
  await comeBack();
  await until(() => lines().length === 1);
});

it('writes what stands, also what the view has not heard of', async () => {
  const world = await open([nameless, whole]);
  await world.meet(absPage(nameless));
  await until(() => world.told.some((keys) => keys?.includes(nameless.key)));
  await exportAll(2);
  expect(given.at(-1)?.text).toContain('Ada Ley');
  expect(lines()).toEqual([]);
});

it('says that no file was written where the list cannot be read, and writes it at the next press', async () => {
  const { state } = await open([nameless, whole]);
  const files = given.length;
  state.isDown = true;
  await pressExport(2);
  expect(text()).toContain('No file was written.');
  expect(given.length).toBe(files);
  state.isDown = false;
  await exportAll(2);
  expect(given.length).toBe(files + 1);
  expect(text()).not.toContain('No file was written.');
});

it.each([
  ['names authors of a paper by its title alone', { ids: {} }, {}],
  ['only cites or links to the paper', { role: 'cited' }, {}],
  ['is of another paper', { ids: { arxiv: '2401.79999' } }, {}],
  ['says nothing that is lacking', { authors: [] }, {}],
  ['is read in a private window', {}, { incognito: true }],
] as const)('fills in nothing where a page %s', async (_, more, asker) => {
  const world = await open([nameless, whole]);
  const title = { title: nameless.title };
  await world.meet(absPage(nameless, { ...title, ...(more as Partial<Mention>) }), asker);
  // A page that does fill in comes after it, and would find nothing lacking.
  await world.meet(absPage(nameless, { authors: ['Cy Dee'] }));
  await until(() => world.told.some((keys) => keys?.includes(nameless.key)));
  expect((await world.standing(nameless.key))?.authors).toEqual(['Cy Dee']);
});

it('leaves a paper alone of which all is known, whatever its page says', async () => {
  const world = await open([nameless, whole]);
  await world.meet(absPage(whole, { title: 'Another Title' }));
  await world.meet(absPage(nameless));
  await until(() => world.told.some((keys) => keys?.includes(nameless.key)));
  expect(await world.standing(whole.key)).toEqual(whole);
});

it('completes a selection too, and speaks of no paper beyond it', async () => {
  const world = await open([nameless, bare, whole]);
  const row = (title: string) =>
    [...document.querySelectorAll<HTMLInputElement>('.shelf input[type="checkbox"]')].find((box) =>
      box.closest('li, [role="row"], .shelf-row')?.textContent?.includes(title),
    );
  for (const { title } of [nameless, whole]) await act(() => row(title)?.click());
  const formats = document.querySelector<HTMLSelectElement>('[aria-label="Format of the export"]');
  await act(() => {
    if (formats) formats.value = 'csv';
    formats?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(() => button('Export selection').click());
  await settle();
  expect(lines()).toEqual([['A Study of Things', 'https://arxiv.org/abs/2401.70001']]);
  expect(text()).toContain('Complete one paper from its page');

  await world.meet(absPage(nameless));
  await until(() => world.told.some((keys) => keys?.includes(nameless.key)));
  await comeBack();
  await until(() => lines().length === 0);
  expect(text()).toContain('2 selected');
  expect(text()).toContain('One paper was filled in from its page.');
  await act(() => button('Export selection').click());
  await settle();
  expect(given.at(-1)?.text).toContain('Ada Ley');
  expect(text()).not.toContain('no author is known');
});
