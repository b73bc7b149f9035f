// Papers come in, two views of each that share no sentence or no stem go out: what training holds
// against each other. Whatever is drawn is drawn from one source of random numbers.
import { ranking } from '../../src/search/ranking.ts';
import type { Bags } from './bags.ts';
import { startBags } from './bags.ts';
import type { Corpus } from './corpus.ts';

export interface Views {
  one: Bags;
  other: Bags;
}

/** How often a paper is parted so; else its stems are parted, each with all its places. */
const BY_SENTENCES = 0.5;
const BY_TITLE = 0.25;

/** Makes the views of some papers, in arrays that the next ones are written over. */
export function startViews(corpus: Corpus, most: number, random: () => number) {
  const { vocabulary, stems, sentences, starts } = corpus;
  let longest = 0;
  for (let paper = 0; paper < corpus.papers; paper++) {
    const from = sentences[starts[paper] ?? 0] ?? 0;
    longest = Math.max(longest, (sentences[starts[paper + 1] ?? 0] ?? 0) - from);
  }
  const one = startBags(vocabulary.length, most * longest, most);
  const other = startBags(vocabulary.length, most * longest, most);
  /** For each stem the paper that it was last drawn for, and the side. */
  const drawnFor = new Int32Array(vocabulary.length).fill(-1);
  const sides = new Uint8Array(vocabulary.length);
  let drawn = 0;

  function sideOfStem(stem: number): boolean {
    if (drawnFor[stem] !== drawn) {
      drawnFor[stem] = drawn;
      sides[stem] = random() < 0.5 ? 1 : 0;
    }
    return sides[stem] === 1;
  }

  function part(paper: number) {
    const kind = random();
    const first = starts[paper] ?? 0;
    const last = starts[paper + 1] ?? 0;
    drawn += 1;
    for (let sentence = first; sentence < last; sentence++) {
      const isTitle = sentence === first;
      const times = isTitle ? ranking.related.titleTimes : 1;
      const isOne = isTitle || (kind < BY_SENTENCES && random() < 0.5);
      for (let i = sentences[sentence] ?? 0; i < (sentences[sentence + 1] ?? 0); i++) {
        const stem = stems[i] ?? 0;
        const side = kind < BY_SENTENCES + BY_TITLE ? isOne : sideOfStem(stem);
        (side ? one : other).add(stem, times);
      }
    }
    one.close();
    other.close();
  }

  return (papers: Uint32Array): Views => {
    one.clear();
    other.clear();
    for (const paper of papers) part(paper);
    return { one: one.bags, other: other.bags };
  };
}
