// Fuse.js over titles: the library that most reach for when a title has typing errors. It looks at
// every title for each question, so it is asked few of them.
import Fuse from 'fuse.js';
import { percentile } from './figures.ts';

export function timeFuse(
  titles: readonly { key: string; title: string }[],
  asked: readonly { key: string; title: string }[],
): { p50: number; p95: number; right: number; count: number } {
  const fuse = new Fuse(titles, { keys: ['title'], ignoreLocation: true, threshold: 0.3 });
  const times: number[] = [];
  let right = 0;
  for (const { key, title } of asked) {
    const start = performance.now();
    const [best] = fuse.search(title, { limit: 1 });
    times.push(performance.now() - start);
    if (best?.item.key === key) right += 1;
  }
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return { p50, p95, right, count: asked.length };
}
