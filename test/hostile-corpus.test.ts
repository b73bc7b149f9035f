// Files made to do harm, each read into the library and as a corpus, and written out again: each is
// done or refused within its bounds, no prototype changes, and no export holds an order for another program.
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportNames, toExport } from '../src/formats/exports.ts';
import { ImportRefused } from '../src/formats/open-file.ts';
import type { EntryFile } from '../src/formats/read-entries.ts';
import { readEntries } from '../src/formats/read-entries.ts';
import type { Entry } from '../src/paper/entry.ts';
import { findPaperUrl } from '../src/paper/paper-url.ts';
import { hostileCorpus } from './harness/hostile-corpus.ts';
import { readAll } from './harness/import-file.ts';

vi.setConfig({ testTimeout: 120_000 });

const NOW = Date.UTC(2026, 10, 23);
const KINDS = [Object, Array, String, Map, Set, Function, Number, RegExp, Promise, Uint8Array];
const namesOf = () => KINDS.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join());

/** A line of what stands before a paper's Markdown. */
const FACT = /^(?:title|authors|year|arxiv|doi|acl|url|categories|tags|status|saved): /;

async function readOrRefuse<Read>(reading: Promise<Read>): Promise<Read | null> {
  return reading.catch((error: unknown) => {
    if (error instanceof ImportRefused) return null;
    throw error;
  });
}

/** What an entry of any file keeps to; the names of those bounds that it does not. */
function beyond({ key, title, authors, tags, note, categories, ids, savedAt }: Entry): string[] {
  const url = findPaperUrl(ids) ?? 'https://arxiv.org/';
  const held = {
    title: title.length <= 600 && !/[\p{Cc}\p{Cf}]/u.test(title),
    note: note.length <= 20_000,
    authors: authors.length <= 5000 && authors.every(({ length }) => length <= 200),
    tags: tags.length <= 100 && tags.every(({ length }) => length <= 200),
    categories: categories.length <= 60,
    texts: [key, title, note, ...authors, ...tags].every((text) => text.isWellFormed()),
    savedAt: savedAt <= NOW,
    url: /^https:\/\/(?:arxiv\.org|doi\.org|aclanthology\.org)\//.test(url),
  };
  return Object.entries(held).flatMap(([name, isHeld]) => (isHeld ? [] : [name]));
}

/** No cell of a table is a formula, no name in a zip a path, no fact in front of Markdown another's. */
function expectSafe(entries: readonly Entry[]) {
  const written = Object.fromEntries(
    exportNames.map((name) => [name, toExport(name, entries, new Date(NOW)).content]),
  );
  const { data } = Papa.parse<string[]>((written.csv as string).replace('\uFEFF', ''));
  expect(data.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  const files = unzipSync(written.markdownZip as Uint8Array<ArrayBuffer>);
  for (const [name, bytes] of Object.entries(files)) {
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.md$/u);
    const [, front = ''] = new TextDecoder().decode(bytes).split(/^---$/m);
    const lines = front.trim().split(/[\n\r\u0085\u2028\u2029]/);
    expect(lines.filter((line) => !FACT.test(line))).toEqual([]);
  }
  for (const content of Object.values(written))
    if (typeof content === 'string') expect(content.isWellFormed()).toBe(true);
}

describe('a file made to do harm', () => {
  let before: string[];
  beforeAll(() => {
    before = namesOf();
  });
  afterAll(() => {
    expect(namesOf()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(hostileCorpus)('is done or refused: $name', async ({ name, content }) => {
    const file = new Blob([content]);
    const read: EntryFile | null = await readOrRefuse(readEntries(file, { now: NOW }));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const corpus = await readOrRefuse(readAll(bytes));
    expect((read?.entries ?? []).flatMap(beyond)).toEqual([]);
    expect((corpus?.papers ?? []).filter(({ title }) => title.length > 600)).toEqual([]);
    if (read) expectSafe(read.entries.slice(0, 1000));
    const outcome = read
      ? `${read.format}: ${read.entries.length} read, ${read.skipped.length} left out`
      : 'refused';
    expect(`${name}: ${outcome}`).toMatchSnapshot();
    expect(namesOf()).toEqual(before);
  });

  it('is one of more than sixty, each another', () => {
    expect(hostileCorpus.length).toBeGreaterThan(60);
    expect(new Set(hostileCorpus.map(({ name }) => name)).size).toBe(hostileCorpus.length);
  });

  it('would be told of if an entry of it were beyond its bounds', () => {
    const entry: Entry = {
      key: 'k',
      ids: {},
      title: 'T\u202E',
      authors: ['A'.repeat(201)],
      categories: [],
      savedAt: NOW + 1,
      updatedAt: NOW,
      deletedAt: null,
      status: null,
      tags: ['\uD800'],
      note: '',
    };
    expect(beyond(entry)).toEqual(['title', 'authors', 'texts', 'savedAt']);
  });

  it('would be told of if it changed a prototype', () => {
    const list = Array.prototype as unknown as Record<string, unknown>;
    list.planted = true;
    const changed = namesOf();
    delete list.planted;
    expect(changed).not.toEqual(before);
  });
});
