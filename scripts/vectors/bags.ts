// Papers come in, their stems with counts go out, as many lists in three arrays. The title counts as
// often as the product counts it.
import { ranking } from '../../src/search/ranking.ts';
import type { Corpus } from './corpus.ts';

/** Lists of stems with weights: list `i` lies from `starts[i]` to `starts[i + 1]`. */
export interface Bags {
  stems: Uint16Array;
  weights: Float64Array;
  starts: Uint32Array;
}

/** Room for lists of stems; a stem that is added twice to one list has the sum of its counts. */
export function startBags(vocabulary: number, room: number, lists: number) {
  const bags: Bags = {
    stems: new Uint16Array(room),
    weights: new Float64Array(room),
    starts: new Uint32Array(lists + 1),
  };
  const counts = new Float64Array(vocabulary);
  let list = 0;
  let length = 0;

  return {
    bags,
    /** Begins with the first list anew. */
    clear() {
      list = 0;
      length = 0;
    },
    add(stem: number, times: number) {
      const before = counts[stem] ?? 0;
      counts[stem] = before + times;
      if (before === 0) bags.stems[length++] = stem;
    },
    /** Ends a list: each count becomes 1 + its logarithm. */
    close() {
      const { stems, weights, starts } = bags;
      for (let i = starts[list] ?? 0; i < length; i++) {
        const stem = stems[i] ?? 0;
        weights[i] = 1 + Math.log(counts[stem] ?? 1);
        counts[stem] = 0;
      }
      starts[++list] = length;
    },
  };
}

/** Whole papers, in their order. */
export function bagsOf({ vocabulary, papers, stems, sentences, starts }: Corpus): Bags {
  const whole = startBags(vocabulary.length, stems.length, papers);
  for (let paper = 0; paper < papers; paper++) {
    const from = starts[paper] ?? 0;
    const end = sentences[starts[paper + 1] ?? 0] ?? 0;
    const title = sentences[from + 1] ?? end;
    for (let i = sentences[from] ?? 0; i < end; i++) {
      whole.add(stems[i] ?? 0, i < title ? ranking.related.titleTimes : 1);
    }
    whole.close();
  }
  const length = whole.bags.starts[papers] ?? 0;
  return {
    stems: whole.bags.stems.slice(0, length),
    weights: whole.bags.weights.slice(0, length),
    starts: whole.bags.starts,
  };
}
