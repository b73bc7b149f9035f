// The seed: what ships, how it is stored, and that each of its papers is found by id, by title and
// by the title as people and sites misspell it.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toSeedPapers } from '../src/library/seed.ts';
import { SEED_STAMP } from '../src/library/seed-stamp.ts';
import type { Annotation } from '../src/paper/annotation.ts';
import { cosine, trigramsOf } from '../src/search/likeness.ts';
import { openWorld, page, row, seed } from './harness/library.ts';
import { exactNoises, nearNoises } from './harness/noise.ts';

const readTitles = (name: string): string[] =>
  JSON.parse(readFileSync(`test/files/${name}.json`, 'utf8'));
const listed = readTitles('seed-listing-titles');
const others = readTitles('other-titles');
const papers = toSeedPapers(seed);
const { library } = openWorld();
const ask = (titles: readonly string[]) =>
  library.annotate(
    titles.map((title) => row(title)),
    page,
  );

/** The titles whose paper was not found, with what was found in its place. */
function missed(
  annotations: readonly Annotation[],
  isRight: (a: Annotation, i: number) => boolean,
) {
  return annotations.flatMap((annotation, i) =>
    isRight(annotation, i) ? [] : [`${papers[i]?.title} -> ${JSON.stringify(annotation.match)}`],
  );
}
const isSure = (a: Annotation, i: number) =>
  a.match?.certain === true && a.match.key === papers[i]?.key;
const isFound = (a: Annotation, i: number) => a.match?.key === papers[i]?.key;

beforeAll(async () => {
  await library.ensureSeed();
});

describe('the seed file', () => {
  it('holds 119 papers of different keys', () => {
    expect(papers).toHaveLength(119);
    expect(new Set(papers.map(({ key }) => key)).size).toBe(119);
  });

  it('bears the stamp that the build knows', () => expect(seed.stamp).toBe(SEED_STAMP));

  it('holds facts and numbers alone, and no sentence', () => {
    for (const paper of seed.papers) {
      expect(Object.keys(paper).sort()).toEqual(
        expect.arrayContaining(['authors', 'categories', 'ids', 'terms', 'title', 'year']),
      );
      expect(paper).not.toHaveProperty('abstract');
      expect(paper.ids.arxiv).toMatch(/^\d{4}\.\d{5}$/);
      expect(paper.authors.length).toBeGreaterThan(0);
      expect(paper.terms.length).toBeGreaterThanOrEqual(10);
      for (const [term, weight] of paper.terms) {
        expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('119 of 119 papers are found', () => {
  it('by id, whatever the page calls them', async () => {
    const mentions = papers.map(({ ids }) => row('Renamed', { ids }));
    const annotations = await library.annotate(mentions, page);
    expect(missed(annotations, isSure)).toEqual([]);
    expect(annotations.every(({ match }) => match?.route === 'id')).toBe(true);
  });

  it('by title', async () => {
    expect(missed(await ask(papers.map(({ title }) => title)), isSure)).toEqual([]);
  });

  it('by the line of the listing they came from, its slips included', async () => {
    expect(listed).toHaveLength(119);
    expect(missed(await ask(listed), isFound)).toEqual([]);
  });

  it.each(Object.entries(exactNoises))('by the title %s', async (_, noise) => {
    expect(missed(await ask(papers.map(({ title }) => noise(title))), isSure)).toEqual([]);
  });

  it.each(Object.entries(nearNoises))('by the title %s', async (_, noise) => {
    expect(missed(await ask(papers.map(({ title }) => noise(title))), isFound)).toEqual([]);
  });

  it.each([
    [
      '2503.13429',
      "Escaping Plato's Cave: Robust Conceptual Reasoning through Interpretable 3D Neural Object Volumes",
    ],
    [
      '2408.07238',
      'Can Advanced LLMs Coach Smaller LLMs? Knowledge Distillation for Goal-Oriented Dialogs',
    ],
    [
      '2501.01743',
      'Automating Legal Concept Interpretation with LLMs: Retrieval, Generation, and Evaluation',
    ],
    [
      '2401.06102',
      'Patchscopes: A Unifying Framework for Inspecting Hidden Representations of Language Models',
    ],
    ['2404.03118', 'LVLM-Interpret: An Interpretability Tool for Large Vision-Language Models'],
  ])('%s also by its other title', async (id, title) => {
    const [annotation] = await ask([title]);
    expect(annotation?.match).toMatchObject({ key: `arxiv:${id}`, certain: true });
  });

  it.each(['$\\neq$', '≠', 'neq', '\\neq', '$\\ne$'])(
    'with the sign %s in its title',
    async (sign) => {
      const title = papers.find((paper) => / neq /.test(paper.title))?.title ?? '';
      const [annotation] = await ask([title.replace('neq', sign)]);
      expect(annotation?.match?.title).toBe(title);
    },
  );
});

describe('other papers', () => {
  it('of 400 titles none is taken for one of the seed', async () => {
    expect(others.length).toBe(400);
    const taken = (await ask(others)).filter(({ match }) => match !== null);
    expect(taken.map(({ match }, i) => [others[i], match?.title])).toEqual([]);
  });

  it('would be taken for one, had the matcher no threshold (control)', () => {
    const known = papers.map((paper) => trigramsOf(paper.title.toLowerCase()));
    const nearest = (title: string) =>
      Math.max(...known.map((trigrams) => cosine(trigrams, trigramsOf(title.toLowerCase()))));
    const takenAt = (least: number) => others.filter((title) => nearest(title) > least).length;
    expect(takenAt(0)).toBeGreaterThan(390);
    expect(takenAt(0.5)).toBeGreaterThan(10);
    expect(takenAt(0.87)).toBe(0);
  });
});
