// The stems that two papers share come in with the papers' texts, the words that say so to a reader
// go out. A word is quoted as it stands in one of the texts; a stem that stands in none is not said.

import { titleWords } from '../paper/title.ts';
import { ranking } from './ranking.ts';
import type { Share } from './related.ts';
import { toTerm } from './terms.ts';

export interface QuotedPaper {
  title: string;
  abstract?: string;
}

interface Spelling {
  word: string;
  /** The term that stands right before it, with nothing but a space or a hyphen between. */
  before: string | null;
}

interface Reading extends Spelling {
  term: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /^[A-Za-z]+$/;
const JOINT = /^[ \-\u2010-\u2014]$/;

/** Every word of a text that is a term, in its order. */
function readText(text: string): Reading[] {
  const readings: Reading[] = [];
  let last: { term: string | null; end: number } = { term: null, end: -1 };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const term = toTerm(ASCII_WORD.test(word) ? word.toLowerCase() : titleWords(word).join(''));
    const end = match.index + word.length;
    if (term !== null) {
      const isJoined = JOINT.test(text.slice(last.end, match.index));
      readings.push({ term, word, before: isJoined ? last.term : null });
    }
    last = { term, end };
  }
  return readings;
}

interface PaperReadings {
  title: Reading[];
  abstract: Reading[];
}

/** One paper is compared with thirty: its text is read once. */
const known = new WeakMap<QuotedPaper, PaperReadings>();

function readPaper(paper: QuotedPaper): PaperReadings {
  const before = known.get(paper);
  if (before) return before;
  const readings = { title: readText(paper.title), abstract: readText(paper.abstract ?? '') };
  known.set(paper, readings);
  return readings;
}

/** Spellings of the wanted terms, titles before abstracts: what stands in a title is read first. */
function spellingsOf(papers: readonly QuotedPaper[], wanted: ReadonlySet<string>) {
  const found = new Map<string, Spelling[]>();
  const texts = papers.map(readPaper);
  for (const text of [...texts.map(({ title }) => title), ...texts.map((one) => one.abstract)]) {
    for (const reading of text) {
      if (!wanted.has(reading.term)) continue;
      const list = found.get(reading.term);
      if (list) list.push(reading);
      else found.set(reading.term, [reading]);
    }
  }
  return found;
}

/** "Sparse" at the start of a title is "sparse"; "LoRA" and "BERT" stay as they are. */
function toPlain(word: string): string {
  return /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word;
}

/**
 * At most `ranking.related.maxReasons` words or pairs of words, strongest first. Two terms that
 * stand side by side in both papers are said as one ("sparse autoencoders").
 */
export function sayReasons(
  shares: readonly Share[],
  asked: QuotedPaper,
  relative: QuotedPaper,
): string[] {
  const { maxReasons, leastReason } = ranking.related;
  const whole = shares.reduce((sum, [, part]) => sum + part, 0);
  const strong = shares.filter(([, part]) => part >= leastReason * whole).slice(0, 2 * maxReasons);
  const wanted = new Set(strong.map(([term]) => term));
  const spellings = spellingsOf([asked, relative], wanted);
  const pairs = findPairs(asked, relative, wanted);
  const said = new Set<string>();
  const reasons: string[] = [];
  for (const [term] of strong) {
    if (said.has(term) || reasons.length === maxReasons) continue;
    const pair = pairs.find((one) => one.includes(term) && !one.some((other) => said.has(other)));
    const parts = (pair ?? [term]).flatMap((one, i, all) => {
      const own = spellings.get(one) ?? [];
      const fitting = i > 0 ? own.find(({ before }) => before === all[0]) : undefined;
      const word = (fitting ?? own[0])?.word;
      return word === undefined ? [] : [toPlain(word)];
    });
    for (const one of pair ?? [term]) said.add(one);
    if (parts.length > 0) reasons.push(parts.join(' '));
  }
  return reasons;
}

/** Pairs of wanted terms that stand side by side, in this order, in both papers. */
function findPairs(asked: QuotedPaper, relative: QuotedPaper, wanted: ReadonlySet<string>) {
  const pairsOf = (paper: QuotedPaper) => {
    const pairs = new Map<string, readonly [string, string]>();
    for (const [term, list] of spellingsOf([paper], wanted)) {
      for (const { before } of list) {
        if (before !== null && before !== term && wanted.has(before)) {
          pairs.set(`${before} ${term}`, [before, term]);
        }
      }
    }
    return pairs;
  };
  const others = pairsOf(relative);
  return [...pairsOf(asked)].filter(([name]) => others.has(name)).map(([, pair]) => pair);
}
