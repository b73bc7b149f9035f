// The words of each language come in as the build writes them: each has all keys, the same places to be
// filled and as many forms of a count; and no component says a word that no language has.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../locales');
type Messages = Record<string, { message: string }>;

const read = async (name: string): Promise<Messages> =>
  generateChromeMessages(await parseMessagesFile(join(FOLDER, name)));
const english = await read('en.json');
const others = readdirSync(FOLDER).filter((name) => name !== 'en.json');

/** What a text says apart from its words: how many forms, and what is filled into each. */
function shapeOf(text: string): string[] {
  return text.split(' | ').map((form) => {
    const places = form.match(/\$\d|\{\w+\}/g) ?? [];
    return [...new Set(places)].sort().join(' ');
  });
}

/** Where a language and English differ, a line each. A form may say its count in words. */
function differences(messages: Messages): string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(messages)]);
  return [...keys].flatMap((key) => {
    const [ours, theirs] = [english[key]?.message, messages[key]?.message];
    if (ours === undefined || theirs === undefined) return [`${key} is not in both`];
    const [shape, other] = [shapeOf(ours), shapeOf(theirs)];
    if (shape.length !== other.length) return [`${key} has ${other.length} forms`];
    const isSame = shape.every((places, i) => places === other[i]);
    return isSame ? [] : [`${key} is filled otherwise`];
  });
}

/** Words that stand in the markup of a component, or in an attribute that is read out. */
function literals(source: string): string[] {
  const text = /[\w"}]>\s*([A-Z]?[a-z]{2,}[^<>{}=;()&|]*)<\//g;
  const attribute = /\s(?:aria-label|title|placeholder|alt|label)="([^"]*[A-Za-z]{2}[^"]*)"/g;
  return [text, attribute].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, words = '']) => words.trim()),
  );
}

describe('the words', () => {
  it('stand in at least two languages', () => {
    expect(others.length).toBeGreaterThan(0);
    expect(Object.keys(english).length).toBeGreaterThan(600);
  });

  it.each(others)('are all in %s, filled in the same way', async (name) => {
    expect(differences(await read(name))).toEqual([]);
  });

  it.each(others)('say in %s which language it is', async (name) => {
    const messages = await read(name);
    expect(`${messages.locale_code?.message}.json`).toBe(name);
    expect(['ltr', 'rtl']).toContain(messages.locale_direction?.message);
  });

  it('are missed where one is left out, filled otherwise or lacks a form', () => {
    const { extName: _, ...less } = english;
    expect(differences(less)).toEqual(['extName is not in both']);
    const counted = 'saved_count';
    const plain = { ...english, [counted]: { message: 'papers' } };
    expect(differences(plain)).toEqual([`${counted} has 1 forms`]);
    const unfilled = { ...english, saved_savedOn: { message: 'saved' } };
    expect(differences(unfilled)).toEqual(['saved_savedOn is filled otherwise']);
  });

  it('all stand in the files of languages, none in a component', () => {
    const components = ['src', 'entrypoints'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.tsx'))
        .map((path) => join(root, path)),
    );
    expect(components.length).toBeGreaterThan(50);
    const said = components.flatMap((path) =>
      literals(readFileSync(path, 'utf8')).map((words) => `${path}: ${words}`),
    );
    expect(said).toEqual([]);
    expect(literals('<p class="a">Nothing here</p>')).toEqual(['Nothing here']);
    expect(literals('<button aria-label="Close" />')).toEqual(['Close']);
  });
});
