// Simulated readers come in: thirty saved papers of one arXiv category or one topic, and a day of thirty more of it
// among 970 others; how early each way of ranking brings those thirty goes out. The product ranks by what was saved
// alone here: nothing is followed, nothing has votes. And with a few wishes, of the rest, beside no wishes.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { scoreNearness } from '../../src/digest/nearness.ts';
import { type Compared, toCompared } from '../../src/library/tables.ts';
import { openIdf } from '../../src/search/segment/idf.ts';
import { toStems } from '../../src/search/segment/impacts.ts';
import { openTermVectors } from '../../src/search/term-vectors.ts';
import { tagPaper } from '../../src/topics/tagger.ts';
import { makeRandom } from '../bench-engine/rows.ts';
import { averagePrecision } from './graded-lists.ts';
import { decideLinear, toTfIdf } from './linear-svm.ts';
import type { MeasureSet } from './row.ts';
import { meanOf, toRow } from './row.ts';

const SET = 'digest';
const SAVED = 30;
const WANTED = 30;
const OTHERS = 970;
const SEED = 20_261_123;
/** The grade of a relevant paper, as `graded-lists.ts` counts it. */
const RELEVANT = 2;

interface DatedPaper {
  title: string;
  abstract: string;
  arxivId?: string;
  categories: readonly string[];
}

interface Reader {
  /** Numbers of papers; `news` newest first. */
  saved: readonly number[];
  news: readonly number[];
  isWanted: readonly boolean[];
}

const shipped = (file: string) =>
  Uint8Array.from(
    readFileSync(fileURLToPath(new URL(`../../public/corpus/${file}`, import.meta.url))),
  );

function readPapers(file: string): DatedPaper[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as DatedPaper);
}

/** The papers of each category, or of each topic of the taxonomy, that has enough of them. */
function groupBy(papers: readonly DatedPaper[], namesOf: (paper: DatedPaper) => Iterable<string>) {
  const groups = new Map<string, number[]>();
  for (const [i, paper] of papers.entries()) {
    for (const name of new Set(namesOf(paper))) groups.set(name, [...(groups.get(name) ?? []), i]);
  }
  return [...groups].filter(([, own]) => own.length >= SAVED + WANTED).map(([, own]) => own);
}

const codesOf = ({ categories }: DatedPaper) => categories.flatMap((one) => one.split(/\s+/));
const topicsOf = (paper: DatedPaper) =>
  tagPaper(paper).flatMap(({ topic }) => (topic.startsWith('arxiv:') ? [] : topic));

function draw(numbers: readonly number[], most: number, random: () => number): number[] {
  const rest = [...numbers];
  return Array.from({ length: Math.min(most, rest.length) }, () => {
    const [one = 0] = rest.splice(Math.floor(random() * rest.length), 1);
    return one;
  });
}

function makeReader(
  papers: readonly DatedPaper[],
  own: readonly number[],
  random: () => number,
): Reader {
  const group = new Set(own);
  const drawn = draw(own, SAVED + WANTED, random);
  const wanted = new Set(drawn.slice(SAVED));
  const others = papers.flatMap((_, i) => (group.has(i) ? [] : i));
  const news = [...wanted, ...draw(others, OTHERS, random)];
  // Ids of the old style, with letters, are older than all others.
  const idOf = (i: number) => papers[i]?.arxivId?.replace(/^\D.*/, '') ?? '';
  news.sort((a, b) => (idOf(a) < idOf(b) ? 1 : -1));
  return { saved: drawn.slice(0, SAVED), news, isWanted: news.map((i) => wanted.has(i)) };
}

/** Papers of the first screen of which the reader wishes less, and more. */
const WISHED = { less: 3, more: 2, of: 20 };

type Rank = (reader: Reader) => readonly number[];
type WishRank = (
  reader: Reader,
  wishes: { more: readonly number[]; less: readonly number[] },
) => readonly number[];

function openRanks(papers: readonly DatedPaper[]): {
  wished: WishRank;
  ranks: Record<string, Rank>;
} {
  const idf = openIdf(shipped('idf.bin'));
  const vectors = openTermVectors(shipped('vectors.bin'));
  const compared = papers.map((paper) => toCompared(toStems(paper, idf), vectors));
  const take = (i: number): { stems: Compared['stems']['stems']; vector: Int8Array | null } => ({
    stems: compared[i]?.stems.stems ?? [],
    vector: compared[i]?.vector ?? null,
  });
  const takeSaved = (i: number) => ({ ...take(i), savedAt: 0 });
  const wished: WishRank = ({ saved, news }, { more, less }) =>
    scoreNearness({
      saved: [...saved, ...more].map(takeSaved),
      less: less.map(takeSaved),
      news: news.map(take),
      shareOf: (stem) => Math.exp(-idf.idfOf(stem)),
      now: 0,
    });
  const ranks: Record<string, Rank> = {
    ours: (reader) => wished(reader, { more: [], less: [] }),
    'svm-tf-idf': ({ saved, news }) => {
      const texts = [...saved, ...news].map((i) => `${papers[i]?.title} ${papers[i]?.abstract}`);
      return decideLinear(toTfIdf(texts), [
        ...saved.map(() => true),
        ...news.map(() => false),
      ]).slice(SAVED);
    },
    newest: ({ news }) => news.map((_, i) => -i),
  };
  return { wished, ranks };
}

interface Wishing {
  before: number[];
  after: number[];
}

/** The grades of what is left when some of the first screen were pressed: in the order of before, and of after. */
function gradeWishes(reader: Reader, rank: WishRank): Wishing {
  const [scores, { news, isWanted }] = [rank(reader, { more: [], less: [] }), reader];
  const first = inOrder(scores).slice(0, WISHED.of);
  const more = first.filter((i) => isWanted[i]).slice(0, WISHED.more);
  const less = first.filter((i) => !isWanted[i]).slice(0, WISHED.less);
  const pressed = new Set([...more, ...less]);
  const grade = (of: readonly number[]) => gradesOf(reader, of, pressed);
  const toPapers = (places: readonly number[]) => places.map((i) => news[i] ?? 0);
  const wished = rank(reader, { more: toPapers(more), less: toPapers(less) });
  return { before: grade(scores), after: grade(wished) };
}

/** The wanted papers as grades, in the order of their scores. */
function gradesOf(
  { isWanted }: Reader,
  scores: readonly number[],
  without: ReadonlySet<number> = new Set(),
): number[] {
  const order = inOrder(scores).filter((i) => !without.has(i));
  return order.map((i) => (isWanted[i] ? RELEVANT : 0));
}

const inOrder = (scores: readonly number[]) =>
  scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

const precisionAt10 = (grades: readonly number[]) =>
  grades.slice(0, 10).filter((grade) => grade === RELEVANT).length / 10;

export const measureDigest: MeasureSet = async ({ papers5k }) => {
  if (!existsSync(papers5k)) return null;
  const papers = readPapers(papers5k);
  const random = makeRandom(SEED);
  const groups = [...groupBy(papers, codesOf), ...groupBy(papers, topicsOf)];
  const readers = groups.map((own) => makeReader(papers, own, random));
  const { ranks, wished } = openRanks(papers);
  const wishings = readers.map((reader) => gradeWishes(reader, wished));
  const graded = {
    ...Object.fromEntries(
      Object.entries(ranks).map(([kind, rank]) => [
        kind,
        readers.map((reader) => gradesOf(reader, rank(reader))),
      ]),
    ),
    'rest-before-wishes': wishings.map(({ before }) => before),
    'rest-after-wishes': wishings.map(({ after }) => after),
  };
  return Object.entries(graded).flatMap(([kind, all]) => {
    const lists = all.map((grades) => ({ grades }));
    const row = (metric: string, measure: (grades: readonly number[]) => number) =>
      toRow(
        { set: SET, kind, metric },
        lists,
        meanOf(({ grades }) => measure(grades)),
      );
    return [row('ap', averagePrecision), row('precision10', precisionAt10)];
  });
};
