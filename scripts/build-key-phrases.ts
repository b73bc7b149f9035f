// The arXiv rows of a file of papers come in; the words of prose and the weights of key phrases go out,
// as files that can be read. No graded key is looked at, and no paper of a graded set.
// Usage: npx tsx scripts/build-key-phrases.ts [--papers FILE] [--bench DIR] (default ../shared/data/...)
// writes the words of prose; a second run with --weights learns the weights by them.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openIdf } from '../src/search/segment/idf.ts';
import { toTerm } from '../src/search/terms.ts';
import { type CategoryRow, readCategoryRows } from './categories/rows.ts';
import { readGraded } from './graded.ts';
import { learnWeights } from './key-phrases/learn.ts';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '../shared/data/papers-100k.jsonl.gz' },
    bench: { type: 'string', default: '../shared/data/bench' },
    /** The words of prose are taken as they stand. */
    weights: { type: 'boolean', default: false },
  },
});

/** A word of fewer abstracts is not judged. */
const LEAST_ABSTRACTS = 200;
/**
 * Of the abstracts with a word so many have it in their title too: below the first it is a word of
 * prose ("existing", "outperforms", "significantly"), below the second it says little by itself
 * ("method", "datasets", "scenarios").
 */
const PROSE = 0.01;
const WEAK = 0.03;
/** Rows that the weights are learned from: a prefix of the file is a fair sample of it. */
const LEARNED_FROM = 12_000;

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function writeProse(rows: readonly CategoryRow[]): void {
  const inAbstract = new Map<string, number>();
  const inBoth = new Map<string, number>();
  for (const { title, abstract } of rows) {
    const titled = wordsOf(title);
    for (const word of wordsOf(abstract)) {
      inAbstract.set(word, (inAbstract.get(word) ?? 0) + 1);
      if (titled.has(word)) inBoth.set(word, (inBoth.get(word) ?? 0) + 1);
    }
  }
  const shares = [...inAbstract]
    .filter(([word, count]) => count >= LEAST_ABSTRACTS && toTerm(word) !== null)
    .map(([word, count]): [string, number] => [word, (inBoth.get(word) ?? 0) / count]);
  const list = (least: number, most: number) => {
    const words = shares
      .filter(([, share]) => share >= least && share < most)
      .map(([word]) => word);
    return words
      .sort()
      .join(' ')
      .replace(/(.{1,96})(?: |$)/g, '$1\n')
      .trimEnd();
  };
  writeFileSync(
    'src/search/prose-words.ts',
    `// Written by scripts/build-key-phrases.ts: words that abstracts are written with and that hardly any
// title takes up. Nothing comes in; words in lower case, as they are spelt, go out.

const read = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\\s+/));

/** Of the arXiv abstracts with such a word less than ${PROSE * 100} % have it in their title as well. */
export const proseWords = read(\`
${list(0, PROSE)}
\`);

/** Less than ${WEAK * 100} %. */
export const weakWords = read(\`
${list(PROSE, WEAK)}
\`);
`,
  );
}

const rows = await readCategoryRows([values.papers], readGraded(values.bench));
if (!values.weights) {
  writeProse(rows);
  console.log(`words of prose of ${rows.length} papers; now run it again with --weights`);
} else {
  const idf = openIdf(new Uint8Array(readFileSync('public/corpus/idf.bin')));
  const { weights, report } = learnWeights(rows.slice(0, LEARNED_FROM), idf);
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  writeFileSync(
    'src/search/key-phrase-weights.ts',
    `// Written by scripts/build-key-phrases.ts: what each feature of a candidate counts. Learned from
// ${LEARNED_FROM} arXiv abstracts: which of their phrases stands in the paper's title?

export const keyPhraseWeights = {
${lines.join('\n')}
};
`,
  );
  console.log(report);
}
