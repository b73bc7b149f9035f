// Guessed categories: the model as bytes, the model that ships, and who is asked for a guess when.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinModels } from '../scripts/categories/join.ts';
import { arxivCategories } from '../src/topics/arxiv-categories.ts';
import {
  CategoryModelError,
  type CategoryWeights,
  packCategoryModel,
  unpackCategoryModel,
} from '../src/topics/category-bytes.ts';
import { readCategoryFeatures } from '../src/topics/category-features.ts';
import { openCategoryModel } from '../src/topics/category-model.ts';
import { CATEGORY_STAMP } from '../src/topics/category-stamp.ts';
import { guessCategory } from '../src/topics/guess.ts';
import { tagPaper } from '../src/topics/tagger.ts';
import { openWorld, page, row } from './harness/library.ts';

const hashOf = (words: string) => readCategoryFeatures(words, '', () => true).at(-1)?.hash ?? 0;

/** "owl" is of q-bio.PE, "stars at sea" of astro-ph.SR, "boats" of both. */
function toyWeights(): CategoryWeights {
  const words = new Map([
    [hashOf('owl'), [4, 0]],
    [hashOf('star'), [0, 4]],
    [hashOf('boat'), [1, 1]],
  ]);
  const hashes = Uint32Array.from(words.keys()).sort();
  return {
    categories: ['q-bio.PE', 'astro-ph.SR'],
    width: 2,
    hashes,
    words: Float32Array.from(hashes, (hash) => words.get(hash)?.[0] ?? 0).reduce(
      (all, value, i) => {
        all[2 * i] = value;
        all[2 * i + 1] = words.get(hashes[i] ?? 0)?.[1] ?? 0;
        return all;
      },
      new Float32Array(2 * hashes.length),
    ),
    first: Float32Array.of(1, 0, 0, 0, 1, 0),
    listed: Float32Array.of(1, 0, -1, 0, 1, -1),
  };
}
const toyBytes = packCategoryModel(toyWeights());
const toy = openCategoryModel(toyBytes);
const shippedBytes = readFileSync('public/corpus/categories.bin');
const shipped = openCategoryModel(new Uint8Array(shippedBytes));

const SEEN = { title: 'Clearer pictures: removing rain streaks from a single outdoor image' };
// The taxonomy says nothing of these; the toy knows the first and is in doubt about the second.
const OWLS = { title: 'Counting Owls' };
const BOATS = { title: 'Counting Boats' };

describe('a model of categories', () => {
  it('comes back from its bytes as near as four bits are', () => {
    const weights = toyWeights();
    const back = unpackCategoryModel(toyBytes);
    expect(back).toMatchObject({ categories: weights.categories, width: 2 });
    expect(back.hashes).toEqual(weights.hashes);
    expect(back.first).toEqual(weights.first);
    for (const [i, value] of back.words.entries())
      expect(value).toBeCloseTo(weights.words[i] ?? 0, 1);
  });

  it('says the mean of two models that stand side by side', () => {
    const weights = toyWeights();
    const other = { ...weights, first: Float32Array.of(0, -1, 0.5, -1, 0, 0) };
    const joined = { ...weights, ...joinModels([weights, other]) };
    expect(joined.width).toBe(4);
    const oddsOf = (one: CategoryWeights, title: string) => {
      const { ranked } = openCategoryModel(packCategoryModel(one)).read({ title });
      const [owls = 0, stars = 0] = one.categories.map(
        (code) => ranked.find((guess) => guess.code === code)?.first,
      );
      return Math.log(owls / stars);
    };
    for (const title of ['Owl', 'Star', 'Boat', 'Owl and star']) {
      const mean = (oddsOf(weights, title) + oddsOf(other, title)) / 2;
      expect(oddsOf(joined, title)).toBeCloseTo(mean, 1);
    }
    expect(oddsOf(joined, 'Owl')).not.toBeCloseTo(oddsOf(weights, 'Owl'), 1);
  });

  it('is refused where its bytes are cut, too long or something else', () => {
    const refused = [
      toyBytes.subarray(0, toyBytes.length - 1),
      Uint8Array.of(...toyBytes, 0),
      toyBytes.subarray(0, 10),
      new Uint8Array(0),
      toyBytes.map((byte, i) => (i === 0 ? byte + 1 : byte)),
    ];
    for (const bytes of refused) expect(() => openCategoryModel(bytes)).toThrow(CategoryModelError);
    expect(() => openCategoryModel(toyBytes)).not.toThrow();
  });

  it('ranks by the words of a text, and names them as they stand there', () => {
    const reading = toy.read({ title: 'Counting Owls', abstract: 'Boats, owls and one star.' });
    expect(reading.ranked.map(({ code }) => code)).toEqual(['q-bio.PE', 'astro-ph.SR']);
    expect(reading.ranked[0]?.first).toBeGreaterThan(0.5);
    expect(reading.wordsFor('q-bio.PE', 3)).toEqual(['Owls']);
    expect(reading.wordsFor('astro-ph.SR', 3)).toEqual(['star']);
    expect(reading.wordsFor('hep-th', 3)).toEqual([]);
  });

  it('says nothing of a text without a word that it knows', () => {
    for (const title of ['', 'Ships', '\uD800', ' \u200B ']) {
      expect(toy.read({ title })).toMatchObject({ ranked: [] });
      expect(guessCategory(toy, { title })).toEqual([]);
    }
  });

  it('is the one that the stamp names, in no more than 300 KB', () => {
    const hash = createHash('sha256').update(shippedBytes).digest('hex').slice(0, 12);
    expect(CATEGORY_STAMP).toBe(`1-${hash}`);
    expect(shippedBytes.length).toBeLessThan(300_000);
  });
});

describe('a guessed category', () => {
  it('stands with words of the text where the model is sure, and is marked as a guess', () => {
    const [tag, ...others] = guessCategory(shipped, SEEN);
    expect(others).toEqual([]);
    expect(tag).toMatchObject({ topic: 'arxiv:cs.CV', label: 'Computer vision?', from: 'meaning' });
    expect(tag?.evidence.length).toBeGreaterThan(0);
    for (const said of tag?.evidence ?? []) expect(SEEN.title).toContain(said);
    expect(guessCategory(shipped, { title: 'On what we know and what we do not' })).toEqual([]);
    expect(guessCategory(toy, OWLS)).toHaveLength(1);
    expect(guessCategory(toy, BOATS)).toEqual([]);
  });

  it('has a short label that a badge can hold', () => {
    for (const code of shipped.categories)
      expect(`${arxivCategories.get(code)?.short}?`.length).toBeLessThanOrEqual(22);
  });

  it('is asked for only where neither the taxonomy nor a category says anything', () => {
    const asked: string[] = [];
    const guess = ({ title }: { title: string }) => {
      asked.push(title);
      return guessCategory(toy, { title });
    };
    expect(tagPaper(OWLS, guess).map(({ topic }) => topic)).toEqual(['arxiv:q-bio.PE']);
    expect(asked).toEqual([OWLS.title]);
    expect(tagPaper({ ...OWLS, categories: ['hep-th'] }, guess)[0]?.from).toBe('category');
    expect(tagPaper({ ...OWLS, categories: ['no.SUCH'] }, guess)).toEqual([]);
    expect(tagPaper({ title: 'Sparse Autoencoders' }, guess)[0]?.from).toBe('title');
    expect(asked).toEqual([OWLS.title]);
    expect(tagPaper(OWLS)).toEqual([]);
  });
});

describe('the library', () => {
  const bytes = Uint8Array.from(toyBytes).buffer;
  const seen = row(OWLS.title, { ids: { arxiv: '2401.12345' } });

  /** A world whose model comes when `answer` is called, and the keys that it tells of. */
  function openGuessing(load: () => Promise<ArrayBuffer>) {
    const told: (readonly string[])[] = [];
    let reads = 0;
    const world = openWorld({
      tagPaper,
      loadCategories: () => {
        reads += 1;
        return load();
      },
      onBetter: (keys) => told.push(keys ?? []),
    });
    const tagsOf = async (mention = seen) =>
      (await world.library.annotate([mention], page))[0]?.tags.map(({ topic }) => topic);
    return { ...world, told, tagsOf, reads: () => reads };
  }

  it('does not wait for the model, and tells of the papers that it then has a guess for', async () => {
    let answer = (_: ArrayBuffer) => {};
    const coming = new Promise<ArrayBuffer>((resolve) => {
      answer = resolve;
    });
    const { tagsOf, told, reads } = openGuessing(() => coming);
    expect(await tagsOf()).toEqual([]);
    expect(await tagsOf(row(BOATS.title))).toEqual([]);
    expect(reads()).toBe(1);
    answer(bytes);
    await expect.poll(() => told).toEqual([['arxiv:2401.12345']]);
    expect(await tagsOf()).toEqual(['arxiv:q-bio.PE']);
    expect(await tagsOf(row(BOATS.title))).toEqual([]);
    expect(told).toHaveLength(1);
    expect(reads()).toBe(1);
  });

  it('reads no model for rows that are tagged without it', async () => {
    const { tagsOf, library, reads } = openGuessing(async () => bytes);
    await library.prepare();
    expect(await tagsOf(row('Sparse Autoencoders'))).not.toEqual([]);
    expect(await tagsOf({ ...seen, categories: ['q-bio.PE'] })).toEqual(['arxiv:q-bio.PE']);
    expect(reads()).toBe(0);
    await tagsOf();
    expect(reads()).toBe(1);
  });

  it('tags as before where the model cannot be read, and tries again', async () => {
    let isWhole = false;
    const { tagsOf, told, reads } = openGuessing(async () => {
      if (!isWhole) return bytes.slice(0, 30);
      return bytes;
    });
    expect(await tagsOf()).toEqual([]);
    isWhole = true;
    await expect.poll(async () => [await tagsOf(), reads()]).toEqual([['arxiv:q-bio.PE'], 2]);
    expect(told).toEqual([['arxiv:2401.12345']]);
  });

  it('keeps no guess as a category of the paper', async () => {
    const { library, tagsOf } = openGuessing(async () => bytes);
    await expect.poll(() => tagsOf()).toEqual(['arxiv:q-bio.PE']);
    const annotations = await library.annotate([seen], page);
    await library.collect([seen], annotations, page);
    await library.setSaved({ key: 'arxiv:2401.12345', mention: seen, saved: true });
    expect((await library.findPaper(seen)).paper).toMatchObject({ categories: [] });
    const [entry] = await library.listEntries();
    expect(entry?.tags).toEqual([]);
  });
});
