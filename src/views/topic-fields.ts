// What stands in the fields of a topic's form comes in; the topic goes out, and what is wrong with it in
// words, a field each.
import { readPersonName } from '../paper/author-name.ts';
import type { OwnTopic } from '../paper/topic-overlay.ts';
import {
  isPhrase,
  MAX_AUTHOR,
  MAX_AUTHORS,
  MAX_PHRASES,
  MAX_TOPIC_SHORT,
} from '../paper/topic-overlay.ts';
import { words } from '../words.ts';

export type TopicFields = Record<'name' | 'short' | 'phrases' | 'authors', string>;
export type WrongFields = Partial<TopicFields>;

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

const toLines = (text: string, between: RegExp): string[] => [
  ...new Set(
    text
      .split(between)
      .map(tidy)
      .filter((line) => line !== ''),
  ),
];

export function readTopicFields(typed: TopicFields, taken: readonly string[]) {
  const name = tidy(typed.name);
  const isLong = name.length > MAX_TOPIC_SHORT;
  const short = isLong ? typed.short.trim() : name;
  const written = toLines(typed.phrases, /[\n,;]/);
  // "Last, First" is one name.
  const authors = toLines(typed.authors, /[\n;]/);
  const isBare = written.length === 0 && authors.length === 0;
  const phrases = isBare && isPhrase(name) ? [name] : written;
  const facts: Pick<OwnTopic, 'name' | 'short' | 'phrases' | 'authors'> = { name, short, phrases };
  if (authors.length > 0) facts.authors = authors;
  const wrong: WrongFields = {};
  if (name === '') wrong.name = words('topics.wrong.name');
  else if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    wrong.name = words('topics.wrong.taken');
  }
  if (isLong && (short === '' || short.length > MAX_TOPIC_SHORT)) {
    wrong.short = words('topics.wrong.short');
  }
  const phrasesWrong = sayPhrases(written);
  if (phrasesWrong) wrong.phrases = phrasesWrong;
  else if (isBare && phrases.length === 0 && name !== '') {
    wrong.phrases = words('topics.wrong.phrases');
  }
  const authorsWrong = sayAuthors(authors);
  if (authorsWrong) wrong.authors = authorsWrong;
  return { facts, wrong };
}

function sayPhrases(phrases: readonly string[]): string | null {
  const unfit = phrases.find((phrase) => !isPhrase(phrase));
  if (unfit) return words('topics.wrong.phrase', { phrase: unfit });
  return phrases.length > MAX_PHRASES ? words('topics.wrong.many') : null;
}

function sayAuthors(authors: readonly string[]): string | null {
  const unfit = authors.find((name) => name.length > MAX_AUTHOR || readPersonName(name) === null);
  if (unfit) return words('topics.wrong.author', { name: unfit });
  return authors.length > MAX_AUTHORS ? words('topics.wrong.manyAuthors') : null;
}
