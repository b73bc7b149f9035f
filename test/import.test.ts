// Files as they come in life: packed, cut, damaged, in other encodings, of other kinds, too long,
// too deep. Nothing is lost but what is told, and what is told adds up.
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { ImportRefused } from '../src/formats/open-file.ts';
import { readImport } from '../src/formats/read-import.ts';
import { bytesOf, readAll, streamOf } from './harness/import-file.ts';

// Much is packed and unpacked here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const row = (i: number) => JSON.stringify({ id: idOf(i), title: `Title number ${i}` });
const idOf = (i: number) => `2001.${String(i).padStart(5, '0')}`;
const rows = (count: number, from = 1) => Array.from({ length: count }, (_, i) => row(from + i));
const fileOf = (lines: readonly string[]) => bytesOf(`${lines.join('\n')}\n`);
const keysOf = (count: number) => Array.from({ length: count }, (_, i) => `arxiv:${idOf(i + 1)}`);
const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code);

async function refusalOf(file: Uint8Array): Promise<string> {
  const error = await readAll(file).catch((one: unknown) => one);
  return error instanceof ImportRefused ? error.kind : `not refused: ${JSON.stringify(error)}`;
}

/** A file whose second line is `line`; what must come of the others whatever it is. */
async function readAround(line: string | Uint8Array) {
  const middle = typeof line === 'string' ? bytesOf(line) : line;
  const parts = [bytesOf(`${row(1)}\n`), middle, bytesOf(`\n${row(2)}\n`)];
  const read = await readAll(new Uint8Array(Buffer.concat(parts)));
  return { ...read, keys: read.papers.map(({ key }) => key) };
}

describe('a file in any pieces', () => {
  const text = `\uFEFF${row(1)}\r\n${row(2)}\r${row(3)}\n\n\r\n${row(4)}é`;
  it.each([1, 2, 3, 7, 64])('of %i bytes gives the same', async (size) => {
    const whole = await readAll(bytesOf(text));
    const read = await readAll(streamOf(bytesOf(text), size));
    expect(read.papers).toEqual(whole.papers);
    expect(read.papers.map(({ key }) => key)).toEqual(keysOf(3));
    expect(read.skipped).toEqual([{ line: 6, reason: { code: 'notJson' } }]);
    const packed = await readAll(streamOf(gzipSync(bytesOf(text)), size));
    expect(packed.papers).toEqual(whole.papers);
  });

  it('gives each record once: papers and skips are the lines that are not blank', async () => {
    const lines = rows(2500).map((line, i) => (i % 7 === 3 ? '{' : i % 11 === 5 ? ' ' : line));
    const { papers, skipped, batches } = await readAll(fileOf(lines));
    expect(papers.length + skipped.length).toBe(lines.filter((line) => line.trim()).length);
    expect(skipped.map(({ line }) => lines[line - 1])).toEqual(skipped.map(() => '{'));
    for (const batch of batches) {
      expect(batch.papers.length + batch.skipped.length).toBeLessThanOrEqual(500);
    }
    expect(batches.map(({ isLast }) => isLast).indexOf(true)).toBe(batches.length - 1);
    expect(batches.at(-1)).toMatchObject({ line: 2500, bytesRead: fileOf(lines).length });
  });

  it('gives duplicates on', async () => {
    const { papers } = await readAll(fileOf([row(1), row(2), row(1)]));
    expect(papers.map(({ key }) => key)).toEqual([...keysOf(2), ...keysOf(1)]);
  });

  it('tells how long it is where that is known', async () => {
    const file = fileOf(rows(3));
    expect((await readAll(file)).batches[0]?.bytesTotal).toBe(file.length);
    expect((await readAll(streamOf(file))).batches[0]?.bytesTotal).toBeNull();
    const told = await readAll(streamOf(file), { bytesTotal: 99 });
    expect(told.batches[0]?.bytesTotal).toBe(99);
  });
});

describe('stopped and gone on with', () => {
  const lines = rows(40).map((line, i) => (i % 5 === 2 ? 'x' : line));
  const whole = fileOf(['', ...lines]);

  it.each([0, 1, 2, 17, 41, 99])('after line %i gives the rest, and only that', async (line) => {
    const all = await readAll(whole);
    const rest = await readAll(whole, { startAfterLine: line });
    const before = await readAll(fileOf(['', ...lines].slice(0, line).concat('')), {}).catch(
      () => null,
    );
    const count = before?.papers.length ?? 0;
    expect(rest.papers).toEqual(all.papers.slice(count));
    expect(rest.skipped).toEqual(all.skipped.filter((skip) => skip.line > line));
  });

  it('at each batch in turn gives every record once, also those of two lines', async () => {
    const abstract = `${'Words of our own. '.repeat(20)}End.`;
    const listing = Array.from({ length: 9 }, (_, i) => `Title ${i}\n${i % 3 ? abstract : ''}`);
    const file = bytesOf(`Get trending papers in your email inbox!\n${listing.join('\n')}`);
    const all = await readAll(file);
    for (let startAfterLine = 0, given = 0; given < 9; ) {
      const batch = (await readImport(streamOf(file), { startAfterLine, batchRecords: 2 }).next())
        .value;
      if (!batch) throw new Error('no batch');
      const count = batch.papers.length;
      expect(batch.papers).toEqual(all.papers.slice(given, given + count));
      expect(batch.line).toBeGreaterThan(startAfterLine);
      given += count;
      startAfterLine = batch.line;
    }
  });

  it('by its signal ends with the signal’s reason, and lets go of the file', async () => {
    const control = new AbortController();
    let letGo = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(fileOf(rows(100))),
      cancel: () => {
        letGo = true;
      },
    });
    let count = 0;
    const reading = (async () => {
      for await (const batch of readImport(endless, { signal: control.signal })) {
        count += batch.papers.length;
        if (count > 3000) control.abort(new Error('stopped by the reader'));
      }
    })();
    await expect(reading).rejects.toThrow('stopped by the reader');
    expect(letGo).toBe(true);
  });

  it('by leaving the loop lets go of the file too', async () => {
    let letGo = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(fileOf(rows(1000))),
      cancel: () => {
        letGo = true;
      },
    });
    for await (const batch of readImport(endless)) if (batch.papers.length > 0) break;
    expect(letGo).toBe(true);
  });

  it('leaves room for other events while it reads', async () => {
    let heard = 0;
    const timer = setInterval(() => {
      heard += 1;
    }, 1);
    await readAll(gzipSync(fileOf(rows(60_000))));
    clearInterval(timer);
    expect(heard).toBeGreaterThan(1);
  });
});

describe('a file that ends early or cannot be read', () => {
  const packed = gzipSync(fileOf(rows(3000)));

  it.each([0.3, 0.6, 0.95])('cut at %d of its length keeps what came before', async (part) => {
    const cut = packed.subarray(0, Math.floor(packed.length * part));
    const { papers, skipped, notices } = await readAll(cut);
    expect(papers.map(({ key }) => key)).toEqual(keysOf(papers.length));
    expect(papers.length).toBeGreaterThan(500);
    expect(skipped).toEqual([{ line: papers.length + 1, reason: { code: 'cutOff' } }]);
    expect(notices).toEqual([{ code: 'gzipCut', line: papers.length + 1 }]);
  });

  it('whole has no notice: the cut is what is told', async () => {
    const { papers, notices } = await readAll(packed);
    expect([papers.length, notices]).toEqual([3000, []]);
  });

  it('is not given half a title by the cut', async () => {
    const file = bytesOf('2001.00001\tA whole title\n2001.00002\tHalf a ti');
    const stored = gzipSync(file, { level: 0 });
    const { papers, skipped } = await readAll(stored.subarray(0, stored.length - 8));
    expect(papers.map(({ title }) => title)).toEqual(['A whole title']);
    expect(skipped).toEqual([{ line: 2, reason: { code: 'cutOff' } }]);
  });

  it('tells an open record of two lines once', async () => {
    const file = bytesOf('Get trending papers in your email inbox!\nTitle\nHalf an abstr');
    const stored = gzipSync(file, { level: 0 });
    const { papers, skipped } = await readAll(stored.subarray(0, stored.length - 8));
    expect(papers).toEqual([]);
    expect(skipped).toEqual([{ line: 2, reason: { code: 'cutOff' } }]);
  });

  it('with a byte changed in the middle keeps what came before', async () => {
    const damaged = Uint8Array.from(packed);
    damaged.fill(0xff, packed.length / 2, packed.length / 2 + 40);
    const { papers, notices } = await readAll(damaged);
    expect(papers.length).toBeGreaterThan(500);
    expect(papers.slice(0, 500).map(({ key }) => key)).toEqual(keysOf(500));
    expect(notices).toHaveLength(1);
    expect(notices[0]?.code).toMatch(/^gzip(?:Damaged|Sum|Cut|Junk)$/);
  });

  it('that fails in the browser’s hands keeps what came before', async () => {
    let given = 0;
    const failing = new ReadableStream<Uint8Array>({
      pull(stream) {
        given += 1;
        if (given > 4) stream.error(new Error('The file was moved.'));
        else stream.enqueue(bytesOf(given > 3 ? '{"id":' : `${row(given)}\n`));
      },
    });
    const { notices, papers, skipped } = await readAll(failing);
    expect(notices).toEqual([{ code: 'unreadable', line: 4 }]);
    expect(papers.map(({ key }) => key)).toEqual(keysOf(3));
    expect(skipped).toEqual([{ line: 4, reason: { code: 'cutOff' } }]);
  });
});

describe('lines that are no records', () => {
  it.each([
    ['notJson', '{"title": "x"'],
    ['notJson', '{"title": "x" "y"}'],
    ['notObject', '[]'],
    ['noTitle', '{"id":"2001.00003","title":12}'],
    ['tooDeep', `{"title":"x","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['tooDeep', '{"a":'.repeat(200_000)],
    ['tooLong', `{"title":"${'x'.repeat(2 ** 20)}"}`],
  ])('%s: %.30s', async (code, line) => {
    const { keys, skipped } = await readAround(line);
    expect(keys).toEqual(keysOf(2));
    expect(skipped).toEqual([{ line: 2, reason: expect.objectContaining({ code }) }]);
  });

  it('brackets in a text are no nesting', async () => {
    const line = JSON.stringify({ title: 'Brackets', abstract: '[{"'.repeat(6000) });
    expect((await readAround(line)).papers).toHaveLength(3);
  });

  it('a line just within the bound is read, its abstract cut', async () => {
    const line = JSON.stringify({ title: 'Long', abstract: 'word '.repeat(200_000) });
    const { papers } = await readAround(line);
    expect(papers[1]?.abstract).toHaveLength(20_000);
  });

  it('a hundred thousand authors are cut to five thousand', async () => {
    const line = JSON.stringify({ title: 'Many', authors: Array(100_000).fill('A B') });
    expect((await readAround(line)).papers[1]?.authors).toHaveLength(5000);
  });

  it('no key of an object reaches its prototype', async () => {
    const line = '{"__proto__":{"polluted":1,"title":"x"},"title":"Own","constructor":null}';
    const { papers } = await readAround(line);
    expect(papers[1]?.title).toBe('Own');
    expect(Object.getPrototypeOf(papers[1])).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('text in other encodings', () => {
  const text = `${row(1)}\n{"id":"2001.00002","title":"Größe, naïve, 论文"}\n`;
  const utf16 = (mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

  it.each([
    ['UTF-16 LE with its mark', utf16(true)],
    ['UTF-16 LE without', utf16(false)],
    ['UTF-16 BE with its mark', utf16(true).swap16()],
    ['UTF-16 BE without', utf16(false).swap16()],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-8 with zero bytes', bytesOf(text.replaceAll('T', '\0T'))],
  ])('%s is read', async (_, bytes) => {
    for (const file of [bytes, gzipSync(bytes)]) {
      const { papers, notices, skipped } = await readAll(streamOf(new Uint8Array(file), 5));
      expect(papers.map(({ title }) => title)).toEqual(['Title number 1', 'Größe, naïve, 论文']);
      expect([notices, skipped]).toEqual([[], []]);
    }
  });

  it('Latin-1 is read line by line, and told once', async () => {
    const latin = Buffer.from('{"title":"Größe naïve"}', 'latin1');
    const { papers, notices } = await readAround(new Uint8Array(latin));
    expect(papers[1]?.title).toBe('Größe naïve');
    expect(notices).toEqual([{ code: 'notUtf8', line: 2 }]);
  });
});

describe('what is no file of papers', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
  it.each([
    ['empty', ''],
    ['empty', ' \n\r\n\t'],
    ['html', '<!DOCTYPE html><html><title>404</title>\n{"title":"x"}'],
    ['html', '\n<!-- note --><html>'],
    ['pdf', '%PDF-1.7\n{"title":"x"}'],
    ['zip', 'PK\u0003\u0004rest'],
    ['xml', '<?xml version="1.0"?><feed/>'],
    ['json', '{\n  "title": "x"\n}'],
    ['json', '[{"name":"x"}]'],
    ['json', '[["title"]]'],
    ['json', '['.repeat(200_000)],
    ['unknown', 'Dear diary,\ntoday I read nothing.'],
    ['binary', '\u0001\u0002\u0003\u0004 text \u0005\u0006'],
    ['image', png],
    ['archive', Buffer.from('425a683931415926', 'hex')],
    ['archive', gzipSync(gzipSync(row(1)))],
    ['html', gzipSync('<html>')],
    ['empty', gzipSync('')],
    ['damaged', gzipSync(row(1)).subarray(0, 12)],
    ['damaged', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff)],
  ])('is refused as %s: %.20s', async (kind, file) => {
    const bytes = typeof file === 'string' ? bytesOf(file) : new Uint8Array(file);
    expect(await refusalOf(bytes)).toBe(kind);
  });

  it('a file of papers is not', async () => {
    expect(await refusalOf(bytesOf(row(1)))).toMatch(/^not refused/);
  });

  it('a head alone gives no paper, and says so', async () => {
    for (const head of ['id\ttitle\n', 'Get trending papers in your email inbox!\n']) {
      const { papers, skipped, notices } = await readAll(bytesOf(head));
      expect([papers, skipped, codes(notices)]).toEqual([[], [], ['noRows']]);
    }
  });
});
