// The table of papers read by hand: that it is what the draw gave, that it names topics which are
// there, and that its two figures count as they say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  coveredOf,
  exactLabels,
  type GradedPaper,
  precisionOf,
  readGradedTags,
  type Tagged,
} from '../scripts/eval/tags.ts';
import { taxonomy } from '../src/topics/taxonomy.ts';

const readTable = (name: string) =>
  JSON.parse(readFileSync(new URL(`topics/${name}.json`, import.meta.url), 'utf8'));

describe('the tag table', () => {
  const graded = readGradedTags();

  it('is the draw, the last third of it held', () => {
    const draw: { papers: Pick<GradedPaper, 'arxivId' | 'title' | 'held'>[] } =
      readTable('graded-draw');
    expect(
      graded.map(({ arxivId, title, held }) => ({ arxivId, title, ...(held && { held }) })),
    ).toEqual(draw.papers);
    expect(graded.filter(({ held }) => held)).toHaveLength(100);
    expect(graded.slice(0, 200).some(({ held }) => held)).toBe(false);
  });

  it('holds no paper of an older draw', () => {
    const judged: { arxivId: string }[] = readTable('judged');
    const known = new Set(judged.map(({ arxivId }) => arxivId));
    expect(graded.filter(({ arxivId }) => known.has(arxivId))).toEqual([]);
    expect(new Set(graded.map(({ arxivId }) => arxivId)).size).toBe(300);
  });

  it('names only topics that are there, and at least one right one a paper', () => {
    const ids = new Set(taxonomy.map(({ id }) => id));
    for (const { arxivId, right, fair } of graded) {
      expect(right.length, arxivId).toBeGreaterThan(0);
      expect([...right, ...fair].filter((id) => !ids.has(id))).toEqual([]);
      expect(right.filter((id) => fair.includes(id))).toEqual([]);
    }
  });
});

describe('the two figures', () => {
  const paper: GradedPaper = { arxivId: '1', title: 'A', right: ['a'], fair: ['b'] };
  const tagged = (...topics: string[]): Tagged => ({ paper, topics });

  it('count right and fair tags among the first three, and no fourth', () => {
    expect(precisionOf([tagged('a', 'b', 'x', 'y')])).toBeCloseTo(2 / 3);
    expect(precisionOf([tagged('a'), tagged('x', 'y', 'z')])).toBeCloseTo(1 / 4);
    expect(coveredOf([tagged('x', 'y', 'z', 'a')])).toBe(0);
    expect(coveredOf([tagged('x', 'a'), tagged('b')])).toBe(0.5);
  });

  it("leave a category of arXiv's out", () => {
    expect(precisionOf([tagged('a', 'arxiv:cs.CL')])).toBe(1);
    expect(precisionOf([tagged('x', 'arxiv:cs.CL')])).toBe(0);
    expect(coveredOf([tagged('arxiv:cs.CL')])).toBe(0);
  });

  it('have a baseline that finds labels as they stand', () => {
    const text = { title: 'On knowledge editing', abstract: 'With feature attribution and more.' };
    expect(exactLabels(text)).toEqual(['knowledge-editing', 'feature-attribution']);
    expect(exactLabels({ title: 'Editing of knowledge' })).toEqual([]);
  });
});
