// The stems that two papers share come in with the papers' texts, the words that say so to a reader
// go out. A word is quoted as it stands in one of the texts; a stem that stands in none is not said.

import { titleWords } from '../paper/title.ts';
import { findSharedPhrases } from './key-phrases.ts';
import { ranking } from './ranking.ts';
import type { Share } from './related.ts';
import type { Idf } from './segment/idf.ts';
import { toTerm } from './terms.ts';

export interface QuotedPaper {
  title: string;
  abstract?: string;
}

interface Spelling {
  word: string;
  /** The term that stands right before it, and what stands between: a space, a hyphen, or "of". */
  before: string | null;
  joint: string;
}

interface Reading extends Spelling {
  term: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /^[A-Za-z]+$/;
const JOINT = /^(?:[ \-\u2010-\u2014]|[ -]of[ -])$/;

/** Every word of a text that is a term, in its order. */
function readText(text: string): Reading[] {
  const readings: Reading[] = [];
  let last: { term: string | null; end: number } = { term: null, end: -1 };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const term = toTerm(ASCII_WORD.test(word) ? word.toLowerCase() : titleWords(word).join(''));
    const end = match.index + word.length;
    // "Chain of thought" is one name.
    if (word === 'of') continue;
    if (term !== null) {
      const joint = text.slice(last.end, match.index);
      readings.push({ term, word, before: JOINT.test(joint) ? last.term : null, joint });
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

/** Each word of a phrase, what stands between them left as it is. */
const toPlainPhrase = (said: string) => said.replace(WORD, toPlain);

/**
 * At most `ranking.related.maxReasons` words or phrases, strongest first. A term is said with the words
 * that it stands beside in both papers: as the key phrase that both have ("named entity recognition"),
 * or else with one neighbour ("sparse autoencoders", "chain of thought").
 */
export function sayReasons(
  shares: readonly Share[],
  asked: QuotedPaper,
  relative: QuotedPaper,
  idf: Idf,
): string[] {
  const { maxReasons, leastReason } = ranking.related;
  const whole = shares.reduce((sum, [, part]) => sum + part, 0);
  const strong = shares.filter(([, part]) => part >= leastReason * whole).slice(0, 2 * maxReasons);
  const wanted = new Set(strong.map(([term]) => term));
  const spellings = spellingsOf([asked, relative], wanted);
  const phrases = findSharedPhrases(asked, relative, idf);
  const pairs = findPairs(asked, relative, wanted);
  const said = new Set<string>();
  const reasons: string[] = [];
  for (const [term] of strong) {
    if (said.has(term) || reasons.length === maxReasons) continue;
    const isFree = (stems: readonly string[]) =>
      stems.includes(term) && !stems.some((other) => said.has(other));
    const phrase = phrases.find(({ stems }) => isFree(stems));
    const pair = pairs.find(isFree);
    const stems = phrase?.stems ?? pair ?? [term];
    const reason = phrase ? toPlainPhrase(phrase.said) : sayPair(stems, spellings);
    for (const one of stems) said.add(one);
    if (reason !== '') reasons.push(reason);
  }
  return reasons;
}

/** One term, or two side by side, as they are spelled; nothing where no text has them. */
function sayPair(
  terms: readonly string[],
  spellings: ReadonlyMap<string, readonly Spelling[]>,
): string {
  return terms
    .map((term, i) => {
      const own = spellings.get(term) ?? [];
      const fitting = i > 0 ? own.find(({ before }) => before === terms[0]) : undefined;
      const word = (fitting ?? own[0])?.word;
      if (word === undefined) return '';
      return i > 0 ? `${fitting?.joint ?? ' '}${toPlain(word)}` : toPlain(word);
    })
    .join('');
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
