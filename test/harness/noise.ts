// Titles as people and sites misspell them, always the same for the same title.

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** So many letters left out, doubled, changed or swapped with the next, at places drawn by lot. */
export function withSlips(title: string, slips: number): string {
  const random = randomFrom(seedOf(title) + slips);
  let text = title;
  for (let done = 0; done < slips; ) {
    const at = Math.floor(random() * (text.length - 1));
    const [here = '', next = ''] = [text[at], text[at + 1]];
    if (!/[a-z]/i.test(here) || !/[a-z]/i.test(next)) continue;
    const kinds = [
      '',
      here + here,
      'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)],
      next + here,
    ];
    const kind = Math.floor(random() * 4);
    const slip = kinds[kind] ?? '';
    text = text.slice(0, at) + slip + text.slice(kind === 3 ? at + 2 : at + 1);
    done += 1;
  }
  return text;
}

const TEX: readonly (readonly [RegExp, string])[] = [
  [/≠|\bneq\b/g, '$\\neq$'],
  [/é/g, "\\'{e}"],
  [/À/g, '\\`{A}'],
  [/ü/g, '\\"u'],
  [/&/g, '\\&'],
  [/%/g, '\\%'],
  [/^(\w+)/, '\\textbf{$1}'],
];

/** Noises that leave the letters as they are: the match must be exact. */
export const exactNoises: Readonly<Record<string, (title: string) => string>> = {
  'in capitals': (title) => title.toUpperCase(),
  'in small letters': (title) => title.toLowerCase(),
  'without punctuation': (title) => title.replace(/[^\p{L}\p{N}\s$\\]/gu, ' '),
  'with doubled spaces': (title) => title.replaceAll(' ', '  '),
  'with a full stop': (title) => `${title}.`,
  'with curly quotes and long dashes': (title) =>
    title.replaceAll('"', '”').replaceAll("'", '’').replaceAll('-', '–'),
  'without accents': (title) => title.normalize('NFD').replace(/\p{M}/gu, ''),
  'in TeX': (title) => TEX.reduce((text, [from, to]) => text.replace(from, to), title),
  'without spaces at hyphens': (title) => title.replaceAll('-', ''),
};

/** Noises that change letters: the paper must be found, surely or as a possible match. */
export const nearNoises: Readonly<Record<string, (title: string) => string>> = {
  'with one typing error': (title) => withSlips(title, 1),
  'with two typing errors': (title) => withSlips(title, 2),
};
