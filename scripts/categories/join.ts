// Models of the same words and categories come in, one model goes out whose scores are the mean of
// theirs: their vectors stand side by side. What one of them learned by chance counts less.
import type { CategoryWeights } from '../../src/topics/category-bytes.ts';

type Model = Pick<CategoryWeights, 'width' | 'words' | 'first' | 'listed'>;

/** For each word its numbers in one model after another. */
function joinWords(models: readonly Model[]): Float32Array {
  const width = models.reduce((sum, model) => sum + model.width, 0);
  const count = (models[0]?.words.length ?? 0) / (models[0]?.width ?? 1);
  const joined = new Float32Array(count * width);
  let from = 0;
  for (const model of models) {
    for (let word = 0; word < count; word++) {
      const vector = model.words.subarray(word * model.width, (word + 1) * model.width);
      joined.set(vector, word * width + from);
    }
    from += model.width;
  }
  return joined;
}

/** A row a category: the weights of all models, each by its share, and the mean of what is added. */
function joinReadings(models: readonly Model[], name: 'first' | 'listed'): Float32Array {
  const width = models.reduce((sum, model) => sum + model.width, 0);
  const rows = (models[0]?.[name].length ?? 0) / ((models[0]?.width ?? 0) + 1);
  const joined = new Float32Array(rows * (width + 1));
  for (let row = 0; row < rows; row++) {
    const at = row * (width + 1);
    let from = at;
    for (const model of models) {
      const own = model[name].subarray(row * (model.width + 1), (row + 1) * (model.width + 1));
      for (let k = 0; k < model.width; k++) joined[from + k] = (own[k] ?? 0) / models.length;
      joined[at + width] = (joined[at + width] ?? 0) + (own[model.width] ?? 0) / models.length;
      from += model.width;
    }
  }
  return joined;
}

export function joinModels(models: readonly Model[]): Model {
  return {
    width: models.reduce((sum, model) => sum + model.width, 0),
    words: joinWords(models),
    first: joinReadings(models, 'first'),
    listed: joinReadings(models, 'listed'),
  };
}
