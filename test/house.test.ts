// The house as assertions: which room may import which, which outside thing lives in which room,
// no circles, no page writing where pages are read. Each rule is also shown a planted fault.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Path from the project's root, with forward slashes, to the text of the file. */
type Sources = Map<string, string>;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Rooms of our own that a room may import, beside itself. `settings`, `words` and `give-way` are files. */
const mayImport: Record<string, readonly string[]> = {
  paper: [],
  settings: [],
  'triage-settings': [],
  'saved-searches': [],
  'digest-settings': [],
  words: [],
  'give-way': [],
  sites: ['paper'],
  topics: ['paper'],
  search: ['paper', 'give-way'],
  formats: ['paper', 'give-way'],
  corpus: ['paper'],
  wire: ['paper'],
  ui: ['paper', 'words', 'triage-settings'],
  backups: ['corpus', 'paper'],
  digest: [],
  feeds: ['formats', 'paper'],
  library: [
    'backups',
    'corpus',
    'digest',
    'search',
    'topics',
    'formats',
    'paper',
    'wire',
    'give-way',
  ],
  handlers: ['feeds', 'library', 'paper', 'wire'],
  toolbar: ['formats', 'paper', 'wire', 'words'],
  page: ['sites', 'ui', 'wire', 'settings', 'paper', 'words'],
  menu: ['page', 'formats', 'ui', 'wire', 'settings', 'paper', 'words'],
  triage: ['page', 'sites', 'formats', 'ui', 'wire', 'triage-settings', 'paper', 'words'],
  views: [
    'digest',
    'search',
    'formats',
    'ui',
    'wire',
    'settings',
    'triage-settings',
    'saved-searches',
    'digest-settings',
    'paper',
    'words',
  ],
};
/** Rooms that may import an outside thing. */
const outside: Record<string, readonly string[]> = {
  dexie: ['corpus'],
  fflate: ['formats'],
  papaparse: ['formats'],
  'fast-xml-parser': ['formats'],
  minisearch: ['search', 'views'],
  'zod/mini': ['wire'],
  zod: [],
  echarts: ['views'],
  'mdast-util-from-markdown': ['views'],
  preact: ['ui', 'page', 'menu', 'triage', 'views', 'entrypoints'],
  '#i18n': ['words'],
  '#imports': [
    'wire',
    'settings',
    'triage-settings',
    'saved-searches',
    'digest-settings',
    'words',
    'entrypoints',
  ],
};
/** What the content script must never carry, however long the road to it. */
const notInPages = [
  'dexie',
  'echarts',
  'fflate',
  'papaparse',
  'fast-xml-parser',
  'mdast-util-from-markdown',
  'minisearch',
  'zod',
  'zod/mini',
];

function readSources(...roots: string[]): Sources {
  const sources: Sources = new Map();
  for (const root of roots) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
      sources.set(path, readFileSync(path, 'utf8'));
    }
  }
  return sources;
}

function importsOf(sources: Sources): Import[] {
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  for (const [from, text] of sources) {
    for (const [, typeOnly, name = ''] of text.matchAll(statement)) {
      const to = name.startsWith('.')
        ? normalize(join(dirname(from), name)).replaceAll('\\', '/')
        : name;
      found.push({ from, to, typeOnly: typeOnly !== undefined });
    }
  }
  return found;
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room.replace(/\.tsx?$/, '') : top;
}

function isOurs(path: string): boolean {
  return path.startsWith('src/') || path.startsWith('entrypoints/');
}

/** Imports that cross a wall, as lines to print. */
function crossings(sources: Sources): string[] {
  return importsOf(sources).flatMap(({ from, to, typeOnly }) => {
    const room = roomOf(from);
    if (!isOurs(to)) {
      const bare = to.startsWith('#') || to === 'zod/mini' ? to : (to.split('/')[0] ?? to);
      const allowed = outside[bare];
      return allowed && !allowed.includes(room) ? [`${from} imports ${to}`] : [];
    }
    if (room === 'entrypoints') return [];
    const target = roomOf(to);
    if (target === room || mayImport[room]?.includes(target)) {
      // The front wing meets the back in `wire/ask` alone; of the protocol it may know the types.
      const front = ['page', 'menu', 'handlers', 'toolbar', 'triage', 'views'].includes(room);
      const runs = front && target === 'wire' && !typeOnly && to !== 'src/wire/ask.ts';
      return runs ? [`${from} imports ${to}`] : [];
    }
    return [`${from} imports ${to}`];
  });
}

/** Circles among files, each as a line; imports of types alone count too. */
function circles(sources: Sources): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of importsOf(sources)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, road: string[]) => {
    const at = road.indexOf(file);
    if (at >= 0) found.push([...road.slice(at), file].join(' > '));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...road, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

/** Outside things that a file reaches at run time over any number of imports. */
function reached(sources: Sources, start: string): Set<string> {
  const found = new Set<string>();
  const todo = [start];
  const imports = importsOf(sources).filter(({ typeOnly }) => !typeOnly);
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    for (const { to } of imports.filter(({ from }) => from === file)) {
      if (found.has(to)) continue;
      found.add(to);
      todo.push(to);
    }
  }
  return found;
}

const writing =
  /\.(?:append|prepend|before|after|replaceWith|insertBefore|appendChild|setAttribute|removeAttribute|attachShadow|toggleAttribute)\(|\.(?:textContent|innerHTML|className)\s*=[^=]/;
const unsafe = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\beval\(/;

function linesLike(sources: Sources, rooms: RegExp, pattern: RegExp): string[] {
  return [...sources].flatMap(([path, text]) =>
    rooms.test(path)
      ? text
          .split('\n')
          .filter((line) => pattern.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
          .map((line) => `${path}: ${line.trim()}`)
      : [],
  );
}

const sources = readSources('src', 'entrypoints');
const planted = (path: string, text: string) => new Map([...sources, [path, text]]);

describe('the house', () => {
  it('has no import that runs up or across', () => {
    expect(crossings(sources)).toEqual([]);
    expect(
      crossings(planted('src/paper/x.ts', "import { a } from '../sites/site.ts';")),
    ).toHaveLength(1);
    expect(
      crossings(planted('src/page/x.ts', "import { a } from '../wire/protocol.ts';")),
    ).toHaveLength(1);
    expect(crossings(planted('src/ui/x.ts', "import Dexie from 'dexie';"))).toHaveLength(1);
    expect(
      crossings(planted('src/formats/x.ts', "import { a } from '../search/stem.ts';")),
    ).toHaveLength(1);
  });

  it('has no circle', () => {
    expect(circles(sources)).toEqual([]);
    const loop = planted('src/ui/a.ts', "import { b } from './b.ts';");
    expect(circles(loop.set('src/ui/b.ts', "import type { a } from './a.ts';"))).toHaveLength(1);
  });

  it('keeps databases, search and schemas out of the scripts that stand on pages', () => {
    const doors = ['entrypoints/paper-pages.content.ts', 'entrypoints/page-tools.ts'];
    const heavy = (from: Sources) => [
      ...new Set(
        doors.flatMap((door) => notInPages.filter((name) => reached(from, door).has(name))),
      ),
    ];
    expect(heavy(sources)).toEqual([]);
    expect(heavy(planted('src/wire/ask.ts', "import * as z from 'zod/mini';"))).toEqual([
      'zod/mini',
    ]);
  });

  it('keeps the taxonomy out of pages, and its outlines out of the background', () => {
    const topicsOf = (from: Sources, door: string) =>
      [...reached(from, `entrypoints/${door}`)].filter((path) => path.startsWith('src/topics/'));
    const outlines = (from: Sources) =>
      topicsOf(from, 'background/index.ts').filter((path) =>
        path.startsWith('src/topics/taxonomy'),
      );
    expect(topicsOf(sources, 'paper-pages.content.ts')).toEqual([]);
    expect(topicsOf(sources, 'page-tools.ts')).toEqual([]);
    expect(topicsOf(sources, 'background/index.ts')).toContain('src/topics/tagger.ts');
    expect(outlines(sources)).toEqual([]);
    const import_ = "import { taxonomy } from './taxonomy.ts';";
    expect(outlines(planted('src/topics/tokens.ts', import_))).toContain('src/topics/taxonomy.ts');
    const above = "import { tagPaper } from '../topics/tagger.ts';";
    expect(topicsOf(planted('src/wire/ask.ts', above), 'paper-pages.content.ts')).not.toEqual([]);
  });

  it('reads pages without writing to them, and never parses text as markup', () => {
    expect(linesLike(sources, /^src\/sites\//, writing)).toEqual([]);
    expect(linesLike(sources, /./, unsafe)).toEqual([]);
    expect(
      linesLike(new Map([['src/sites/x.ts', 'row.append(host);']]), /sites/, writing),
    ).toHaveLength(1);
    expect(linesLike(new Map([['src/ui/x.ts', 'a.innerHTML = b;']]), /./, unsafe)).toHaveLength(1);
  });

  it('has a place for every room and a first line of comment in every file', () => {
    const rooms = new Set([...sources.keys()].filter((p) => p.startsWith('src/')).map(roomOf));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
    const bare = [...sources].filter(([, text]) => !/^(?:\/\/|\/\*)/.test(text));
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
