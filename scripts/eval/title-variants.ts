// The set arxiv-title-variants: titles alone against all titles of a file. Pairs and titles come in,
// rows of recall, precision and false matches go out, with two baselines over the same candidates.
import { existsSync } from 'node:fs';
import { findNearTitles } from '../../src/library/near-titles.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { titleKey, titleWords } from '../../src/paper/title.ts';
import { weightedJaccard } from '../../src/search/likeness.ts';
import { makeRandom, readTitles } from '../bench-engine/rows.ts';
import type { OneCorpus } from './one-container.ts';
import { openOneCorpus, sourceOf } from './one-container.ts';
import type { EvalRow, MeasureSet } from './row.ts';
import { meanOf, toRow } from './row.ts';
import type { Answer, Ask, AskedPair, PairMention, TitlePair } from './title-pairs.ts';
import {
  askPairs,
  askProduct,
  counts,
  KINDS,
  precisionRow,
  readPairs,
  recallRow,
  unheldTitle,
} from './title-pairs.ts';

const SET = 'arxiv-title-variants';
const OTHERS = 12_000;
const SEED = 12_000;
/** What `minor` means in the pairs themselves, so that the baseline is at its best. */
const LEAST_JACCARD = 0.8;

/** Titles of other papers than those of the pairs, drawn by a fixed seed, each once. */
function drawOthers(titles: readonly Paper[], pairs: readonly TitlePair[]): Paper[] {
  const own = new Set(pairs.map(({ id }) => id));
  const pool = titles.filter(({ ids }) => !own.has(ids.arxiv ?? ''));
  const random = makeRandom(SEED);
  const most = Math.min(OTHERS, pool.length);
  for (let i = 0; i < most; i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    const [here, there] = [pool[i], pool[j]];
    if (here && there) [pool[i], pool[j]] = [there, here];
  }
  return pool.slice(0, most);
}

function pairRows(pairs: readonly AskedPair[], baseline?: string): EvalRow[] {
  const toKind = (kind: string) => (baseline ? `${baseline} ${kind}` : kind);
  const levels = baseline ? (['possible'] as const) : (['certain', 'possible'] as const);
  return levels.flatMap((surely) => [
    ...KINDS.flatMap((kind) => {
      const own = pairs.filter((pair) => pair.kind === kind);
      return own.length > 0 ? [recallRow({ set: SET, kind: toKind(kind) }, own, surely)] : [];
    }),
    precisionRow({ set: SET, kind: baseline ?? 'all' }, pairs, surely),
  ]);
}

async function falseRows(others: readonly Paper[], ask: Ask): Promise<EvalRow[]> {
  const answers: { answer: Answer | null }[] = [];
  for (const { key, title } of others) {
    answers.push({ answer: await ask({ role: 'row', title }, key) });
  }
  return (['certain', 'possible'] as const).map((surely) =>
    toRow(
      { set: SET, kind: 'random', metric: `false_${surely}` },
      answers,
      meanOf(({ answer }) => (counts(answer, surely) ? 1 : 0)),
    ),
  );
}

/** Two baselines: the same letters and digits; the most words in common of the same candidates. */
function askBaselines(corpus: OneCorpus): Record<string, Ask> {
  const { holdings } = corpus.parts;
  return {
    'exact-key': async ({ title }, withoutKey) => {
      await corpus.leaveOut(withoutKey);
      const key = titleKey(title);
      const [paper] = (await holdings.findByTitles([key])).get(key) ?? [];
      return paper ? { key: paper.key, certain: true } : null;
    },
    'token-jaccard': async ({ title }, withoutKey) => {
      await corpus.leaveOut(withoutKey);
      const words = new Set(titleWords(title));
      const [near] = await findNearTitles(holdings, [{ title, onlyLoose: false }]);
      const likely = (near?.candidates(words) ?? []).map((paper) => ({
        key: paper.key,
        certain: true,
        jaccard: weightedJaccard(words, new Set(titleWords(paper.title)), () => 1),
      }));
      const best = likely.sort((a, b) => b.jaccard - a.jaccard)[0];
      return best && best.jaccard >= LEAST_JACCARD ? best : null;
    },
  };
}

export const measureTitleVariants: MeasureSet = async ({ data, titles: file }) => {
  const pairs = readPairs(data);
  if (pairs === null || !existsSync(file)) return null;
  const titles = readTitles(file);
  const held = new Map(titles.map(({ ids, title }) => [ids.arxiv, title]));
  const corpus = await openOneCorpus(`titles ${sourceOf(file)}`, async () => titles);
  const mentions = pairs.flatMap((pair): PairMention[] => {
    const own = held.get(pair.id);
    return own === undefined
      ? []
      : [{ pair, mention: { role: 'row', title: unheldTitle(pair, own) } }];
  });
  const ask = askProduct(corpus);
  const rows = pairRows(await askPairs(mentions, ask));
  rows.push(...(await falseRows(drawOthers(titles, pairs), ask)));
  for (const [name, askBaseline] of Object.entries(askBaselines(corpus))) {
    rows.push(...pairRows(await askPairs(mentions, askBaseline), name));
  }
  return rows;
};
