// The papers that ship in files, as they are committed: they are found in every way without being
// copied anywhere, and a file that is missing or damaged is told and harms nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { blobBytes } from '../src/corpus/byte-store.ts';
import { PageCache } from '../src/corpus/page-cache.ts';
import { STARTER_REST_MS } from '../src/library/holdings.ts';
import { starterBytes } from '../src/library/starter.ts';
import { STARTER } from '../src/library/starter-stamp.ts';
import { toMeaning, toRelatedQuery } from '../src/search/segment/related-query.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import { openTermVectors } from '../src/search/term-vectors.ts';
import { openWorld, page, row, vectors } from './harness/library.ts';
import { withSlips } from './harness/noise.ts';
import { testIdf } from './harness/segment-papers.ts';

// Twenty megabytes are read here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const DIR = 'public/corpus/starter';
const files = readdirSync(DIR).sort();

const load = async (name: string) => Uint8Array.from(readFileSync(`${DIR}/${name}`)).buffer;
const openStarter = (loadFile = load) => starterBytes(STARTER, loadFile);

/** A paper of the starter, out of the middle. */
async function pickPaper() {
  const segment = await openSegment(new PageCache(1 << 24).open(openStarter()));
  const rows = await segment.readRows(Array.from({ length: 200 }, (_, i) => 3000 + i));
  const found = rows.find(({ paper }) => paper.title.length > 60 && paper.authors.length > 2);
  if (!found) throw new Error('no paper');
  return found.paper;
}

describe('the starter', () => {
  it('holds at least 50,000 papers in files of its stamp, of facts alone', async () => {
    expect(STARTER.papers).toBeGreaterThanOrEqual(50_000);
    expect(STARTER.sums.length).toBe(8 * files.length);
    const store = openStarter();
    const bytes = await store.read(0, store.size);
    expect(bytes.length).toBe(STARTER.bytes);
    const segment = await openSegment(new PageCache(1 << 24).open(store));
    expect(segment.papers).toBe(STARTER.papers);
    const every = Array.from({ length: 400 }, (_, i) => i * 150);
    const rows = await segment.readRows(every);
    expect(rows.every(({ paper }) => paper.kind === 'starter' && paper.ids.arxiv)).toBe(true);
    expect((await segment.readAbstracts(every)).every((text) => text === null)).toBe(true);
  });

  it('has vectors of the model that ships, of almost every paper', async () => {
    const segment = await openSegment(new PageCache(1 << 24).open(openStarter()));
    const { stamp } = openTermVectors(vectors);
    let known = 0;
    for (let row = 0; row < STARTER.papers; row += 800) {
      if (await segment.readVector(row, stamp)) known += 1;
    }
    expect(known).toBeGreaterThanOrEqual(98);
    expect(await segment.readVector(0, stamp + 1)).toBeNull();
  });

  it('finds by id, title, near title and typed words, without any import', async () => {
    const paper = await pickPaper();
    const { library, corpus } = openWorld({ starter: openStarter() });
    const ids = { arxiv: paper.ids.arxiv ?? '' };
    const asked = [
      row('Something else', { ids }),
      row(paper.title),
      row(withSlips(paper.title, 1), { authors: [...paper.authors] }),
      row('A Title That No Paper Has Ever Had Before'),
    ];
    const found = await library.annotate(asked, page);
    expect(found.map(({ match }) => match?.key)).toEqual([
      paper.key,
      paper.key,
      paper.key,
      undefined,
    ]);
    expect(found.map(({ match }) => match?.route)).toEqual([
      'id',
      'title',
      'near-title',
      undefined,
    ]);
    expect(found[0]?.match).toMatchObject({ kind: 'starter', certain: true });
    const typed = await library.searchCorpus(paper.title, 5);
    expect(typed.papers[0]).toMatchObject({ key: paper.key, kind: 'starter' });
    expect(typed.of).toBeGreaterThan(STARTER.papers);
    expect((await corpus.count()).seed).toBe(119);
    const health = await library.getHealth();
    expect(health).toMatchObject({ corpus: 'ok', starter: 'ok' });
    expect(health.counts.starter + health.counts.seed).toBe(typed.of);
    // Without it none of this is found.
    const bare = openWorld();
    expect((await bare.library.annotate(asked, page)).map(({ match }) => match)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect((await bare.library.getHealth()).starter).toBe('none');
  });

  it('has papers near to one of its own that a page names by its title alone', async () => {
    const paper = await pickPaper();
    const { library } = openWorld({ starter: openStarter() });
    const { related, of } = await library.findRelated({
      mention: row(paper.title),
      key: paper.key,
    });
    expect(related.length).toBeGreaterThan(0);
    expect(related.some(({ key }) => key === paper.key)).toBe(false);
    expect(of).toBeGreaterThan(STARTER.papers);
  });

  it('counts a paper once that a page has shown since', async () => {
    const paper = await pickPaper();
    const { library } = openWorld({ starter: openStarter() });
    const mention = row(paper.title, { ids: paper.ids, abstract: 'Whales are met.' });
    const before = (await library.searchCorpus(paper.title, 3)).of;
    await library.collect([mention], await library.annotate([mention], page), page);
    const after = await library.searchCorpus(paper.title, 3);
    expect(after.of).toBe(before);
    expect(after.papers.filter(({ key }) => key === paper.key).length).toBe(1);
  });

  it.each([
    ['is missing', async () => Promise.reject(new TypeError('no such file'))],
    ['is damaged', async (name: string) => new Uint8Array((await load(name)).byteLength).buffer],
    ['is cut', async (name: string) => (await load(name)).slice(0, 1000)],
  ])('is left out, and that is told, where a file of it %s', async (_, fail) => {
    const seedTitle = 'Beyond Transcription: Mechanistic Interpretability in ASR';
    // The first file is needed to open it, a later one only to answer.
    for (const broken of [files[0], ...files.slice(20)]) {
      const { library } = openWorld({
        starter: openStarter((name) => (name === broken ? fail(name) : load(name))),
      });
      const [known] = await library.annotate([row(seedTitle)], page);
      expect(known?.match?.kind).toBe('seed');
      const answer = await library.searchCorpus('mechanistic interpretabilty asr', 5);
      expect(answer.papers[0]?.title).toBe(seedTitle);
      const health = await library.getHealth();
      expect(health.corpus).toBe('ok');
      if (health.starter === 'unavailable') {
        expect([answer.of, health.counts.starter]).toEqual([119, 0]);
        if (broken !== files[0]) return;
      } else expect(broken).not.toBe(files[0]);
    }
    throw new Error('no later file was read');
  });

  it('is tried again a minute after a fault, and its return is told', async () => {
    const paper = await pickPaper();
    const clock = { now: Date.UTC(2026, 0, 1) };
    const told: unknown[] = [];
    let isBroken = true;
    let reads = 0;
    const starter = openStarter(async (name) => {
      reads += 1;
      if (isBroken) throw new TypeError('no such file');
      return load(name);
    });
    const { library } = openWorld({ starter, clock, onBetter: (keys) => told.push(keys) });
    const find = async () => {
      const [found] = await library.annotate([row('x', { ids: paper.ids })], page);
      return [found?.match?.kind, (await library.getHealth()).starter];
    };
    expect(await find()).toEqual([undefined, 'unavailable']);
    const readsOfOne = reads;
    clock.now += STARTER_REST_MS - 1;
    expect(await find()).toEqual([undefined, 'unavailable']);
    expect(reads).toBe(readsOfOne);
    clock.now += 1;
    expect(await find()).toEqual([undefined, 'unavailable']);
    expect(reads).toBeGreaterThan(readsOfOne);
    isBroken = false;
    expect(await find()).toEqual([undefined, 'unavailable']);
    expect(told).toEqual([]);
    clock.now += STARTER_REST_MS;
    expect(await find()).toEqual(['starter', 'ok']);
    expect(told).toEqual([null]);
  });

  it('answers from files byte for byte as from a Blob', async () => {
    const store = openStarter();
    const blob = blobBytes(new Blob([await store.read(0, store.size)]));
    for (let from = 1; from < store.size; from += 1_234_567) {
      const to = Math.min(store.size, from + 300_000);
      expect(Buffer.compare(await store.read(from, to), await blob.read(from, to))).toBe(0);
    }
    const answers = await Promise.all(
      [store, blob].map(async (bytes) => {
        const segment = await openSegment(new PageCache(1 << 24).open(bytes));
        const model = openTermVectors(vectors);
        const query = {
          ...toRelatedQuery(await segment.readStems(77), testIdf),
          ...toMeaning(model, await segment.readVector(77, model.stamp)),
        };
        return [
          await segment.findRelated(query, { most: 20, floors: [0, 0] }),
          await segment.readRows([1, 77, 40_000]),
          await segment.findVariants([{ word: 'attenti', isOpen: true }], false),
        ];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).not.toEqual([]);
  });
});
