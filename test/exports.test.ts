// What leaves the library comes back: each format read again gives every field that it has a place for, and no
// title, name or note becomes an order in the program that the file is for.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { readBackup } from '../src/backups/backup-file.ts';
import { takeIn } from '../src/backups/take-in.ts';
import { exportNames, toExport } from '../src/formats/exports.ts';
import { toFileName, toFileNames } from '../src/formats/file-names.ts';
import { readEntries } from '../src/formats/read-entries.ts';
import { writeCsv } from '../src/formats/write-csv.ts';
import { toMarkdown, writeMarkdownZip } from '../src/formats/write-markdown.ts';
import type { Entry } from '../src/paper/entry.ts';
import { nothingKept, toKeptJson } from '../src/paper/kept.ts';
import { toTag } from '../src/ui/TagForm.tsx';
import { toLibraryFile } from '../src/views/library-file.ts';
import { anyEntry, anyLibrary } from './harness/generated-entries.ts';

vi.setConfig({ testTimeout: 240_000 });

const AT = new Date(Date.UTC(2026, 10, 23));
/** Generated libraries; `SCHOLIUM_LIBRARIES=10000` is the whole count. */
const RUNS = Number(process.env.SCHOLIUM_LIBRARIES ?? 1000);

type Field = keyof Entry | 'day';
const ALL: Field[] = ['key', 'ids', 'title', 'authors', 'year', 'tags', 'note', 'savedAt'];
/** What each has a place for, beside the first category in BibTeX where the paper is on arXiv. */
const SUBSETS = {
  bibtex: [...ALL, 'status'],
  ris: ALL,
  csl: [...ALL, 'status', 'categories'],
  csv: [...ALL, 'status', 'categories'],
} as const;

const pick = (entry: Entry, fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, entry[field as keyof Entry]]));

async function readAgain(content: string | Uint8Array<ArrayBuffer>): Promise<readonly Entry[]> {
  const { entries, skipped } = await readEntries(new Blob([content]), { now: AT.getTime() });
  expect(skipped).toEqual([]);
  return entries;
}

describe.each(Object.entries(SUBSETS))('papers as %s, read again,', (name, fields) => {
  const as = name as keyof typeof SUBSETS;
  it('have every field that the format has a place for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), async (library) => {
        const { content } = toExport(as, library, AT);
        const read = await readAgain(content);
        const sorted = [...library].sort((a, b) => b.savedAt - a.savedAt);
        expect(read.map((entry) => pick(entry, fields))).toEqual(
          sorted.map((entry) => pick(entry, fields)),
        );
        if (as !== 'bibtex') return;
        const first = sorted.map(({ ids, categories }) =>
          ids.arxiv ? categories.slice(0, 1) : [],
        );
        expect(read.map(({ categories }) => categories)).toEqual(first);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('our own JSON', () => {
  it('exported, wiped and imported, is the same to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(6), async (entries) => {
        const before = toKeptJson({ ...nothingKept, entries });
        const backup = await readBackup(toLibraryFile(entries, AT, []));
        const { kept } = takeIn(nothingKept, backup?.kept.entries ?? []);
        expect(toKeptJson(kept)).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });

  const schema = z.fromJSONSchema(JSON.parse(readFileSync('docs/library.schema.json', 'utf8')));

  it('is as its schema says', () => {
    fc.assert(
      fc.property(anyLibrary(4), (entries) => {
        const { success } = schema.safeParse(JSON.parse(toLibraryFile(entries, AT, [])));
        expect(success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('with another status, or without its note, is not (control)', () => {
    const [entry] = fc.sample(anyEntry, 1);
    const file = JSON.parse(toLibraryFile(entry ? [entry] : [], AT, []));
    expect(schema.safeParse(file).success).toBe(true);
    const odd = structuredClone(file);
    odd.entries[0].status = 'skimmed';
    expect(schema.safeParse(odd).success).toBe(false);
    delete file.entries[0].note;
    expect(schema.safeParse(file).success).toBe(false);
  });
});

const entry: Entry = {
  key: 'arxiv:2402.10001',
  ids: { arxiv: '2402.10001' },
  title: 'A Title',
  authors: ['Anna Lind'],
  year: 2024,
  categories: ['cs.CL'],
  savedAt: AT.getTime(),
  updatedAt: AT.getTime(),
  deletedAt: null,
  status: 'read',
  tags: ['to cite', '2024', 'a/b'],
  note: 'Good.\n\n---\ntitle: no',
};

describe('an id in a note', () => {
  const noted = {
    ...entry,
    key: 'doi:10.1000/abc',
    ids: { doi: '10.1000/abc' },
    note: 'arXiv:2301.00001 is what it extends,\nand arXiv:2301.00002',
  };
  it.each(exportNames.filter((name) => name in SUBSETS))(
    'is not that of the paper in our own %s',
    async (name) => {
      const [read] = await readAgain(toExport(name, [noted], AT).content);
      expect([read?.key, read?.ids, read?.note]).toEqual([noted.key, noted.ids, noted.note]);
    },
  );

  it('is where another program wrote it as a field of its own, and in a sentence it is none', async () => {
    const { content } = toExport('csl', [{ ...noted, ids: {} }], AT);
    const [item] = JSON.parse(String(content));
    const { custom, URL, ...foreign } = item;
    const [bySentence, byField] = ['It extends arXiv:2301.00001', 'arXiv: 2301.00001 [cs]'].map(
      (note) => readAgain(JSON.stringify([{ ...foreign, note }])),
    );
    expect((await byField)?.[0]?.ids).toEqual({ arxiv: '2301.00001' });
    expect((await bySentence)?.[0]?.ids).toEqual({});
  });
});

describe('a tag with a semicolon', () => {
  it.each([
    [['a; b'], ['a, b']],
    [
      ['a; b', 'c'],
      ['a, b', 'c'],
    ],
  ])('is one tag in each format, and the same in CSL: %j', async (tags, plain) => {
    const read = async (name: (typeof exportNames)[number]) =>
      (await readAgain(toExport(name, [{ ...entry, tags }], AT).content))[0]?.tags;
    expect(await read('bibtex')).toEqual(plain);
    expect(await read('csv')).toEqual(plain);
    expect(await read('ris')).toEqual(plain);
    expect(await read('csl')).toEqual(tags);
  });

  it('is not made by typing', () => {
    expect(toTag(' one; two,three ')).toBe('one two three');
  });
});

describe('a table', () => {
  it.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(1)', '\tx', '\rx', '＝1'])(
    'has no cell that a table program takes for a formula: %j',
    (text) => {
      const csv = writeCsv([{ ...entry, title: text, note: text, tags: [text], authors: [text] }]);
      expect(csv).not.toMatch(/(?:^|,|\n)"?[=+\-@\t\r＝]/);
    },
  );

  it.each(['＋1 for Titles', '=1+1', "'-ism and Its Foes", "''=x", "'Tis so", "'"])(
    'gives a text again that begins like a formula or its guard: %j',
    async (text) => {
      const [read] = await readAgain(writeCsv([{ ...entry, note: text, tags: [text] }]));
      expect([read?.note, read?.tags]).toEqual([text, [text]]);
    },
  );
});

describe('Markdown', () => {
  it('has facts that YAML and Obsidian read, then the title, then the note as it is', () => {
    expect(toMarkdown(entry)).toBe(
      [
        '---',
        'title: "A Title"',
        'authors: ["Anna Lind"]',
        'year: 2024',
        'arxiv: "2402.10001"',
        'url: "https://arxiv.org/abs/2402.10001"',
        'categories: ["cs.CL"]',
        'tags: ["to-cite", "t-2024", "a/b"]',
        'status: "read"',
        'saved: 2026-11-23',
        '---',
        '',
        '# A Title',
        '',
        'Good.',
        '',
        '---',
        'title: no',
        '',
      ].join('\n'),
    );
  });

  it.each([
    '---\ninjected: true',
    '"\ninjected: true\nx: "',
    'a\u2028---\u2028injected: true',
    '\u0085injected: true',
    'x" # injected: true',
  ])('never lets a title end or add to its facts: %j', (title) => {
    const [, front = ''] = toMarkdown({ ...entry, title, authors: [title], tags: [title] }).split(
      /^---$/m,
    );
    // As YAML counts lines.
    const names = front.split(/[\n\r\u0085\u2028\u2029]/).map((line) => /^(\w*):/.exec(line)?.[1]);
    expect(names.filter((name) => name)).toEqual(
      'title authors year arxiv url categories tags status saved'.split(' '),
    );
  });

  it.each(['[[Other note]]', '{{date}}', '<% tp.file %>', '`= this.file`', '# Head', '<script>'])(
    'has no title that becomes a link, a template or a script: %s',
    (title) => {
      const heading = toMarkdown({ ...entry, title })
        .split('\n')
        .find((line) => /^# /.test(line));
      expect(heading).not.toMatch(/(?<!\\)(?:\[|\{|<|`|(?<=# )#)/);
    },
  );

  it('is a zip of one file a paper, each under a name of its own', () => {
    const titles = ['../../etc/passwd', 'CON', 'A: B?', 'a  b', 'A B', '...', 'x'.repeat(5000)];
    const library = titles.map((title, n) => ({ ...entry, title, key: `title:${n}` }));
    const files = unzipSync(writeMarkdownZip(library, AT));
    expect(Object.keys(files)).toHaveLength(titles.length);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['etc passwd.md', '_CON.md', 'A B.md', 'A B 3.md', 'Untitled.md']),
    );
    expect(strFromU8(files['_CON.md'] ?? new Uint8Array())).toContain('title: "CON"');
  });
});

describe('a name of a file', () => {
  it('is one that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = toFileName(title);
        expect(name).not.toMatch(/[\\/:*?"<>|]|\p{Cc}|^[\s.]|[\s.]$|^(?:con|nul|com1)(?:\.|$)/iu);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121);
        expect(name.isWellFormed() && name !== '').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('stands once, also where case is not told apart', () => {
    expect(toFileNames(['A', 'a', 'A'])).toEqual(['A', 'a 2', 'A 3']);
  });
});

describe('what an export lacks', () => {
  it('is said, and what was taken out of the list is in none', () => {
    const bare = { ...entry, key: 'arxiv:2402.10002', ids: { arxiv: '2402.10002' } };
    const library = [
      entry,
      { ...bare, title: 'arXiv 2402.10002', authors: [] },
      { ...entry, key: 'title:gone', ids: {}, title: 'Gone', deletedAt: 1 },
    ];
    for (const name of exportNames) {
      const { papers, noAuthors, noTitle, content } = toExport(name, library, AT);
      expect({ papers, noAuthors, noTitle }, name).toEqual({ papers: 2, noAuthors: 1, noTitle: 1 });
      expect(String(content)).not.toContain('Gone');
    }
  });
});
