// One English word in lower case comes in, its Porter stem goes out (Porter 1980, "An algorithm for
// suffix stripping"). Words of other scripts come back as they are.

const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)';
const MEASURE = new RegExp(`${VOWEL}+(?:(?!${VOWEL})[a-z])+`, 'g');
const HAS_VOWEL = new RegExp(VOWEL);
const SHORT_END = /(?:^|[^aeiou])[aeiouy][^aeiouwxy]$/;
const DOUBLE_END = /([^aeiou])\1$/;

/** How often vowels are followed by consonants: 0 in "tree", 1 in "trouble", 2 in "troubles". */
const measure = (stem: string) => stem.match(MEASURE)?.length ?? 0;

type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

const STEP_2: Suffixes = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const STEP_3: Suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4: Suffixes =
  'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'
    .split(' ')
    .map((suffix) => [suffix, ''] as const);

/** Replaces the longest suffix that fits, where what stands before it is long enough. */
function replaceSuffix(word: string, suffixes: Suffixes, least: number): string {
  let best: readonly [string, string] | null = null;
  for (const pair of suffixes) {
    if (word.endsWith(pair[0]) && (!best || pair[0].length > best[0].length)) best = pair;
  }
  if (!best) return word;
  const stem = word.slice(0, -best[0].length);
  if (best[0] === 'ion' && !/[st]$/.test(stem)) return word;
  return measure(stem) > least ? stem + best[1] : word;
}

function stripPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function stripPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE_END.test(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && SHORT_END.test(stem) ? `${stem}e` : stem;
}

function tidyEnd(word: string): string {
  let end = word;
  if (end.endsWith('e')) {
    const stem = end.slice(0, -1);
    const size = measure(stem);
    if (size > 1 || (size === 1 && !SHORT_END.test(stem))) end = stem;
  }
  return end.endsWith('ll') && measure(end) > 1 ? end.slice(0, -1) : end;
}

export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let result = stripPast(stripPlural(word));
  if (result.endsWith('y') && HAS_VOWEL.test(result.slice(0, -1)))
    result = `${result.slice(0, -1)}i`;
  result = replaceSuffix(result, STEP_2, 0);
  result = replaceSuffix(result, STEP_3, 0);
  result = replaceSuffix(result, STEP_4, 1);
  return tidyEnd(result);
}
