// Numbers and the slopes of a loss come in, the numbers are moved a step down (Adam, Kingma and Ba
// 2015). It knows nothing of what the numbers mean.

const FIRST = 0.9;
const SECOND = 0.999;
const LEAST = 1e-8;

export function startAdam(values: Float64Array) {
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  let steps = 0;
  /** `slopes` are all zero afterwards. */
  return function step(slopes: Float64Array, rate: number): void {
    steps += 1;
    const unbiased = Math.sqrt(1 - SECOND ** steps) / (1 - FIRST ** steps);
    for (let i = 0; i < values.length; i++) {
      const slope = slopes[i] ?? 0;
      const m = FIRST * (mean[i] ?? 0) + (1 - FIRST) * slope;
      const v = SECOND * (square[i] ?? 0) + (1 - SECOND) * slope * slope;
      mean[i] = m;
      square[i] = v;
      values[i] = (values[i] ?? 0) - (rate * unbiased * m) / (Math.sqrt(v) + LEAST);
      slopes[i] = 0;
    }
  };
}
