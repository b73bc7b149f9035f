// Shared words and nearness in meaning as one number: both count, by what each side is known by, and what is meant
// otherwise takes nothing away.
import { expect, it } from 'vitest';
import { floorOf, fuseNearness, type KnownBy } from '../src/search/fusion.ts';
import { ranking } from '../src/search/ranking.ts';

const SIDES = ['abstract', 'title'] as const;
const kinds = SIDES.flatMap((asked) => SIDES.map((row): KnownBy => ({ asked, row })));

it.each(kinds)(
  'a paper known by its $asked and one by its $row are weighed by their own numbers',
  (known) => {
    const { share, meaning, floor } = ranking.related.fusion[known.asked][known.row];
    expect(fuseNearness(0.5, 0, known)).toBeCloseTo(share * 0.5);
    expect(fuseNearness(0, 0.5, known)).toBeCloseTo(meaning * 0.5);
    expect(fuseNearness(0.5, 0.5, known)).toBeCloseTo((share + meaning) * 0.5);
    expect(fuseNearness(0.5, -0.5, known), 'of the opposite meaning').toBe(
      fuseNearness(0.5, 0, known),
    );
    expect(floorOf(known)).toBe(floor);
  },
);

it('a paper known by its title alone must be nearer than one whose abstract is known', () => {
  const floors = kinds.map(floorOf);
  expect(Math.min(...floors)).toBe(floorOf({ asked: 'abstract', row: 'abstract' }));
  expect(Math.max(...floors)).toBe(floorOf({ asked: 'title', row: 'title' }));
});
