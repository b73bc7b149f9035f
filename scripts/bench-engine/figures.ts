// Times of repeated work come in, the figures that are printed go out.

/** The value below which `share` of all values lie (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds of each call; a first call warms up and is not counted. */
export async function timeEach<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
): Promise<number[]> {
  const times: number[] = [];
  const [first] = items;
  if (first !== undefined) await work(first);
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  return times;
}
