// What a release is made of: archives that depend on their content alone, and a bill of what is inside.
import { describe, expect, it } from 'vitest';
import { findDifferences, toArchive } from '../scripts/release/archive.ts';
import { findPackage, toBill, toComponent } from '../scripts/release/bill.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an archive', () => {
  const files = new Map([
    ['b/two.txt', bytes('two')],
    ['a.txt', bytes('one')],
  ]);

  it('has the same bytes whatever the order and the hour, and others where a file differs', async () => {
    const archive = toArchive(files);
    expect(toArchive(new Map([...files].reverse()))).toEqual(archive);
    expect(toArchive(new Map([...files, ['a.txt', bytes('One')]]))).not.toEqual(archive);
  });

  it('tells which files differ, are missing or too many', () => {
    expect(findDifferences(files, new Map([...files].reverse()))).toEqual([]);
    const others = new Map([
      ['a.txt', bytes('One')],
      ['c.txt', bytes('three')],
    ]);
    expect(findDifferences(files, others)).toEqual(['a.txt', 'b/two.txt', 'c.txt']);
  });
});

describe('a bill of materials', () => {
  const locked = { 'node_modules/preact': { integrity: 'sha512-AQID' } };

  it.each([
    ['/home/x/node_modules/preact/hooks/dist/hooks.mjs', 'node_modules/preact'],
    ['\0/x/node_modules/@wxt-dev/i18n/index.mjs?commonjs', 'node_modules/@wxt-dev/i18n'],
    ['/x/node_modules/echarts/node_modules/tslib/t.js', 'node_modules/echarts/node_modules/tslib'],
    ['/home/x/src/page/run.ts', null],
  ])('finds the package of %s', (module, folder) => {
    expect(findPackage(module)).toBe(folder);
  });

  it('names a package with its version, licence and hash', () => {
    const component = toComponent('node_modules/preact', '.', locked);
    expect(component).toMatchObject({ name: 'preact', licenses: [{ license: { id: 'MIT' } }] });
    expect(component.hashes).toEqual([{ alg: 'SHA-512', content: '010203' }]);
    expect(component.purl).toBe(`pkg:npm/preact@${component.version}`);
  });

  it('is made of nothing that the lockfile does not hold', () => {
    expect(() => toComponent('node_modules/preact', '.', {})).toThrow('hash');
  });

  it('is the same for the same packages in any order', () => {
    const one = toComponent('node_modules/preact', '.', locked);
    const other = { ...one, name: 'other', purl: 'pkg:npm/other@1.0.0' };
    expect(toBill('1.0.0', [one, other])).toBe(toBill('1.0.0', [other, one, other]));
    expect(toBill('1.0.1', [one])).not.toBe(toBill('1.0.0', [one]));
    expect(JSON.parse(toBill('1.0.0', [one])).serialNumber).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  });
});
