// A room, a folder or a file comes in, its sources go out; and for each source the few unit tests that import it by
// the fewest steps. What is slow, reads the whole repository or needs a browser's parts is left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Tests that read the repository or what is built of it, or take long for what they say of one line. */
const APART =
  /^test\/(?:agreement|eval-related|first-answers|fuzzed-messages|growth|gunzip|hostile-corpus|hostile-files|house|import-memory|locales|manifest|packages|regular-expressions|release|seed|starter|train-vectors)\./;
/** Tables: what a script wrote, and the taxonomy, whose rows are read by a person and by the graded sets. */
const TABLES =
  /(?:packed-taxonomy|-stamp|key-phrase-weights|taxonomy\/[^/]+|arxiv-(?:categories|computing|physics))\.ts$/;
const IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
/** What only an extension's page or a document has: WXT's own modules, and a document to draw in. */
const NEEDS_BROWSER = /from '(?:#imports|#i18n|wxt\/[^']+)'|@vitest-environment happy-dom/;
/** Of tests that are equally near; each mutant that lives is put to all of them. */
const MOST_TESTS = 3;

type Importers = ReadonlyMap<string, readonly string[]>;

const listFiles = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => pattern.test(path))
    .sort();

/** `paper`, `search/segment`, `paper/title` or a path: the sources meant, from the project's root. */
export function findSources(name: string): string[] {
  const path = name.startsWith('src/') ? name : `src/${name}`;
  for (const file of [path, `${path}.ts`])
    if (/\.ts$/.test(file) && existsSync(file)) return [file];
  if (!existsSync(path)) throw new Error(`${name} is neither a room nor a file of src`);
  return listFiles(path, /\.ts$/).filter((source) => !TABLES.test(source));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, to = '']) => to)
    .filter((to) => to.startsWith('.'))
    .map((to) => join(file, '..', to));

/** Files that import any of the given ones, one set a step, the nearest first. */
function* walkOut(files: readonly string[], importers: Importers): Generator<string[]> {
  const seen = new Set(files);
  let ring = [...files];
  while (ring.length > 0) {
    ring = [...new Set(ring.flatMap((file) => importers.get(file) ?? []))].filter(
      (file) => !seen.has(file),
    );
    for (const file of ring) seen.add(file);
    yield ring;
  }
}

/** From each file to those that import it; a test that needs a browser's parts imports nothing here. */
function readImporters(): Importers {
  const files = [
    ...listFiles('src', /\.tsx?$/),
    ...listFiles('test', /^test\/(?:harness\/)?[^/]+\.tsx?$/),
  ];
  const importers = new Map<string, string[]>();
  for (const file of files.filter((one) => !APART.test(one))) {
    for (const imported of importsOf(file)) {
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }
  const bound = files.filter((file) => NEEDS_BROWSER.test(readFileSync(file, 'utf8')));
  const lost = new Set([...bound, ...[...walkOut(bound, importers)].flat()]);
  return new Map(
    [...importers].map(([file, by]) => [file, by.filter((one) => !lost.has(one))] as const),
  );
}

let known: Importers | undefined;

/** The test of the source's own name, or else the narrowest at the fewest imports; empty where none reaches it. */
export function findNearestTests(source: string): string[] {
  known ??= readImporters();
  const own = `test/${basename(source, '.ts')}.test.ts`;
  for (const ring of walkOut([source], known)) {
    if (ring.includes(own)) return [own];
    // The fewer modules of ours a test imports, the more it is about each.
    const tests = ring
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => ({ file, width: importsOf(file).filter((to) => to.startsWith('src')).length }))
      .sort((a, b) => a.width - b.width || (a.file < b.file ? -1 : 1));
    const most = 2 * (tests[0]?.width ?? 0);
    const narrow = tests.filter(({ width }) => width <= most).slice(0, MOST_TESTS);
    if (narrow.length > 0) return narrow.map(({ file }) => file);
  }
  return [];
}
