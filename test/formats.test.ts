// Each case folder under test/files is a file and the papers and skips that it must give. Then what
// holds of every format: one format a file, whole or cut anywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Format, Parsed } from '../src/formats/format.ts';
import { findFormat, formats } from '../src/formats/index.ts';
import { isRecordDocument, toRecordText } from '../src/formats/json-records.ts';
import type { Expected } from './first-difference.ts';
import { findFirstDifference } from './first-difference.ts';
import { bytesOf, readAll } from './harness/import-file.ts';

// Much is packed and unpacked here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

interface Case {
  name: string;
  format: Format;
  file: Uint8Array;
  papers: Expected[];
  skipped: Expected[];
  /** What the keeper had noted of each paper, where the format has it. */
  remarks?: (Expected | null)[];
}

const folder = join(import.meta.dirname, 'files');
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );

function readCase(formatName: string, name: string): Case {
  const path = join(folder, formatName, name);
  const format = formats.find((one) => one.name === formatName);
  if (!format) throw new Error(`test/files/${formatName} is no format of the list`);
  const input = readdirSync(path).find((file) => file.startsWith('input.')) ?? 'input';
  const expected = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8'));
  return {
    name: `${formatName}/${name}`,
    format,
    file: readFileSync(join(path, input)),
    ...expected,
  };
}

const cases = foldersIn(folder).flatMap((format) =>
  foldersIn(join(folder, format)).map((name) => readCase(format, name)),
);
const textOf = ({ file }: Case) => {
  const text = new TextDecoder().decode(file);
  return isRecordDocument(text) ? toRecordText(text) : text;
};

/** What a format makes of a text when it is fed by hand. */
function parseText(format: Format, text: string): Parsed[] {
  const parser = format.parse(text);
  const lines = text.split(/\r\n|\r|\n/);
  return [...lines.flatMap((line, i) => parser.read(line, i + 1)), ...parser.end(false)];
}

describe('a file of each format', () => {
  it.each(cases)('$name gives its papers and skips', async ({ format, file, papers, skipped }) => {
    const read = await readAll(file);
    expect(read.format).toBe(format.name);
    expect(
      findFirstDifference(
        papers,
        read.papers.map((paper) => ({ ...paper })),
      ),
    ).toBeNull();
    expect(
      findFirstDifference(
        skipped,
        read.skipped.map((skip) => ({ ...skip })),
      ),
    ).toBeNull();
  });

  it.each(cases.filter(({ remarks }) => remarks))(
    '$name gives what its keeper noted',
    async ({ file, remarks }) => {
      const read = await readAll(file);
      const said = read.batches.flatMap((batch) => batch.remarks.map((remark) => remark ?? null));
      expect(said).toEqual(remarks);
    },
  );

  it.each(cases)('$name gives each line to one record at most', (one) => {
    const lines = parseText(one.format, textOf(one)).map(({ line }) => line);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    expect(lines).toHaveLength(one.papers.length + one.skipped.length);
  });

  it('a paper that is expected and not there is told', () => {
    expect(findFirstDifference([{ key: 'arxiv:2001.00001' }], [])).toMatch(/missing/);
  });
});

describe('the list of formats', () => {
  it('has cases of each, and names each as its file', () => {
    const files = readdirSync(join(import.meta.dirname, '../src/formats'));
    for (const { name } of formats) {
      expect(cases.filter(({ format }) => format.name === name).length, name).toBeGreaterThan(1);
      expect(files).toContain(`${name}.ts`);
    }
  });

  it.each(cases)('$name is accepted by its format alone', (one) => {
    const accepting = formats.filter((format) => format.accepts(textOf(one)));
    expect(accepting.map(({ name }) => name)).toEqual([one.format.name]);
  });

  it.each([
    ['prose', 'A short text.\nIt speaks of nothing.\nAnd has four lines.\nThis is the last.'],
    ['a table without ids', 'name\tage\nAnna\t7\nBert\t8'],
    ['a note with one tab', 'Shopping\nbread\tmilk\neggs'],
    ['JSON over lines', '{\n  "title": "x"\n}'],
    ['a JSON list', '[{"title":"x"}]'],
    ['JSON of other things', '{"name":"x"}\n{"name":"y"}'],
    ['CSV without a head', '2001.00001,First\n2001.00002,Second'],
    ['nothing', ''],
  ])('takes %s for none', (_, text) => expect(findFormat(text)).toBeNull());
});

describe('a format fed by hand', () => {
  it('goes on at any record: what comes before is not needed', () => {
    for (const one of cases) {
      const text = textOf(one);
      const whole = parseText(one.format, text);
      const lines = text.split(/\r\n|\r|\n/);
      for (const { line: start } of whole) {
        const parser = one.format.parse(text);
        const rest = lines.flatMap((line, i) => (i + 1 < start ? [] : parser.read(line, i + 1)));
        rest.push(...parser.end(false));
        expect(rest, one.name).toEqual(whole.filter(({ line }) => line >= start));
      }
    }
    expect(bytesOf('a')).toHaveLength(1);
  });
});
