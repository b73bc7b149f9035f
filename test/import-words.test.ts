// What an import says to the reader: there are words for each reason to skip a row, to warn and to refuse, and for
// no other, and they hold the numbers that they speak of.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileKind } from '../src/formats/file-kind.ts';
import type { SkipReason } from '../src/formats/format.ts';
import type { ImportNotice } from '../src/formats/line-reading.ts';
import { words } from '../src/words.ts';

describe('the words of an import', () => {
  const skips: Record<SkipReason['code'], true> = {
    tooLong: true,
    tooDeep: true,
    notJson: true,
    notObject: true,
    noTitle: true,
    noColumns: true,
    notRecord: true,
    cutOff: true,
  };
  const notices: Record<ImportNotice['code'], true> = {
    gzipCut: true,
    gzipDamaged: true,
    gzipSum: true,
    gzipJunk: true,
    gzipTooMuch: true,
    unreadable: true,
    notUtf8: true,
    noRows: true,
  };
  const refused: Record<FileKind | 'damaged' | 'unreadable', true> = {
    empty: true,
    pdf: true,
    zip: true,
    archive: true,
    image: true,
    database: true,
    html: true,
    xml: true,
    bibtex: true,
    ris: true,
    json: true,
    binary: true,
    unknown: true,
    damaged: true,
    unreadable: true,
  };
  const locale = JSON.parse(readFileSync('locales/en.json', 'utf8')).import;

  it.each([
    ['skip', skips],
    ['notice', notices],
    ['refused', refused],
  ])('of import.%s are there for each code and for no other', (group, codes) => {
    expect(Object.keys(locale[group]).sort()).toEqual(Object.keys(codes).sort());
  });

  it('hold the numbers that they speak of', () => {
    expect(words('import.skip.tooLong', { length: '200000000' })).toContain('200000000 bytes');
    expect(words('import.notice.gzipCut', { line: '17' })).toContain('at line 17');
  });
});
