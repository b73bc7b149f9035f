// @vitest-environment happy-dom
// What was noticed of saved papers, in the library tab over the real back wing: said in the row, at the head of the day
// and on the paper's page, until it was looked at.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Edition } from '../src/paper/edition.ts';
import type { Entry } from '../src/paper/entry.ts';
import { openWorld } from './harness/library.ts';
import { serveLibrary } from './harness/real-handlers.ts';
import { attention, Background, bert, lime } from './harness/views-background.ts';
import { button, given, library, settle, text, titles, useViews } from './harness/views-world.tsx';

useViews();

const AT = attention.savedAt + 86_400_000;
const withEdition = (entry: Entry, edition: Edition): Entry => ({ ...entry, edition });
const revised = withEdition(attention, { version: { is: 8, at: AT }, venue: { is: '', at: 0 } });
const printed = withEdition(bert, { venue: { is: 'NAACL 2019', at: AT + 1 } });
const same = withEdition(lime, { version: { is: 3, at: 0 }, venue: { is: 'KDD 2016', at: 0 } });

async function until(holds: () => boolean) {
  while (!holds()) await settle();
}

async function open(entries: readonly Entry[]) {
  const world = openWorld();
  await world.reader.putAll(entries, []);
  const { ask } = serveLibrary(world.library);
  await library(Object.assign(new Background([]), { ask }));
  await until(() => titles().length === entries.length);
  return world;
}
const lines = () =>
  [...document.querySelectorAll('.saved-news-lines > li')].map(
    (line) => `${line.querySelector('a')?.textContent}: ${line.querySelector('span')?.textContent}`,
  );
async function press(name: string) {
  button(name).focus();
  await act(() => button(name).click());
  await settle();
}

it('says in row and day what was noticed, the latest first, and nothing of what was known (control)', async () => {
  await open([revised, printed, same]);
  expect(lines()).toEqual([
    `${bert.title}: published: NAACL 2019`,
    `${attention.title}: new version v8`,
  ]);
  expect(text()).toContain('2 of your papers have changed');
  const news = [...document.querySelectorAll('.shelf-row .edition-news')];
  expect(news.map((one) => one.textContent)).toEqual(['new version v8', 'published: NAACL 2019']);
});

it('draws nothing where nothing was noticed', async () => {
  await open([same]);
  expect(document.querySelector('.saved-news')).toBeNull();
});

it('goes where it was looked at, and the keyboard stays with the next', async () => {
  const world = await open([revised, printed, same]);
  await press(`Seen: ${bert.title}`);
  await until(() => lines().length === 1);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`Seen: ${attention.title}`);
  await press(`Seen: ${attention.title}`);
  await until(() => document.querySelector('.saved-news') === null);
  expect(document.activeElement?.id).toBe('today');
  expect(document.querySelectorAll('.shelf-row .edition-news')).toHaveLength(0);
  const kept = await world.library.listEntriesOf([attention.key]);
  expect(kept[0]?.edition?.version).toEqual({ is: 8, at: AT });
});

it('goes at one press where there are several', async () => {
  await open([revised, printed, same]);
  await press('All seen');
  await until(() => document.querySelector('.saved-news') === null);
});

it('goes out with the digest, and alone on a day that brought nothing new', async () => {
  const world = openWorld();
  await world.reader.putAll([revised, same], []);
  const { ask } = serveLibrary(world.library);
  const background = new Background([]);
  const own = background.ask.bind(background);
  const today = ['getFeeds', 'getDigest'];
  background.feeds = {
    ...background.feeds,
    sources: background.feeds.sources.map((one) => ({ ...one, isOn: true, lastAt: AT })),
  };
  const either: typeof own = (name, request) =>
    today.includes(name) ? own(name, request) : ask(name, request);
  await library(Object.assign(background, { ask: either }));
  await until(() => text().includes('Mail as a file (.eml)'));
  await press('Feed as a file (.atom)');
  expect(given[0]?.text).toContain('<title>One of your papers has changed</title>');
  expect(given[0]?.text).toContain('<summary>new version v8</summary>');
  expect(given[0]?.text).not.toContain(lime.title);
});
