// What is installed to build and to test, and what the add-on's own linter may say: each package is named
// with its reason, each file has a hash, and none runs a script of its own that matters here.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUnexplained } from '../scripts/lint-add-on.mjs';

interface Locked {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const locked = Object.entries<Locked>(JSON.parse(read('package-lock.json')).packages).filter(
  ([folder]) => folder !== '',
);

/** Names in the first column of the README's tables of dependencies; "plugin-ris" is of its neighbour. */
function readNamed(readme: string): string[] {
  const chapter = readme.split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
  return chapter.split('\n').flatMap((line) => {
    const [, names = '', reason = ''] = line.split('|').map((cell) => cell.trim());
    if (names === '' || reason === '' || reason.startsWith('-') || reason === 'why') return [];
    return names.split(',').map((name) => name.replace(/\(.*\)/, '').trim());
  });
}

function findUnnamed(readme: string): string[] {
  const named = readNamed(readme);
  return Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !named.some((one) => one === name || (one !== '' && name.endsWith(`/${one}`))),
  );
}

/** Packages that bring a script: the build works without it (`npm ci --ignore-scripts`). */
const SCRIPTS = /^node_modules\/(?:.+\/)?(?:esbuild|spawn-sync|fsevents)$/;

describe('the packages', () => {
  it('are named with their reason, each of them', () => {
    const readme = read('README.md');
    expect(findUnnamed(readme)).toEqual([]);
    expect(findUnnamed(readme.replaceAll('| dexie |', '| another |'))).toEqual(['dexie']);
  });

  it('are few in the extension', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(12);
  });

  it('have a hash each, no address, and no script that matters', () => {
    expect(locked.length).toBeGreaterThan(100);
    const faults = ([folder, { integrity, resolved, link, hasInstallScript }]: [string, Locked]) =>
      (!integrity?.startsWith('sha512-') && !link) ||
      resolved !== undefined ||
      (hasInstallScript === true && !SCRIPTS.test(folder));
    expect(locked.filter(faults).map(([folder]) => folder)).toEqual([]);
    expect(faults(['node_modules/x', { integrity: 'sha512-AA', hasInstallScript: true }])).toBe(
      true,
    );
    expect(faults(['node_modules/x', {}])).toBe(true);
  });
});

describe('a word of the add-on’s linter', () => {
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'page-tools.js' };
  const quiet = { errors: [], warnings: [], notices: [] };

  it('is let pass once where it is explained', () => {
    expect(findUnexplained({ ...quiet, warnings: [warning] })).toEqual([]);
    expect(findUnexplained({ ...quiet, warnings: [warning, warning] })).toHaveLength(1);
  });

  it('is told where it is not', () => {
    const other = { ...warning, file: 'background.js' };
    expect(findUnexplained({ ...quiet, warnings: [other] })).toHaveLength(1);
    expect(findUnexplained({ ...quiet, errors: [warning] })).toHaveLength(1);
  });
});
