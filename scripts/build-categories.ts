// The arXiv rows of files of papers come in, public/corpus/categories.bin and its stamp go out: a model
// that guesses arXiv's categories from words. No text is written, and no paper of a graded set is read.
// Usage: npx tsx scripts/build-categories.ts [--papers FILE] [--papers5k FILE] [--bench DIR]
//        (default ../shared/data/...)
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packCategoryModel } from '../src/topics/category-bytes.ts';
import { chooseFeatures, encodeRows, hashRows, titleOf } from './categories/encode.ts';
import { joinModels } from './categories/join.ts';
import { toLabels } from './categories/labels.ts';
import { isHeldOut, readCategoryRows } from './categories/rows.ts';
import { train } from './categories/train.ts';
import { readGraded } from './graded.ts';

/** A category of fewer rows, first or not, is not guessed. */
const LEAST_ROWS = 100;
/**
 * Words and pairs of words kept: with 32 numbers each 0.25 MB. Of the rows held out 20,000 words gain
 * no more than another seed changes.
 */
const WORDS = 12_000;
const LEAST_PAPERS = 20;
/**
 * Two models of 16 numbers a word, side by side, against one of 24 on the rows held out: .802 and .796
 * right at first with an abstract, .744 and .735 by title. One of 32 is between .796 and .803, and .734
 * and .739, as its seed falls; two of 24 are .799 and .739.
 */
const WIDTH = 16;
const EPOCHS = 3;
/** Of how many readings of a row its title alone is read. */
const TITLE_ALONE = 0.35;
const SEEDS = [7, 8];
const MOST_BYTES = 300_000;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '../shared/data/papers-100k.jsonl.gz' },
    papers5k: { type: 'string', default: '../shared/data/papers-5k.jsonl.gz' },
    bench: { type: 'string', default: '../shared/data/bench' },
  },
});

const read = await readCategoryRows([values.papers, values.papers5k], readGraded(values.bench));
const rows = read.filter((row) => !isHeldOut(row));
const { categories, labels, first, weights } = toLabels(rows, LEAST_ROWS);
const hashed = hashRows(rows);
const hashes = chooseFeatures(hashed, labels, {
  most: WORDS,
  least: LEAST_PAPERS,
  classes: categories.length,
});
const places = new Map(Array.from(hashes, (hash, place) => [hash, place]));
const set = {
  forms: [encodeRows(hashed, places), encodeRows(hashRows(rows.map(titleOf)), places)],
  shares: [1 - TITLE_ALONE, TITLE_ALONE],
  first,
  labels,
  weights,
};
const models = SEEDS.map((seed) => ({
  width: WIDTH,
  ...train(set, {
    features: hashes.length,
    classes: categories.length,
    width: WIDTH,
    epochs: EPOCHS,
    wordRate: 0.5,
    readingRate: 0.1,
    seed,
    onEpoch: (epoch, loss) =>
      console.log(`seed ${seed}, epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
  }),
}));
const bytes = packCategoryModel({ categories, hashes, ...joinModels(models) });
if (bytes.length > MOST_BYTES) throw new Error(`${bytes.length} bytes are too many`);
const stamp = `1-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
mkdirSync('public/corpus', { recursive: true });
writeFileSync('public/corpus/categories.bin', bytes);
writeFileSync(
  'src/topics/category-stamp.ts',
  `// Written by scripts/build-categories.ts with public/corpus/categories.bin: the stamp of the model
// that this build ships.
export const CATEGORY_STAMP = '${stamp}';
`,
);
console.log(
  `${categories.length} categories, ${hashes.length} words of ${rows.length} papers ` +
    `(${read.length - rows.length} held out), ${bytes.length} bytes, stamp ${stamp}`,
);
