// @vitest-environment happy-dom
// The line in the library that says what seems to be saved twice, over the real back wing: what differs is
// shown, nothing is merged unasked, and each press is taken back.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { openWorld } from './harness/library.ts';
import { serveLibrary } from './harness/real-handlers.ts';
import { attention, Background, bert, entry } from './harness/views-background.ts';
import { button, library, settle, text, titles, useViews } from './harness/views-world.tsx';

useViews();

const venue: Entry = {
  ...attention,
  key: 'doi:10.5555/3295222',
  ids: { doi: '10.5555/3295222' },
  savedAt: attention.savedAt - 86_400_000,
  tags: ['venue'],
  note: 'The proceedings.',
};
const mine = { ...attention, note: 'From arXiv.' };

/** What is awaited may take the databases a while; a test's own bound ends what never comes. */
async function until(holds: () => boolean) {
  while (!holds()) await settle();
}

async function open(entries: readonly Entry[]) {
  const world = openWorld();
  await world.reader.putAll(entries, []);
  const { ask } = serveLibrary(world.library);
  await library(Object.assign(new Background([]), { ask }));
  await until(() => titles().length > 0);
  return world.library;
}

const hasButton = (name: string) =>
  [...document.querySelectorAll('button')].some(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
async function press(name: string) {
  await until(() => hasButton(name));
  button(name).focus();
  await act(() => button(name).click());
  await settle();
}
const LINE = '1 paper seems to be saved twice';
const rows = () => [...document.querySelectorAll('.shelf-row .paper-title')].length;

it('is not there where nothing is saved twice', async () => {
  await open([attention, bert]);
  await until(() => text().includes('What is stored'));
  await settle();
  expect(document.querySelector('.doubles-toggle')).toBeNull();
});

it('shows what differs, makes them one at a press, and puts both back', async () => {
  const kept = await open([mine, venue, bert]);
  await press(LINE);
  expect(button(LINE).getAttribute('aria-expanded')).toBe('true');
  const sides = [...document.querySelectorAll('.double-sides li')].map((one) => one.textContent);
  expect(sides).toHaveLength(2);
  expect(sides.join()).toContain('arXiv 1706.03762');
  expect(sides.join()).toContain('“The proceedings.”');
  // In what they are alike they are not told apart.
  expect(sides.join()).not.toContain('Ashish Vaswani');
  expect(await kept.listEntries()).toHaveLength(3);
  await press(`Merge: ${attention.title}`);
  await until(() => rows() === 2);
  const [merged] = await kept.listEntriesOf([mine.key]);
  expect(merged).toMatchObject({ tags: ['venue'], savedAt: venue.savedAt });
  expect(merged?.note).toContain('From arXiv.');
  expect(merged?.note).toContain('The proceedings.');
  expect(text()).toContain(`Merged into one: ${attention.title}`);
  await until(() => document.activeElement === button('Undo'));
  await press('Undo');
  await until(() => rows() === 3);
  const [back] = await kept.listEntriesOf([mine.key]);
  expect(back).toEqual({ ...mine, parted: back?.parted });
  expect(await kept.listEntriesOf([venue.key])).toEqual([venue]);
  await until(() => hasButton(LINE));
});

it('is told that two are not the same, says so no more, and can be told otherwise', async () => {
  const kept = await open([mine, venue]);
  await press(LINE);
  await press(`Not the same: ${attention.title}`);
  await until(() => !hasButton(LINE));
  expect(text()).toContain(`Kept apart: ${attention.title}`);
  await until(() => document.activeElement === button('Undo'));
  expect(await kept.listDoubles()).toEqual([]);
  await press('Undo');
  await until(() => hasButton(LINE));
  expect(text()).not.toContain('Kept apart');
});

it('counts papers, not copies', async () => {
  const other = entry('1810.04805', bert.title, 1);
  const copy = { ...other, key: 'doi:10.1/bert', ids: { doi: '10.1/bert' } };
  await open([mine, venue, other, copy]);
  await until(() => hasButton('2 papers seem to be saved twice'));
  await press('2 papers seem to be saved twice');
  expect(document.querySelectorAll('.double')).toHaveLength(2);
});

it('is not looked for anew where the list has become shorter, until the reader looks', async () => {
  const world = openWorld();
  await world.reader.putAll([mine, venue, bert], []);
  const served = serveLibrary(world.library);
  let asked = 0;
  const ask: typeof served.ask = (name, request) => {
    if (name === 'listDoubles') asked += 1;
    return served.ask(name, request);
  };
  await library(Object.assign(new Background([]), { ask }));
  await until(() => hasButton(LINE));
  const before = asked;
  await press(`Remove: ${bert.title}`);
  await until(() => rows() === 2);
  expect(asked).toBe(before);
  await press(LINE);
  await until(() => asked === before + 1);
  await press('Undo');
  await until(() => rows() === 3);
  await until(() => asked === before + 2);
});
