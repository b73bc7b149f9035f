// Papers in, a container out, and back: the same facts, the same bytes in whatever order and by
// whatever merges, and a clear refusal of what is damaged.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Paper } from '../src/paper/paper.ts';
import { idKeys } from '../src/paper/paper.ts';
import { titleKey } from '../src/paper/title.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { ByteReader, ByteWriter, SegmentError } from '../src/search/segment/bytes.ts';
import { joinChunks, readHeader, verifyContainer } from '../src/search/segment/container.ts';
import {
  fingerprintsOf,
  openFingerprintTable,
  writeFingerprintTable,
} from '../src/search/segment/fingerprint.ts';
import { openIdf, packIdf } from '../src/search/segment/idf.ts';
import { IDF_STAMP } from '../src/search/segment/idf-stamp.ts';
import { mergeSegments } from '../src/search/segment/merge.ts';
import { paceOf } from '../src/search/segment/pace.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import { toTokens } from '../src/search/segment/word-table.ts';
import {
  makePapers,
  oddText,
  pagedSource,
  randomOf,
  shuffle,
  testIdf,
} from './harness/segment-papers.ts';

// Whole segments are built here, over and over: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const options = { idf: testIdf, keepsAbstracts: true };
const build = async (papers: Iterable<Paper>) => joinChunks(await buildSegment(papers, options));
const merge = async (parts: Uint8Array[], isDropped?: (source: number, row: number) => boolean) =>
  joinChunks(await mergeSegments(parts.map(memorySource), { isDropped }));
const open = (bytes: Uint8Array) => openSegment(memorySource(bytes));
const allOf = (count: number) => Array.from({ length: count }, (_, i) => i);
const byKey = (papers: readonly Paper[]) => new Map(papers.map((paper) => [paper.key, paper]));
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe('texts and numbers', () => {
  it('come back as they were, lone surrogates too', () => {
    const random = randomOf(1);
    const texts = Array.from({ length: 2000 }, () => oddText(random, 200));
    const writer = new ByteWriter(1);
    for (const text of texts) writer.text(text);
    const reader = new ByteReader(writer.finish());
    for (const text of texts) expect(reader.text()).toBe(text);
    expect(reader.isDone).toBe(true);
    // Plain UTF-8 would lose some of these.
    const lossy = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
    expect(texts.some((text) => lossy(text) !== text)).toBe(true);
  });

  it('are words that join to the text, and plain text has the words of any text', () => {
    const random = randomOf(2);
    for (let i = 0; i < 2000; i++) {
      const text = oddText(random, 40);
      expect(toTokens(text).join('')).toBe(text);
      const plain = text.replace(/[^\0-\x7f]/g, '');
      expect(toTokens(`${plain} é`).slice(0, -1).join('')).toBe(plain);
      expect(toTokens(`a ${plain}`)).toEqual(toTokens(`a ${plain} é`).slice(0, -1));
    }
  });

  it('are numbers of one to five bytes', () => {
    const numbers = [0, 127, 128, 16_383, 16_384, 2 ** 28, 2 ** 32 - 1];
    const writer = new ByteWriter(1);
    for (const number of numbers) writer.varint(number);
    const reader = new ByteReader(writer.finish());
    expect(numbers.map(() => reader.varint())).toEqual(numbers);
    expect(() => reader.varint()).toThrow(SegmentError);
  });
});

describe('fingerprints', () => {
  it('lead to the same rows whether asked for now and then or by the thousand', () => {
    const names = Array.from({ length: 300 }, (_, i) => `name ${i % 200}`);
    const rows = Uint32Array.from(names, (_, i) => i);
    const table = openFingerprintTable(writeFingerprintTable(fingerprintsOf(names), rows), 300);
    const { hi, lo } = fingerprintsOf([...new Set(names), 'none of them']);
    const findAll = () => Array.from(hi, (high, i) => table.find(high, lo[i] ?? 0));
    const first = findAll();
    expect(first.map((own) => own.length)).toEqual([
      ...Array.from({ length: 200 }, (_, i) => (i < 100 ? 2 : 1)),
      0,
    ]);
    for (let n = 0; n < 6; n++) expect(findAll()).toEqual(first);
  });

  it('lead to every row of a name and to no other', () => {
    const random = randomOf(3);
    const names = Array.from({ length: 900 }, () => `name ${random(600)}`);
    const rows = Uint32Array.from(names, (_, i) => i);
    const table = openFingerprintTable(writeFingerprintTable(fingerprintsOf(names), rows), 900);
    for (let number = 0; number < 700; number++) {
      const name = `name ${number}`;
      const { hi, lo } = fingerprintsOf([name]);
      const expected = names.flatMap((other, i) => (other === name ? [i] : []));
      expect(table.find(hi[0] ?? 0, lo[0] ?? 0)).toEqual(expected);
    }
  });

  it('are those of MurmurHash3 x86_32', () => {
    // Known value: the empty text gives the seed's finish; equal texts are equal, and one unit counts.
    const { hi, lo } = fingerprintsOf(['', 'ab', 'ab', 'ac', 'abc']);
    expect(hi[0]).toBe(0xebb6c228);
    expect(hi[1]).toBe(hi[2]);
    expect(new Set([...hi, ...lo]).size).toBe(8);
  });
});

describe('a segment', () => {
  it('gives every fact and abstract back as it was', async () => {
    const papers = makePapers(randomOf(4), 200);
    const segment = await open(await build(papers));
    const rows = await segment.readRows(allOf(200));
    const abstracts = await segment.readAbstracts(allOf(200));
    const known = byKey(papers);
    rows.forEach(({ paper, from }, i) => {
      const { abstract, terms, ...facts } = known.get(paper.key) ?? papers[0] ?? ({} as Paper);
      expect(paper).toEqual(facts);
      expect(abstracts[i]).toBe(abstract ?? null);
      expect(from).toBe(abstract || terms ? 'abstract' : 'title');
      expect(segment.isUntexted(i)).toBe(from === 'title');
      expect(segment.isLoose(i)).toBe(facts.ids.arxiv === undefined);
    });
    expect(new Set(rows.map(({ paper }) => paper.key)).size).toBe(200);
  });

  it('is found by every id and every title, and by nothing else', async () => {
    const papers = makePapers(randomOf(5), 300);
    const segment = await open(await build(papers));
    for (const paper of papers) {
      const keys = idKeys(paper.ids);
      const found = await segment.getByIds(keys);
      for (const row of found) expect(idKeys(row?.paper.ids)).toEqual(keys);
      for (const title of [paper.title, ...(paper.aliases ?? [])]) {
        const key = titleKey(title);
        if (key === '') continue;
        const [rows = []] = await segment.getByTitles([key]);
        expect(rows.map((row) => row.paper.key)).toContain(paper.key);
      }
    }
    expect(await segment.getByIds(['arxiv:0000.00000', ''])).toEqual([null, null]);
    expect(await segment.getByTitles(['', 'nothingofthesort'])).toEqual([[], []]);
  });

  it('never answers a name by a row that does not bear it', async () => {
    const papers = makePapers(randomOf(6), 50);
    const bytes = await build(papers);
    const { sections } = await readHeader(memorySource(bytes));
    // Planted fault: every id leads to the first row.
    const { from, to } = sections.ids;
    bytes.fill(0, from + ((to - from) / 3) * 2, to);
    const segment = await open(bytes);
    const keys = papers.flatMap(({ ids }) => idKeys(ids));
    expect(segment.findByIds(fingerprintsOf(keys)).every((rows) => rows[0] === 0)).toBe(true);
    const [first] = await segment.readRows([0]);
    const found = await segment.getByIds(keys);
    expect(found.filter((row) => row !== null).length).toBe(idKeys(first?.paper.ids).length);
  });

  it('of no papers is a segment', async () => {
    const segment = await open(await build([]));
    expect(segment.papers).toBe(0);
    expect(await segment.getByIds(['arxiv:1706.03762'])).toEqual([null]);
    expect(await segment.countNear(['attention'])).toEqual([0]);
    expect(isSame(await merge([await build([]), await build([])]), await build([]))).toBe(true);
  });

  it('keeps the later of two papers with one key', async () => {
    const [one] = makePapers(randomOf(7), 1);
    if (!one) throw new Error('no paper');
    const later = { ...one, year: 2001 };
    const bytes = await build([one, later]);
    expect(isSame(bytes, await build([later]))).toBe(true);
    expect(isSame(await merge([await build([one]), await build([later])]), bytes)).toBe(true);
  });
});

describe('the bytes of a segment', () => {
  it('are the same in whatever order the papers came, and rest in between', async () => {
    const random = randomOf(8);
    const papers = makePapers(random, 100);
    const bytes = await build(papers);
    expect(isSame(await build(shuffle(random, papers)), bytes)).toBe(true);
    let rests = 0;
    const pace = paceOf(
      0,
      () => performance.now(),
      async () => {
        rests += 1;
      },
    );
    expect(isSame(joinChunks(await buildSegment(papers, { ...options, pace })), bytes)).toBe(true);
    expect(rests).toBeGreaterThan(100);
    // Planted fault: one letter of one title.
    const [first, ...rest] = papers;
    if (!first) throw new Error('no paper');
    expect(isSame(await build([{ ...first, title: `${first.title}x` }, ...rest]), bytes)).toBe(
      false,
    );
  });

  it.each([9, 10, 11])(
    'are the same by merging as by building, with rows left out (%i)',
    async (seed) => {
      const papers = makePapers(randomOf(seed), 120);
      const parts = await Promise.all([0, 40, 80].map((at) => build(papers.slice(at, at + 40))));
      const whole = await build(papers);
      expect(isSame(await merge(parts), whole)).toBe(true);
      const firstTwo = await merge(parts.slice(0, 2));
      expect(isSame(await merge([firstTwo, ...parts.slice(2)]), whole)).toBe(true);
      const isDropped = (_: number, row: number) => row % 3 === seed % 3;
      const dropped = new Set<string>();
      for (const part of parts) {
        const rows = await (await open(part)).readRows(allOf(40));
        rows.forEach(({ paper }, i) => {
          if (isDropped(0, i)) dropped.add(paper.key);
        });
      }
      const living = await build(papers.filter(({ key }) => !dropped.has(key)));
      expect(dropped.size).toBeGreaterThan(30);
      expect(isSame(await merge(parts, isDropped), living)).toBe(true);
      // Planted fault: a row or two more are left out.
      const isMore = (source: number, row: number) =>
        isDropped(source, row) || row === 7 || row === 8;
      expect(isSame(await merge(parts, isMore), living)).toBe(false);
    },
  );
});

describe('a source of pages', () => {
  it('gives the answers of memory, however little it holds, in a few loads', async () => {
    const papers = makePapers(randomOf(12), 300);
    const bytes = await build(papers);
    const source = pagedSource(bytes);
    const paged = await openSegment(source);
    const whole = await open(bytes);
    const ordinals = allOf(300).filter((row) => row % 7 === 0);
    const before = source.loads.length;
    expect(await paged.readRows(ordinals)).toEqual(await whole.readRows(ordinals));
    // The two tables of places, then rows, then words: never one load a row.
    expect(source.loads.length - before).toBeLessThanOrEqual(4);
    expect(await paged.readAbstracts(ordinals)).toEqual(await whole.readAbstracts(ordinals));
    expect(await paged.readStems(5)).toEqual(await whole.readStems(5));
    expect(await paged.countNear(['sparse', 'zzz'])).toEqual(
      await whole.countNear(['sparse', 'zzz']),
    );
    const merged = joinChunks(await mergeSegments([pagedSource(bytes, 1 << 20)]));
    expect(isSame(merged, bytes)).toBe(true);
  });
});

describe('a damaged container', () => {
  it('is refused when it is cut, grown, or changed in its header', async () => {
    const bytes = await build(makePapers(randomOf(13), 60));
    const headerEnd = (await readHeader(memorySource(bytes))).sections.ids.from;
    const refuse = (damaged: Uint8Array) => expect(open(damaged)).rejects.toThrow(SegmentError);
    for (let size = 0; size < bytes.length; size += size < 400 ? 7 : 997) {
      await refuse(bytes.subarray(0, size));
    }
    await refuse(Uint8Array.from([...bytes, 0]));
    for (let at = 0; at < headerEnd - 8; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x41;
      await refuse(damaged);
    }
    await expect(open(bytes)).resolves.toBeDefined();
  });

  it('is known by its sums, and never read past its end', async () => {
    const papers = makePapers(randomOf(14), 40);
    const bytes = await build(papers);
    await verifyContainer(memorySource(bytes));
    const random = randomOf(15);
    const { sections } = await readHeader(memorySource(bytes));
    let [errors, answers] = [0, 0];
    for (let i = 0; i < 80; i++) {
      const damaged = bytes.slice();
      const at = sections.ids.from + random(bytes.length - sections.ids.from);
      const inPadding = Object.values(sections).every(({ from, to }) => at < from || at >= to);
      damaged[at] = (damaged[at] ?? 0) ^ (1 + random(255));
      if (!inPadding)
        await expect(verifyContainer(memorySource(damaged))).rejects.toThrow(SegmentError);
      try {
        // The paged source throws another error where it is asked for bytes behind its end.
        const segment = await openSegment(pagedSource(damaged, 256));
        const all = allOf(segment.papers);
        await segment.readRows(all);
        await segment.readAbstracts(all);
        await segment.countNear(['sparse', 'graph', 'vision']);
        await mergeSegments([memorySource(damaged)]);
        answers += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(SegmentError);
        errors += 1;
      }
    }
    expect(Math.min(errors, answers)).toBeGreaterThan(0);
  });
});

describe('the table of idf', () => {
  it('gives the idf of each stem to a 255th, and the highest to a stem that it has not', () => {
    const frequencies = new Map(Array.from({ length: 500 }, (_, i) => [`stem${i * 7}`, 3 + i * 2]));
    const table = openIdf(packIdf(10_000, frequencies));
    const top = Math.log(10_001 / 2);
    for (const [stem, frequency] of frequencies) {
      const exact = Math.log(10_001 / (frequency + 1));
      expect(Math.abs(table.idfOf(stem) - exact)).toBeLessThanOrEqual(top / 510 + 1e-9);
    }
    for (const stem of ['', 'a', 'stem', 'stem8', 'zzz']) expect(table.idfOf(stem)).toBe(top);
    expect(() => openIdf(new Uint8Array(40))).toThrow(SegmentError);
  });

  it('that ships is the one of the stamp, and holds stems alone', () => {
    const bytes = readFileSync('public/corpus/idf.bin');
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    expect(IDF_STAMP).toBe(`1-${hash}`);
    expect(bytes.length).toBeLessThan(350_000);
    const table = openIdf(bytes);
    expect(table.size).toBeGreaterThan(20_000);
    expect(table.idfOf('model')).toBeLessThan(1.5);
    expect(table.idfOf('autoencod')).toBeGreaterThan(table.idfOf('learn'));
  });
});
