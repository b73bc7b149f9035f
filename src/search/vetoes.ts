// Two near titles come in; out goes whether a small difference between them means two papers:
// another number, another name before the colon, a survey, a reply, a sequel.
import { titleWords } from '../paper/title.ts';
import { editsBetween } from './likeness.ts';
import { ranking } from './ranking.ts';

// One of these on one side only makes another paper of the same words.
const TELLING_WORDS = new Set(
  (
    'survey surveying review overview tutorial perspective response reply comment comments rebuttal ' +
    'reproducibility reproducing reproduction replication replicating extended extension revisited ' +
    'revisiting rethinking benchmark erratum corrigendum correction corrections ' +
    'retraction challenge workshop proceedings supplement supplementary appendix dataset ' +
    'not no without never non'
  ).split(' '),
);
// The same authors write these beside the paper itself.
const REPLIES = new Set(
  (
    'reply comment comments rebuttal erratum corrigendum correction corrections ' +
    'retraction supplement supplementary appendix workshop proceedings'
  ).split(' '),
);

/** It answers, mends or goes beside another paper. */
export const isReply = (words: readonly string[]) => words.some((word) => REPLIES.has(word));

const ROMAN = /^(?:i{2,3}|iv|vi{1,3}|ix|xi{1,3}|xiv|xv)$/;
const PART = /^(?:part|volume|vol|chapter|phase|type|version)$/;
// "Part I": a single letter counts as a numeral only where something announces it, or at the end.
const LONE_NUMERAL = /^[ivx]$/;

function numbersOf(words: readonly string[]): string {
  const numbers: string[] = [];
  words.forEach((word, i) => {
    const digits = word.match(/\p{N}+/gu);
    if (digits) numbers.push(digits.join('.'));
    else if (ROMAN.test(word)) numbers.push(word);
    else if (LONE_NUMERAL.test(word) && i > 0) {
      if (PART.test(words[i - 1] ?? '') || i === words.length - 1) numbers.push(word);
    }
  });
  return numbers.sort().join(' ');
}

function tellingWordsOf(words: readonly string[]): string {
  const telling = words.filter((word) => TELLING_WORDS.has(word) || /.plus$/.test(word));
  return [...new Set(telling)].sort().join(' ');
}

const NAME_END = /[:：]|\s[-–—]+\s/u;

/** The name that a title gives its subject: at most three words before the first colon or dash. */
export function nameOf(title: string): string[] {
  const cut = NAME_END.exec(title);
  if (!cut) return [];
  const words = titleWords(title.slice(0, cut.index));
  return words.length <= 3 ? words : [];
}

/** What a title says behind the name of its subject; the whole where it has none. */
export function withoutName(text: NearText): NearText {
  const cut = NAME_END.exec(text.title);
  const { length } = nameOf(text.title);
  if (!cut || length === 0) return text;
  return { title: text.title.slice(cut.index + cut[0].length), words: text.words.slice(length) };
}

export interface NearText {
  title: string;
  words: readonly string[];
}

/**
 * `none`: nothing speaks against one paper. `name-slip`: the names before the colon differ by no
 * more than a slip of the pen, so that the match may be possible but not certain.
 */
export type Veto = 'none' | 'name-slip' | 'number' | 'telling-word' | 'name';

export function vetoBetween(a: NearText, b: NearText): Veto {
  if (numbersOf(a.words) !== numbersOf(b.words)) return 'number';
  if (tellingWordsOf(a.words) !== tellingWordsOf(b.words)) return 'telling-word';
  const [left, right] = [nameOf(a.title).join(''), nameOf(b.title).join('')];
  if (left === '' || right === '' || left === right) return 'none';
  // The plural of a name is the name ("Patchscope", "Patchscopes").
  if (`${left}s` === right || `${right}s` === left) return 'none';
  const length = Math.min(left.length, right.length);
  const { headLettersForOneEdit: one, headLettersForTwoEdits: two } = ranking;
  const allowed = length >= two ? 2 : length >= one ? 1 : 0;
  return editsBetween(left, right) <= allowed ? 'name-slip' : 'name';
}
