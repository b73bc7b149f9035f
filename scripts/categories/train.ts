// Rows as numbers and their categories come in, the weights of a model go out: a vector for each word,
// and two readings of their sum. One row after another, so the same seed gives the same model.
import type { CategoryWeights } from '../../src/topics/category-bytes.ts';
import { makeRandom } from '../bench-engine/rows.ts';
import type { EncodedRows } from './encode.ts';
import type { Labels } from './labels.ts';

export interface TrainingSet extends Omit<Labels, 'categories'> {
  /** The same rows in one form or another. */
  forms: readonly EncodedRows[];
  /** How often a row is read in each form. */
  shares: readonly number[];
}

export interface TrainOptions {
  features: number;
  classes: number;
  width: number;
  epochs: number;
  /** How far a step goes at first; it falls to zero in a line. */
  wordRate: number;
  readingRate: number;
  seed: number;
  onEpoch?(epoch: number, loss: number): void;
}

type Weights = Pick<CategoryWeights, 'words' | 'first' | 'listed'>;

/** A reading and, for each of its numbers, the sum of its squared slopes so far. */
interface Reading {
  weights: Float32Array;
  past: Float32Array;
}

/**
 * Adagrad (Duchi, Hazan and Singer 2011): a word's vector has one sum of squared slopes, a reading one
 * for each number.
 */
class Trainer {
  readonly words: Float32Array;
  readonly first: Reading;
  readonly listed: Reading;
  private readonly wordsPast: Float32Array;
  private readonly input: Float32Array;
  private readonly slope: Float32Array;
  private readonly scores: Float64Array;
  private readonly target: Float64Array;

  constructor(
    private readonly options: TrainOptions,
    random: () => number,
  ) {
    const { features, classes, width } = options;
    const start = (length: number) => Float32Array.from({ length }, () => (random() - 0.5) / 5);
    this.words = start(features * width);
    this.wordsPast = new Float32Array(features).fill(1e-3);
    const reading = (): Reading => {
      const weights = start(classes * (width + 1));
      return { weights, past: new Float32Array(weights.length).fill(1e-2) };
    };
    this.first = reading();
    this.listed = reading();
    this.input = new Float32Array(width + 1);
    this.slope = new Float32Array(width);
    this.scores = new Float64Array(classes);
    this.target = new Float64Array(classes);
  }

  /** One row; `left` is the share of the steps to come. Its loss goes out. */
  step(rows: EncodedRows, row: number, set: TrainingSet, left: number): number {
    this.gather(rows, row);
    this.slope.fill(0);
    const loss = this.stepFirst(set.first[row] ?? [], left);
    this.stepListed(set.labels[row] ?? [], set.weights[row] ?? 1, left);
    this.stepWords(rows, row, left);
    return loss;
  }

  private gather(rows: EncodedRows, row: number): void {
    const { width } = this.options;
    const { input, words } = this;
    input.fill(0);
    input[width] = 1;
    for (let i = rows.starts[row] ?? 0; i < (rows.starts[row + 1] ?? 0); i++) {
      const at = (rows.features[i] ?? 0) * width;
      const value = rows.values[i] ?? 0;
      for (let k = 0; k < width; k++) input[k] = (input[k] ?? 0) + value * (words[at + k] ?? 0);
    }
  }

  private read({ weights }: Reading): void {
    const size = this.input.length;
    for (let c = 0; c < this.scores.length; c++) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (weights[c * size + k] ?? 0) * (this.input[k] ?? 0);
      this.scores[c] = sum;
    }
  }

  private stepFirst(first: readonly (readonly [number, number])[], left: number): number {
    const { scores, target } = this;
    this.read(this.first);
    const highest = scores.reduce((most, score) => Math.max(most, score));
    let sum = 0;
    for (let c = 0; c < scores.length; c++) {
      scores[c] = Math.exp((scores[c] ?? 0) - highest);
      sum += scores[c] ?? 0;
    }
    const whole = first.reduce((all, [, weight]) => all + weight, 0);
    target.fill(0);
    let loss = 0;
    for (const [label, weight] of first) {
      target[label] = weight;
      loss -= weight * Math.log(Math.max(1e-9, (scores[label] ?? 0) / sum));
    }
    for (let c = 0; c < scores.length; c++) scores[c] = (whole * (scores[c] ?? 0)) / sum;
    this.stepReading(this.first, left);
    return loss;
  }

  private stepListed(labels: readonly number[], weight: number, left: number): void {
    const { scores, target } = this;
    this.read(this.listed);
    target.fill(0);
    for (const label of labels) target[label] = weight;
    for (let c = 0; c < scores.length; c++) scores[c] = weight / (1 + Math.exp(-(scores[c] ?? 0)));
    this.stepReading(this.listed, left);
  }

  /** Moves a reading against what it said too much, and notes what that says of the words. */
  private stepReading({ weights, past }: Reading, left: number): void {
    const { input, slope, scores, target } = this;
    const size = input.length;
    const rate = this.options.readingRate * left;
    for (let c = 0; c < scores.length; c++) {
      const error = (scores[c] ?? 0) - (target[c] ?? 0);
      if (Math.abs(error) < 1e-4) continue;
      const at = c * size;
      for (let k = 0; k < slope.length; k++) {
        slope[k] = (slope[k] ?? 0) + error * (weights[at + k] ?? 0);
      }
      for (let k = 0; k < size; k++) {
        const own = error * (input[k] ?? 0);
        const sum = (past[at + k] ?? 0) + own * own;
        past[at + k] = sum;
        weights[at + k] = (weights[at + k] ?? 0) - (rate * own) / Math.sqrt(sum);
      }
    }
  }

  private stepWords(rows: EncodedRows, row: number, left: number): void {
    const { slope, words, wordsPast } = this;
    const width = slope.length;
    const square = slope.reduce((sum, value) => sum + value * value, 0) / width;
    for (let i = rows.starts[row] ?? 0; i < (rows.starts[row + 1] ?? 0); i++) {
      const feature = rows.features[i] ?? 0;
      const value = rows.values[i] ?? 0;
      const sum = (wordsPast[feature] ?? 0) + value * value * square;
      wordsPast[feature] = sum;
      const rate = (this.options.wordRate * left * value) / Math.sqrt(sum);
      const at = feature * width;
      for (let k = 0; k < width; k++) words[at + k] = (words[at + k] ?? 0) - rate * (slope[k] ?? 0);
    }
  }
}

/** `order` in another order, drawn by `random`. */
function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Which form a row is read in this time. */
function drawForm({ forms, shares }: TrainingSet, random: () => number): EncodedRows | undefined {
  let left = random();
  const drawn = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return forms[Math.max(0, drawn)];
}

export function train(set: TrainingSet, options: TrainOptions): Weights {
  const random = makeRandom(options.seed);
  const trainer = new Trainer(options, random);
  const rows = set.labels.length;
  const order = Uint32Array.from({ length: rows }, (_, i) => i);
  const steps = options.epochs * rows;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    order.forEach((row, i) => {
      const form = drawForm(set, random);
      if (form) loss += trainer.step(form, row, set, 1 - (epoch * rows + i) / steps);
    });
    options.onEpoch?.(epoch, loss / rows);
  }
  const { words, first, listed } = trainer;
  return { words, first: first.weights, listed: listed.weights };
}
