// The aliases of the taxonomy come in, an index of phrases goes out; a text's tokens come in, the
// phrases that stand in it go out, longest first. It decides nothing about topics.

import { extendPrint, makeSieve, printOf, type Sieve } from './sieve.ts';
import { readTokens, type Token, toStem } from './tokens.ts';
import type { Alias, Topic, TopicFacts } from './topic.ts';

/** One alias of one topic; `topic` null: a phrase that is known to mean none of them. */
export interface Phrase {
  topic: TopicFacts | null;
  alias: Alias;
  /** Its acronyms: words with two capitals or more, which the text must show as they are. */
  acronyms: readonly string[];
}

export interface PhraseIndex {
  /** Phrases by their stems run together, so that hyphens and spaces make no difference; with their print. */
  byJoined: { get(joined: string, print: number): readonly Phrase[] | undefined };
  /** What of a text need not be looked up. */
  sieve: Sieve;
}

/** A phrase as it stands in the text: tokens `from` to `to`, the last not included. */
export interface Hit {
  phrases: readonly Phrase[];
  from: number;
  to: number;
}

// ASCII throughout: aliases are, and Unicode classes take milliseconds to compile at each start.
const PLAIN = /^[A-Za-z0-9 -]*$/;
const TWO_CAPITALS = /[A-Z].*[A-Z]/;
const CAPITALS = /[A-Z]{3}/;
const NO_SMALL = /^[^a-z]*$/;
const SMALL = /[a-z]{2}/;
// A measure or a unit and no word, as "mAP".
const SMALL_THEN_CAPITALS = /^[a-z]{1,2}[A-Z]{2,}$/;
const WORD = /[A-Za-z0-9]+/g;

export function indexPhrases(
  topics: readonly Topic[],
  meaningless: readonly string[],
): PhraseIndex {
  const byJoined = new Map<string, Phrase[]>();
  const add = (topic: Topic | null, alias: Alias) => {
    const joined = joinStems(alias.text);
    const known = byJoined.get(joined);
    if (known) known.push(toPhrase(topic, alias));
    else byJoined.set(joined, [toPhrase(topic, alias)]);
  };
  for (const topic of topics) for (const alias of topic.aliases) add(topic, alias);
  for (const text of meaningless) add(null, { text, weak: false, needs: [], bars: [] });
  const forms = [...byJoined.keys()];
  const longest = Math.max(0, ...forms.map(({ length }) => length));
  return {
    byJoined,
    sieve: makeSieve(
      forms.map((form) => printOf(form).print),
      longest,
    ),
  };
}

export function toPhrase(topic: TopicFacts | null, alias: Alias): Phrase {
  const written = alias.text.match(WORD) ?? [];
  const acronyms = written.filter((word) => TWO_CAPITALS.test(word));
  return { topic, alias, acronyms };
}

const isShouted = (text: string) => CAPITALS.test(text) && NO_SMALL.test(text);

/** The stems of an alias. Aliases are short and mostly plain letters: no need for a full reading. */
export function joinStems(text: string): string {
  let joined = '';
  if (PLAIN.test(text)) for (const word of text.split(/[ -]/)) joined += toStem(word);
  else for (const token of readTokens(text)) joined += token.stem;
  return joined;
}

const NONE: readonly Hit[] = [];

/** Phrases that begin at token `at`, from the shortest to the longest. */
function hitsFrom(tokens: readonly Token[], at: number, index: PhraseIndex): readonly Hit[] {
  const { byJoined, sieve } = index;
  let [print, length] = [0, 0];
  let found: Hit[] | null = null;
  for (let to = at; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || (to > at && token.opens)) break;
    length += token.stem.length;
    if (length > sieve.longest) break;
    print = extendPrint(print, token);
    if (!sieve.mayHold(print)) continue;
    const phrases = byJoined.get(joinTokens(tokens, at, to), print);
    if (!phrases) continue;
    found ??= [];
    found.push({ phrases, from: at, to: to + 1 });
  }
  return found ?? NONE;
}

/** The stems from one token to another, run together. */
function joinTokens(tokens: readonly Token[], from: number, to: number): string {
  let joined = '';
  for (let i = from; i <= to; i++) joined += tokens[i]?.stem ?? '';
  return joined;
}

/**
 * Every place where a phrase stands that `counts` lets through: the longest one from the left,
 * its words used up. What is inside a longer phrase is not found again by itself.
 */
export function findPhrases(
  text: string,
  tokens: readonly Token[],
  index: PhraseIndex,
  counts: (phrase: Phrase, hit: Hit) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    let next = at + 1;
    const found = hitsFrom(tokens, at, index);
    for (let i = found.length - 1; i >= 0; i--) {
      const hit = found[i];
      if (!hit) continue;
      const phrases = hit.phrases.filter(
        (phrase) => isSpelt(text, tokens, hit, phrase) && counts(phrase, hit),
      );
      if (phrases.length === 0) continue;
      hits.push({ ...hit, phrases });
      next = hit.to;
      break;
    }
    at = next;
  }
  return hits;
}

/**
 * An acronym must stand in its capitals, also inside a longer phrase ("Dynamic LLM Routing"), and a
 * word that is none must not: in capitals among small letters it is a system's name ("CORTEX").
 * So is an acronym that opens the text before a colon ("MIDI: Multi-Instance Diffusion").
 */
function isSpelt(text: string, tokens: readonly Token[], hit: Hit, phrase: Phrase): boolean {
  const first = tokens[hit.from];
  const last = tokens[hit.to - 1];
  if (!first || !last) return false;
  const written = text.slice(first.start, last.end);
  if (phrase.acronyms.length === 0)
    return !SMALL_THEN_CAPITALS.test(written) && (!isShouted(written) || !SMALL.test(text));
  if (hit.from === 0 && hit.to === 1 && text.charCodeAt(last.end) === 0x3a) return false;
  const joined = written.replace(/[^\p{L}\p{N}]/gu, '');
  return phrase.acronyms.every((acronym) => joined.includes(acronym));
}
