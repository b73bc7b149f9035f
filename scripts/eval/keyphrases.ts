// Texts with the keys that authors or indexers gave them come in, how many of these are among the ten
// phrases that we would name goes out. Keys that the text does not hold count against every extractor.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { titleWords } from '../../src/paper/title.ts';
import { readCandidates } from '../../src/search/key-phrases.ts';
import { openIdf } from '../../src/search/segment/idf.ts';
import { stem } from '../../src/search/stem.ts';
import { toTerm } from '../../src/search/terms.ts';
import { findKeyPhrases } from './key-phrases.ts';
import type { EvalFiles, EvalRow } from './row.ts';
import { meanOf, toRow } from './row.ts';

interface KeyedText {
  text: string;
  keys: readonly string[];
}

const SETS = ['inspec', 'kdd', 'www', 'semeval2017'];
const MOST = 10;
/** What stands for an abstract in some texts. */
const NO_ABSTRACT = /(?:No contact information provided yet|An abstract is not available)\.\s*/g;

const idf = () =>
  openIdf(
    new Uint8Array(
      readFileSync(fileURLToPath(new URL('../../public/corpus/idf.bin', import.meta.url))),
    ),
  );

/** The same stems on both sides; a stop word within a key is kept as it is. */
const toStems = (phrase: string) =>
  titleWords(phrase)
    .map((word) => toTerm(word) ?? stem(word))
    .join(' ');

function readTexts(file: string): KeyedText[] | null {
  if (!existsSync(file)) return null;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, keys } = JSON.parse(line) as KeyedText;
    return { text: text.replace(NO_ABSTRACT, ''), keys };
  });
}

/** F1 of the first ten different phrases against all different keys of a text. */
function f1({ keys }: KeyedText, phrases: readonly string[]): number {
  const gold = new Set(keys.map(toStems).filter(Boolean));
  const named = new Set([...new Set(phrases.map(toStems))].slice(0, MOST));
  const hits = [...named].filter((phrase) => gold.has(phrase)).length;
  return (2 * hits) / Math.max(1, named.size + gold.size);
}

/**
 * In one set title and abstract each begin a line, and lines that go on are indented; in others nothing
 * parts them.
 */
function split(text: string): { title: string; abstract: string } {
  const [title = '', ...rest] = text.split(/\r?\n(?!\s)/);
  return { title, abstract: rest.join(' ') };
}

export async function measureKeyphrases(files: EvalFiles): Promise<EvalRow[] | null> {
  const table = idf();
  const namers: [kind: string, (text: string) => string[]][] = [
    ['ours', (text) => findKeyPhrases(split(text), table, MOST).map(({ said }) => said)],
    [
      'tf-idf',
      (text) =>
        readCandidates(text, table)
          .map(({ said, stems, features }) => ({
            said,
            score: Math.exp(features.often) * stems.length * features.meanIdf,
          }))
          .sort((a, b) => b.score - a.score)
          .map(({ said }) => said),
    ],
    [
      'first-phrases',
      (text) =>
        readCandidates(text, table)
          .filter(({ features }) => features.whole > 0)
          .map(({ said }) => said),
    ],
  ];
  const rows = SETS.flatMap((set) => {
    const texts = readTexts(join(files.data, 'keyphrase', `${set}.jsonl.gz`));
    if (!texts) return [];
    return namers.map(([kind, name]) => {
      const figures = texts.map((one) => f1(one, name(one.text)));
      return toRow(
        { set, kind, metric: 'f1at10' },
        figures,
        meanOf((figure) => figure),
      );
    });
  });
  return rows.length > 0 ? rows : null;
}
