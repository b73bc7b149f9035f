// Papers' vectors come in, groups of papers that stand near each other go out, other ones each time:
// what a paper is told from in training should be hard to tell from it.
import type { Matrix } from './dense.ts';

/** As many groups of `size` as there are; the few papers left over are others each time. */
export function drawBatches(papers: Matrix, size: number, random: () => number): Uint32Array[] {
  const order = Uint32Array.from({ length: papers.rows }, (_, i) => i);
  const batches = Math.max(1, Math.floor(papers.rows / size));
  shuffle(order, random);
  const kept = order.subarray(0, Math.min(papers.rows, batches * size));
  const parted: Uint32Array[] = [];
  divide(kept, batches);
  shuffle(parted, random);
  return parted;

  /** Along a line drawn at random, at the group nearest to the middle. */
  function divide(group: Uint32Array, parts: number): void {
    if (parts === 1) {
      parted.push(group);
      return;
    }
    const line = Float64Array.from({ length: papers.columns }, () => random() - random());
    const places = new Map<number, number>();
    for (const paper of group) places.set(paper, along(papers, paper, line));
    group.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || a - b);
    const left = parts >> 1;
    const cut = Math.round((group.length * left) / parts);
    divide(group.subarray(0, cut), left);
    divide(group.subarray(cut), parts - left);
  }
}

function along({ columns, values }: Matrix, row: number, line: Float64Array): number {
  let sum = 0;
  for (let x = 0; x < columns; x++) sum += (values[row * columns + x] ?? 0) * (line[x] ?? 0);
  return sum;
}

interface Swappable<Item> {
  readonly length: number;
  [place: number]: Item;
}

function shuffle<Item>(list: Swappable<Item>, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [held, other] = [list[i], list[j]];
    if (held === undefined || other === undefined) continue;
    list[i] = other;
    list[j] = held;
  }
}
