// `npm run eval`: how right the product is, by graded sets, measured with the modules that the worker
// runs. Prints one table with targets, writes the rows as JSON; a set that is missing is said and
// skipped. It ends with an error only where something broke, not where a target is missed.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureCategories } from './eval/categories.ts';
import { measureCsfcube } from './eval/csfcube.ts';
import { measureDigest } from './eval/digest.ts';
import { measureDoris } from './eval/doris.ts';
import { measureKeyphrases } from './eval/keyphrases.ts';
import { measureRecords } from './eval/records.ts';
import type { EvalFiles, EvalRow, MeasureSet } from './eval/row.ts';
import { printRows, saveRows } from './eval/table.ts';
import { measureTags } from './eval/tags.ts';
import { measureTitleVariants } from './eval/title-variants.ts';
import { measureTitleVariantsAuthors } from './eval/title-variants-authors.ts';

interface ListedSet {
  /** The sets whose rows it answers with, as `--only` names them. */
  sets: readonly string[];
  measure: MeasureSet;
}

/** Every measure, in the order of the table. */
const LISTED: readonly ListedSet[] = [
  { sets: ['arxiv-title-variants'], measure: measureTitleVariants },
  { sets: ['arxiv-title-variants-authors'], measure: measureTitleVariantsAuthors },
  { sets: ['dblp-acm', 'dblp-scholar'], measure: measureRecords },
  { sets: ['csfcube'], measure: measureCsfcube },
  { sets: ['doris-mae-best'], measure: measureDoris },
  { sets: ['arxiv-categories'], measure: measureCategories },
  { sets: ['inspec', 'kdd', 'www', 'semeval2017'], measure: measureKeyphrases },
  { sets: ['tags'], measure: measureTags },
  { sets: ['digest'], measure: measureDigest },
];

const { values } = parseArgs({
  options: {
    /** Writes all rows to a file. */
    json: { type: 'string' },
    /** A folder of graded sets. */
    data: { type: 'string' },
    /** Ids and titles, a line each, a tab between, gzipped or not. */
    titles: { type: 'string' },
    /** Papers, a JSON line each, gzipped or not: the many, and five thousand. */
    papers: { type: 'string' },
    papers5k: { type: 'string' },
    /** Names of sets, with commas between; all without. */
    only: { type: 'string' },
  },
});

const usual = (file: string) =>
  fileURLToPath(new URL(`../../shared/data/${file}`, import.meta.url));
const files: EvalFiles = {
  data: values.data ?? usual('bench'),
  titles: values.titles ?? usual('titles-arxiv.tsv.gz'),
  papers: values.papers ?? usual('papers-100k.jsonl.gz'),
  papers5k: values.papers5k ?? usual('papers-5k.jsonl.gz'),
};

const wanted = values.only?.split(',').map((one) => one.trim()) ?? [];
const known = LISTED.flatMap(({ sets }) => sets);
const strange = wanted.filter((name) => !known.includes(name));
if (strange.length > 0) {
  throw new Error(`No such set: ${strange.join(', ')}. There are ${known.join(', ')}.`);
}
const isWanted = (set: string) => wanted.length === 0 || wanted.includes(set);

const rows: EvalRow[] = [];
for (const { sets, measure } of LISTED) {
  if (!sets.some(isWanted)) continue;
  const started = performance.now();
  try {
    const found = await measure(files);
    if (found === null) console.log(`${sets.join(', ')}: not there, skipped`);
    else {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`${sets.join(', ')}: ${found.length} figures in ${seconds} s`);
      rows.push(...found.filter(({ set }) => isWanted(set)));
    }
  } catch (error) {
    console.error(`${sets.join(', ')}: broke.`, error);
    process.exitCode = 1;
  }
}
printRows(rows, isWanted);
if (values.json !== undefined) saveRows(values.json, rows);
