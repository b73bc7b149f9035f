// The arXiv rows of a file of papers come in, their stems go out as numbers, sentence by sentence.
// No paper of a graded set is among them, and no text is kept.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { titleWords } from '../../src/paper/title.ts';
import { ranking } from '../../src/search/ranking.ts';
import { toTerm } from '../../src/search/terms.ts';
import type { NamedRow } from '../graded.ts';

/** A stem of fewer papers is a name or an error, one of more says nothing of what a paper is about. */
const LEAST_PAPERS = 8;
const MOST_SHARE = 0.3;

/** Papers as numbers of stems. The first sentence of a paper is its title. */
export interface Corpus {
  /** In the order of UTF-16 code units. */
  vocabulary: readonly string[];
  /** ln((papers + 1) / (papers with the stem + 1)). */
  idf: Float64Array;
  papers: number;
  stems: Uint16Array;
  /** Where each sentence begins in `stems`, and the end. */
  sentences: Uint32Array;
  /** Where each paper begins in `sentences`, and the end. */
  starts: Uint32Array;
}

/** The sentences of a paper, its title first. */
export type Sentences = readonly string[];

export function toSentences({ title, abstract }: { title: string; abstract: string }): Sentences {
  return [title, ...abstract.split(/(?<=[.!?])\s+/)];
}

/** A list that grows without boxing its numbers. */
function growing() {
  let list = new Uint32Array(1 << 16);
  let length = 0;
  return {
    push(value: number) {
      if (length === list.length) {
        const more = new Uint32Array(2 * length);
        more.set(list);
        list = more;
      }
      list[length++] = value;
    },
    get length() {
      return length;
    },
    all: () => list.subarray(0, length),
  };
}

/** Takes papers one by one; `finish` numbers the stems that are left and drops all others. */
export function startCorpus(least = LEAST_PAPERS, mostShare = MOST_SHARE) {
  const numbers = new Map<string, number>();
  const numberOf = new Map<string, number>();
  const frequencies: number[] = [];
  const lastPaper: number[] = [];
  const stems = growing();
  const sentences = growing();
  const starts = growing();

  function lookUp(word: string): number {
    const stem = toTerm(word);
    let number = -1;
    if (stem !== null && stem.length <= ranking.segment.longestTerm) {
      number = numbers.get(stem) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(stem, number);
        frequencies.push(0);
        lastPaper.push(-1);
      }
    }
    numberOf.set(word, number);
    return number;
  }

  function add(paper: Sentences) {
    const own = starts.length;
    starts.push(sentences.length);
    for (const sentence of paper) {
      sentences.push(stems.length);
      for (const word of titleWords(sentence)) {
        const number = numberOf.get(word) ?? lookUp(word);
        if (number < 0) continue;
        stems.push(number);
        if (lastPaper[number] === own) continue;
        lastPaper[number] = own;
        frequencies[number] = (frequencies[number] ?? 0) + 1;
      }
    }
  }

  function finish(): Corpus {
    const papers = starts.length;
    starts.push(sentences.length);
    const kept = [...numbers].filter(([, number]) => {
      const frequency = frequencies[number] ?? 0;
      return frequency >= least && frequency < mostShare * papers;
    });
    kept.sort(([a], [b]) => (a < b ? -1 : 1));
    if (kept.length > 0xffff) throw new Error('too many stems for numbers of 16 bits');
    const places = new Int32Array(numbers.size).fill(-1);
    kept.forEach(([, number], place) => {
      places[number] = place;
    });
    const idf = Float64Array.from(kept, ([, number]) =>
      Math.log((papers + 1) / ((frequencies[number] ?? 0) + 1)),
    );
    const all = stems.all();
    const own = new Uint16Array(all.length);
    const ends = new Uint32Array(sentences.length + 1);
    let length = 0;
    const begins = sentences.all();
    for (let i = 0; i < begins.length; i++) {
      ends[i] = length;
      const to = begins[i + 1] ?? all.length;
      for (let at = begins[i] ?? 0; at < to; at++) {
        const place = places[all[at] ?? 0] ?? -1;
        if (place >= 0) own[length++] = place;
      }
    }
    ends[begins.length] = length;
    return {
      vocabulary: kept.map(([stem]) => stem),
      idf,
      papers,
      stems: own.slice(0, length),
      sentences: ends,
      starts: starts.all(),
    };
  }
  return { add, finish };
}

/** Rows with an arXiv id, a title and an abstract that `isLeftOut` does not name. */
export async function readCorpus(
  file: string,
  isLeftOut: (row: NamedRow) => boolean,
): Promise<Corpus> {
  const corpus = startCorpus();
  const input = createReadStream(file).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    if (line === '') continue;
    const row = JSON.parse(line) as NamedRow;
    const { arxivId, title, abstract } = row;
    if (arxivId && title && abstract && !isLeftOut(row))
      corpus.add(toSentences({ title, abstract }));
  }
  return corpus.finish();
}
