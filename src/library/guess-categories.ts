// A paper that nothing else tags comes in, a guessed category goes out once the model is read. It is
// read for the first such paper and never waited for: the page is told when a better answer is there.
import { giveWay } from '../give-way.ts';
import type { Tag } from '../paper/annotation.ts';
import {
  type CategoryModel,
  type GuessedText,
  openCategoryModel,
} from '../topics/category-model.ts';
import { guessCategory } from '../topics/guess.ts';

export interface CategoryGuesses {
  /** At most one tag; none yet while the model is being read. */
  guess(key: string, text: GuessedText): Tag[];
}

/** So many papers wait for the model at most. */
const MOST_OWED = 2000;

/**
 * `onReady`: told the keys of papers that were asked for in vain, once a guess can be made. A model
 * that cannot be read is tried again for the next paper; until then nothing is guessed.
 */
export function openGuesses(parts: {
  load(): Promise<ArrayBuffer>;
  onReady(keys: readonly string[]): void;
}): CategoryGuesses {
  let model: CategoryModel | null = null;
  let coming = false;
  const owed = new Map<string, GuessedText>();

  async function read() {
    coming = true;
    try {
      model = openCategoryModel(new Uint8Array(await parts.load()));
      // The answers that these papers stand in go out first.
      await giveWay();
      tellGuessed(model);
    } catch {
      // A guess is not worth an error.
    }
    owed.clear();
    coming = false;
  }

  /** Only those that there is a guess for: the others would be asked for once more for nothing. */
  function tellGuessed(opened: CategoryModel) {
    const better = [...owed].filter(([, text]) => guessCategory(opened, text).length > 0);
    if (better.length > 0) parts.onReady(better.map(([key]) => key));
  }

  return {
    guess(key, text) {
      if (model) return guessCategory(model, text);
      if (text.title.trim() === '' && !text.abstract) return [];
      if (owed.size < MOST_OWED) owed.set(key, text);
      if (!coming) void read();
      return [];
    },
  };
}
