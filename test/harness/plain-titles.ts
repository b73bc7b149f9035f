// Papers come in by their titles, authors and years; asked words go in and the papers that they mean
// come out, by plain maps over everything: what the answers of segments are held against.
import { arxivYear } from '../../src/paper/arxiv-id.ts';
import type { PaperIds } from '../../src/paper/paper.ts';
import type { AskedWord } from '../../src/search/asked.ts';
import { findableWords } from '../../src/search/asked.ts';
import { surname } from '../../src/search/authors.ts';
import { ranking } from '../../src/search/ranking.ts';
import type { Plan } from '../../src/search/vocabulary.ts';
import { buildVocabulary, isEnough } from '../../src/search/vocabulary.ts';

/** What a paper is found by. */
export interface FindablePaper {
  key: string;
  title: string;
  aliases?: readonly string[];
  ids: PaperIds;
  authors: readonly string[];
  year?: number;
}

export interface FoundTitles {
  /** Keys, the best first. */
  keys: string[];
  /** How many there are in all. */
  found: number;
}

export interface TitleSearch {
  readonly size: number;
  /** Takes papers in, also ones that it knows: what it knew of them is replaced. */
  add(papers: Iterable<FindablePaper>): void;
  find(asked: readonly AskedWord[], most: number): FoundTitles;
}

type Field = 'title' | 'author' | 'year';
const FIELDS: readonly Field[] = ['title', 'author', 'year'];

interface Row {
  key: string;
  words: ReadonlyMap<string, Field>;
  /** Words of the shortest of its titles. */
  titleLength: number;
  isLiving: boolean;
}

function toRow(paper: FindablePaper): Row {
  const words = new Map<string, Field>();
  const year = paper.year ?? (paper.ids.arxiv ? arxivYear(paper.ids.arxiv) : undefined);
  if (year) words.set(String(year), 'year');
  for (const author of paper.authors) {
    const name = surname(author);
    if (name !== '') words.set(name, 'author');
  }
  const titles = [paper.title, ...(paper.aliases ?? [])].map(findableWords);
  for (const word of titles.flat()) words.set(word, 'title');
  const titleLength = Math.min(...titles.map((one) => new Set(one).size));
  return { key: paper.key, words, titleLength, isLiving: true };
}

/** The best `most` of rows that come with a score, kept in order while they come. */
function keepBest(most: number) {
  const best: { ordinal: number; score: number }[] = [];
  return {
    best,
    offer(ordinal: number, score: number) {
      const last = best.at(-1);
      if (best.length >= most && last && score <= last.score) return;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
      best.splice(at, 0, { ordinal, score });
      if (best.length > most) best.pop();
    },
  };
}

export function buildTitleSearch(papers: Iterable<FindablePaper> = []): TitleSearch {
  const rows: Row[] = [];
  const ordinals = new Map<string, number>();
  /** A posting is the row's ordinal and, in the two low bits, the field. */
  const postings = new Map<string, number[]>();
  const vocabulary = buildVocabulary();

  function add(paper: FindablePaper) {
    const before = rows[ordinals.get(paper.key) ?? -1];
    if (before) {
      before.isLiving = false;
      vocabulary.remove(new Set(before.words.keys()));
    }
    const row = toRow(paper);
    const ordinal = rows.push(row) - 1;
    ordinals.set(paper.key, ordinal);
    vocabulary.add(new Set(row.words.keys()));
    for (const [word, field] of row.words) {
      const posting = ordinal * 4 + FIELDS.indexOf(field);
      const list = postings.get(word);
      if (list) list.push(posting);
      else postings.set(word, [posting]);
    }
  }

  /** What each row gains by each asked word: one array a word, 0 where the row has none of it. */
  function gainsOf({ variants }: Plan): Float32Array[] {
    return variants.map((list) => {
      const gains = new Float32Array(rows.length);
      for (const { word, closeness } of list) {
        for (const posting of postings.get(word) ?? []) {
          const ordinal = posting >>> 2;
          const field = FIELDS[posting & 3] ?? 'title';
          const gain = closeness * ranking.words.fields[field];
          if (gain > (gains[ordinal] ?? 0)) gains[ordinal] = gain;
        }
      }
      return gains;
    });
  }

  function follow(plan: Plan, most: number): FoundTitles {
    const gains = gainsOf(plan);
    const whole = plan.weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const { best, offer } = keepBest(most);
    let found = 0;
    rows.forEach((row, ordinal) => {
      let sum = 0;
      let met = 0;
      for (let i = 0; i < gains.length; i++) {
        const gain = gains[i]?.[ordinal] ?? 0;
        if (gain === 0) continue;
        sum += gain * (plan.weights[i] ?? 0);
        met += 1;
      }
      if (met === 0 || !row.isLiving) return;
      if (met < gains.length && !isEnough(plan, (at) => (gains[at]?.[ordinal] ?? 0) > 0)) return;
      found += 1;
      const filled = Math.min(1, met / Math.max(1, row.titleLength));
      offer(ordinal, (sum / whole) * (1 - ranking.words.lengthLoss * (1 - filled)));
    });
    return { keys: best.map(({ ordinal }) => rows[ordinal]?.key ?? ''), found };
  }

  for (const paper of papers) add(paper);
  return {
    get size() {
      return ordinals.size;
    },
    add: (more) => {
      for (const paper of more) add(paper);
    },
    find(asked, most) {
      for (const plan of vocabulary.plans(asked)) {
        const answer = follow(plan, most);
        if (answer.found > 0) return answer;
      }
      return { keys: [], found: 0 };
    },
  };
}
