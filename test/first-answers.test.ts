// What a first answer of a kind reads of the papers that ship, and when: what is wanted whatever is asked
// comes beside the opening of the other stores, and a file that fails then is tried again.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PageCache } from '../src/corpus/page-cache.ts';
import { starterBytes } from '../src/library/starter.ts';
import { STARTER } from '../src/library/starter-stamp.ts';
import { toRelatedQuery } from '../src/search/segment/related-query.ts';
import type { AnswerKind } from '../src/search/segment/resident.ts';
import type { Segment } from '../src/search/segment/segment.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import { testIdf } from './harness/segment-papers.ts';

const WORDS = ['diffusion', 'transformer', 'quantum', 'zebra'];

/** The starter, the files asked for since it was opened, and when none is under way any more. */
async function openCounted(fails: (name: string) => boolean = () => false) {
  const asked: string[] = [];
  const coming = new Set<Promise<unknown>>();
  const load = (name: string) => {
    asked.push(name);
    const file = (async () => {
      if (fails(name)) throw new Error('gone');
      return Uint8Array.from(readFileSync(`public/corpus/starter/${name}`)).buffer;
    })();
    const told = file.catch(() => {}).finally(() => coming.delete(told));
    coming.add(told);
    return file;
  };
  const starter = starterBytes(STARTER, load);
  const segment = await openSegment(new PageCache(1 << 25).open(starter), starter.lead);
  return { segment, asked: asked.splice(0) && asked, coming };
}

async function prepared(kind: AnswerKind | null) {
  const { segment, asked, coming } = await openCounted();
  if (kind) segment.prepare(kind);
  const together = asked.length;
  while (coming.size > 0) await Promise.all(coming);
  // Sums are looked at, and pages kept, in the tasks after that.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { segment, asked: asked.splice(0) && asked, together };
}

const askRelated = (segment: Segment) => {
  const stems = WORDS.map((stem) => ({ stem, count: 2, impact: 200 }));
  return segment.findRelated(toRelatedQuery({ stems, from: 'abstract' }, testIdf), { most: 30 });
};

describe('what a first answer reads', () => {
  it('of titles is asked for at once, and the words of titles are then looked up without a file', async () => {
    const [bare, ready] = [await prepared(null), await prepared('titles')];
    expect(await ready.segment.countNear(WORDS)).toEqual(await bare.segment.countNear(WORDS));
    expect(bare.asked.length).toBeGreaterThan(0);
    expect(ready.asked).toEqual([]);
    expect(ready.together).toBeGreaterThan(bare.asked.length);
  });

  it('of relatives is asked for at once, and only rows of stems are then brought in', async () => {
    const [bare, ready] = [await prepared(null), await prepared('related')];
    expect(await askRelated(ready.segment)).toEqual(await askRelated(bare.segment));
    expect(ready.asked.length).toBeGreaterThan(0);
    expect(ready.asked.length).toBeLessThan(bare.asked.length);
  });

  it('is tried again where it could not be read beforehand', async () => {
    const out = new Set<string>();
    const { segment, asked, coming } = await openCounted((name) => out.has(name));
    for (const name of ['049.bin', '050.bin']) out.add(name);
    segment.prepare('titles');
    await Promise.all(coming);
    expect(asked).toContain('049.bin');
    await expect(segment.countNear(WORDS)).rejects.toThrow('cannot be read');
    out.clear();
    const counts = await segment.countNear(WORDS);
    expect(counts.every((count) => count > 0)).toBe(true);
  });
});
