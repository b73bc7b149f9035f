// Files made to do harm, on their way into the library: each is read to its end within its bounds, what is no
// paper is said, and a title is text whatever it holds.
import { gzipSync as packed } from 'node:zlib';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readEntries } from '../src/formats/read-entries.ts';

vi.setConfig({ testTimeout: 120_000 });

const NOW = Date.UTC(2026, 10, 23);
const read = (content: string | Uint8Array<ArrayBuffer>) =>
  readEntries(new Blob([content]), { now: NOW });
const codes = (skipped: readonly { reason: { code: string } }[]) =>
  skipped.map(({ reason }) => reason.code);
const AFTER = '@misc{after, title={The One After}}\n';
const LAST = '\n@misc{last, title={The Last}}\n';

describe('BibTeX', () => {
  it('with 20,000 braces in one another is read, and so is what comes after', async () => {
    const deep = `@misc{deep, title={${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}}\n`;
    const { entries } = await read(deep + AFTER);
    expect(entries.map(({ title }) => title)).toEqual(['x', 'The One After']);
  });

  it('with a field of a megabyte leaves out that entry alone', async () => {
    const lines = 'many words \n'.repeat(120_000);
    const { entries, skipped } = await read(`@misc{long, title={${lines}}}\n${AFTER}`);
    expect(codes(skipped)).toEqual(['tooLong']);
    expect(entries.map(({ title }) => title)).toEqual(['The One After']);
  });

  it('with strings that grow by themselves stays within its bound', async () => {
    const grown = Array.from({ length: 60 }, () => '@string{a = a # a}').join('\n');
    const { entries } = await read(`@string{a = "aaaaaaaa"}\n${grown}\n@misc{x, title = a}\n`);
    expect(entries[0]?.title.length).toBeLessThanOrEqual(600);
  });

  it('with names of prototypes is fields like any other', async () => {
    const { entries } = await read(
      '@misc{__proto__, __proto__={polluted}, constructor={x}, toString={y}, title={T}, keywords={__proto__}}',
    );
    expect(entries[0]).toMatchObject({ title: 'T', tags: ['__proto__'] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a title', () => {
  const HOSTILE = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  it.each([
    ['BibTeX', `@misc{a, title={${HOSTILE}}}`],
    ['RIS', `TY  - JOUR\nTI  - ${HOSTILE}\nER  - \n`],
    ['CSL-JSON', JSON.stringify([{ type: 'article', title: HOSTILE }])],
    ['a table', `title,authors\n${HOSTILE},Nobody\n`],
    ['PaperMemory', JSON.stringify({ x: { pdfLink: '', title: HOSTILE } })],
    ['daily papers', JSON.stringify([{ paper: { title: HOSTILE } }])],
  ])('in %s that holds a script stays the text that it is', async (_, text) => {
    expect((await read(text)).entries.map(({ title }) => title)).toEqual([HOSTILE]);
  });

  it.each([
    ['RIS', (title: string) => `TY  - JOUR\nTI  - ${title}\nER  - \n`],
    ['BibTeX', (title: string) => `@misc{a, title={${title}}}`],
    ['CSL-JSON', (title: string) => JSON.stringify([{ type: 'article', title }])],
  ])('in %s loses what turns its direction or cannot be seen', async (_, write) => {
    const { entries } = await read(write('Safe\u202etxt\u2066.exe\u200b \u0000end'));
    expect(entries[0]?.title).toBe('Safetxt.exe end');
  });
});

describe('JSON', () => {
  it('of 200,000 lists in one another is left out, and the next is read', async () => {
    const deep = `{"type":"article","title":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const { entries, skipped } = await read(`[{"type":"article","title":"First"},${deep},
      {"type":"article","title":"After"}]`);
    expect(codes(skipped)).toEqual(['tooDeep']);
    expect(entries.map(({ title }) => title)).toEqual(['First', 'After']);
  });

  it('in which a record never ends gives those before it', async () => {
    const { entries, skipped } = await read(
      `[{"type":"article","title":"First"},{"type":"article","title":"${'x'.repeat(3_000_000)}`,
    );
    expect(entries.map(({ title }) => title)).toEqual(['First']);
    expect(codes(skipped)).toEqual(['tooLong']);
  });

  it('with brackets and quotes inside its texts is cut at its records alone', async () => {
    const title = 'A } ] "quoted\\" { [ one';
    const { entries } = await read(
      JSON.stringify(
        [
          { type: 'article', title },
          { type: 'book', title: 'B' },
        ],
        null,
        1,
      ),
    );
    expect(entries.map((entry) => entry.title)).toEqual([title, 'B']);
  });

  it('cut in pieces anywhere gives the same', async () => {
    const text = JSON.stringify([
      { type: 'article', title: 'Größe \\" 注意 }' },
      { type: 'article', title: 'B' },
    ]);
    const whole = (await read(text)).entries;
    expect(whole).toHaveLength(2);
    for (let at = 1; at < text.length; at += 7) {
      const bytes = strToU8(text);
      const blob = new Blob([bytes.slice(0, at), bytes.slice(at)]);
      expect((await readEntries(blob, { now: NOW })).entries).toEqual(whole);
    }
  });
});

describe('packed', () => {
  it('BibTeX is read as if it were plain', async () => {
    expect((await read(gzipSync(strToU8(AFTER)))).entries[0]?.title).toBe('The One After');
  });

  it('nothing by the gigabyte is stopped before its end, and said', async () => {
    const padded = (bytes: number) => {
      const file = new Uint8Array(AFTER.length + bytes + LAST.length).fill(0x20);
      file.set(strToU8(AFTER));
      file.set(strToU8(LAST), AFTER.length + bytes);
      return new Uint8Array(packed(file));
    };
    const bomb = await read(padded(200 * 2 ** 20));
    expect(bomb.entries.map(({ title }) => title)).toEqual(['The One After']);
    expect(bomb.notices.map(({ code }) => code)).toContain('gzipTooMuch');
    const harmless = await read(padded(10 * 2 ** 20));
    expect(harmless.entries.map(({ title }) => title)).toEqual(['The One After', 'The Last']);
    expect(harmless.notices).toEqual([]);
  });
});

describe('a table', () => {
  it('with a quote that never closes leaves out what it swallowed', async () => {
    const rows = 'A Row,Nobody\n'.repeat(100_000);
    const { entries, skipped } = await read(`title,authors\nFirst,Nobody\n"Open,Nobody\n${rows}`);
    expect(entries[0]?.title).toBe('First');
    expect(codes(skipped)).toContain('tooLong');
  });

  it('of formulas is text, without the guard that was put before them', async () => {
    const { entries } = await read('title,authors\n"\'=HYPERLINK(""x"")",\'@me\n');
    expect(entries[0]).toMatchObject({ title: '=HYPERLINK("x")', authors: ['@me'] });
  });
});
