// Pairs of titles of one arXiv paper come in, with a corpus that holds one of the two; each is asked by
// the other, once with its paper there and once without; the rows of the table go out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FoundPaper } from '../../src/library/find-papers.ts';
import { findPapers } from '../../src/library/find-papers.ts';
import type { Mention } from '../../src/paper/mention.ts';
import type { OneCorpus } from './one-container.ts';
import type { EvalRow } from './row.ts';
import { meanOf, toRow } from './row.ts';

export const KINDS = ['format', 'minor', 'edited', 'rewritten'] as const;

export interface TitlePair {
  id: string;
  a: string;
  b: string;
  kind: (typeof KINDS)[number];
}

/** The pairs of a folder of graded sets; null where they are not there. */
export function readPairs(data: string): TitlePair[] | null {
  const file = join(data, 'arxiv-title-variants/pairs.jsonl.gz');
  if (!existsSync(file)) return null;
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TitlePair);
}

/** What a corpus answered a title with. */
export interface Answer {
  key: string;
  certain: boolean;
}

export type Ask = (mention: Mention, withoutKey: string | null) => Promise<Answer | null>;

/** The product's own road: `findPapers` over its own corpus. */
export const askProduct =
  (corpus: OneCorpus): Ask =>
  async (mention, withoutKey) => {
    await corpus.leaveOut(withoutKey);
    const [found]: (FoundPaper | undefined)[] = await findPapers(corpus.parts, [mention]);
    return found?.match ? { key: found.match.key, certain: found.match.certain } : null;
  };

export interface AskedPair {
  kind: TitlePair['kind'];
  key: string;
  /** With its paper in the corpus, and without. */
  there: Answer | null;
  gone: Answer | null;
}

export interface PairMention {
  pair: TitlePair;
  mention: Mention;
}

/** The title of a pair that a corpus does not hold; the first where it holds neither. */
export const unheldTitle = ({ a, b }: TitlePair, held: string) => (held === a ? b : a);

export async function askPairs(mentions: readonly PairMention[], ask: Ask): Promise<AskedPair[]> {
  const asked: AskedPair[] = [];
  for (const { pair, mention } of mentions) {
    const key = `arxiv:${pair.id}`;
    const there = await ask(mention, null);
    asked.push({ kind: pair.kind, key, there, gone: await ask(mention, key) });
  }
  return asked;
}

export type Surely = 'certain' | 'possible';

/** A possible answer is any answer. */
export const counts = (answer: Answer | null, surely: Surely): answer is Answer =>
  answer !== null && (surely === 'possible' || answer.certain);

const hits = ({ there, key }: AskedPair, surely: Surely) =>
  counts(there, surely) && there.key === key ? 1 : 0;

/** The share of pairs whose paper was found. */
export const recallRow = (
  name: Pick<EvalRow, 'set' | 'kind'>,
  pairs: readonly AskedPair[],
  surely: Surely,
) =>
  toRow(
    { ...name, metric: `recall_${surely}` },
    pairs,
    meanOf((pair) => hits(pair, surely)),
  );

/** Of all answers, with the papers there and without, the share that is right; over pairs answered. */
export function precisionRow(
  name: Pick<EvalRow, 'set' | 'kind'>,
  pairs: readonly AskedPair[],
  surely: Surely,
): EvalRow {
  const answersOf = ({ there, gone }: AskedPair) =>
    (counts(there, surely) ? 1 : 0) + (counts(gone, surely) ? 1 : 0);
  const answered = pairs.filter((pair) => answersOf(pair) > 0);
  return toRow({ ...name, metric: `precision_${surely}` }, answered, (items) => {
    const answers = items.reduce((sum, pair) => sum + answersOf(pair), 0);
    const right = items.reduce((sum, pair) => sum + hits(pair, surely), 0);
    return answers === 0 ? 1 : right / answers;
  });
}
