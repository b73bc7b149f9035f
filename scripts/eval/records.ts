// The sets dblp-acm and dblp-scholar: pairs of records, one paper or two. The product's own judgement of
// two records is asked, at its own thresholds; rows of F1 go out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { titleKey, titleWords } from '../../src/paper/title.ts';
import type { RecordFacts } from '../../src/search/judge-records.ts';
import { areSameRecord } from '../../src/search/judge-records.ts';
import { weightedJaccard } from '../../src/search/likeness.ts';
import type { EvalRow, MeasureSet } from './row.ts';
import { toRow } from './row.ts';

const SETS = ['dblp-acm', 'dblp-scholar'] as const;
/** Between the best thresholds of the two sets, so that neither is flattered. */
const LEAST_JACCARD = 0.65;

interface GradedRecord {
  title?: string;
  authors?: string;
  venue?: string;
  year?: string;
}

interface RecordPair {
  a: GradedRecord;
  b: GradedRecord;
  match: 0 | 1;
}

function readRecordPairs(data: string, set: string): RecordPair[] | null {
  const file = join(data, 'dblp-acm-scholar', `${set}.valid.jsonl.gz`);
  if (!existsSync(file)) return null;
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RecordPair);
}

function toFacts({ title = '', authors = '', year = '' }: GradedRecord): RecordFacts {
  const names = authors.split(' , ').filter((name) => name.trim() !== '');
  const when = Number.parseInt(year, 10);
  return {
    title,
    ...(names.length > 0 && { authors: names }),
    ...(when > 1900 && when < 2100 && { year: when }),
  };
}

const isSame = ({ a, b }: RecordPair) => areSameRecord(toFacts(a), toFacts(b));

const deciders: Readonly<Record<string, (pair: RecordPair) => boolean>> = {
  ours: isSame,
  'exact-key': ({ a, b }) => titleKey(a.title ?? '') === titleKey(b.title ?? ''),
  'token-jaccard': ({ a, b }) => {
    const [left, right] = [a, b].map(({ title = '' }) => new Set(titleWords(title)));
    return weightedJaccard(left ?? new Set(), right ?? new Set(), () => 1) >= LEAST_JACCARD;
  },
};

function toF1(set: string, kind: string, pairs: readonly RecordPair[]): EvalRow {
  const decide = deciders[kind.replace(/ dirty$/, '')] ?? isSame;
  const decided = pairs.map((pair) => ({ said: decide(pair), match: pair.match === 1 }));
  return toRow({ set, kind, metric: 'f1' }, decided, (items) => {
    const right = items.filter(({ said, match }) => said && match).length;
    const wrong = items.filter(({ said, match }) => said !== match).length;
    return (2 * right) / Math.max(1, 2 * right + wrong);
  });
}

export const measureRecords: MeasureSet = async ({ data }) => {
  const rows = SETS.flatMap((set) =>
    ['', ' dirty'].flatMap((state) => {
      const pairs = readRecordPairs(data, `${set}${state.replace(' ', '-')}`) ?? [];
      if (pairs.length === 0) return [];
      return Object.keys(deciders).map((name) => toF1(set, `${name}${state}`, pairs));
    }),
  );
  return rows.length > 0 ? rows : null;
};
