// How wide a line must be for its pills: more words need more room, and every width that is asked
// for has its rule, so that no pill can stand where nothing would hide it.
import { describe, expect, it } from 'vitest';
import { fitCss, toFreeRanges, toLeastWidths } from '../src/ui/fit.ts';

describe('the least width of a line', () => {
  it('grows with each pill, with longer labels, and with what else is written', () => {
    const labels = ['Probing', 'Games', 'LLMs', 'Dataset'];
    const widths = toLeastWidths(labels, '', 3);
    expect(widths).toHaveLength(4);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    const last = (labels: readonly string[], tail: string) => toLeastWidths(labels, tail, 3).at(-1);
    expect(last(labels, 'Saved Undo')).toBeGreaterThan(last(labels, '') ?? 0);
    expect(last(['Probing language models'], '')).toBeGreaterThan(last(['Probing'], '') ?? 0);
  });

  it('is told for the labels that there are, none included', () => {
    expect(toLeastWidths([], '', 3)).toHaveLength(1);
    expect(toLeastWidths(['One'], '', 3)).toHaveLength(2);
  });

  it('has a rule for each width, however much is written', () => {
    for (const letters of [0, 1, 7, 22, 60, 400]) {
      for (const width of toLeastWidths(['x'.repeat(letters)], '', 3)) {
        expect(fitCss).toContain(`.needs-${width} {`);
        expect(fitCss).toContain(`.until-${width} {`);
      }
    }
    expect(fitCss).not.toContain('.needs-73 {');
  });
});

describe('a word that comes late', () => {
  const labels = ['Probing', 'Games of chance', 'LLMs', 'Dataset'];
  const widths = toLeastWidths(labels, 'seen', 3);

  it('stands only where it takes no room from a pill, at every width', () => {
    const [short, long] = [toFreeRanges(widths, 6), toFreeRanges(widths, 18)];
    const isDrawn = (ranges: typeof short, em: number) =>
      ranges.some(({ from, until }) => em >= from && em < (until ?? Infinity));
    /** The width that the pills at this one need. */
    const taken = (em: number) => Math.max(...widths.filter((width) => width <= em), 0);
    let drawn = 0;
    for (let em = 1; em <= 72; em++) {
      if (!isDrawn(short, em)) continue;
      drawn += 1;
      expect(em - taken(em)).toBeGreaterThanOrEqual(6 * 0.5);
    }
    expect(drawn).toBeGreaterThan(10);
    for (let em = 1; em <= 72; em++) if (isDrawn(long, em)) expect(isDrawn(short, em)).toBe(true);
    expect(isDrawn(long, 72)).toBe(true);
  });

  it('has rules for its ranges, and no range where nothing is left', () => {
    for (const { from, until } of toFreeRanges(widths, 14)) {
      expect(fitCss).toContain(`.needs-${from} {`);
      if (until !== undefined) expect(fitCss).toContain(`.until-${until} {`);
    }
    expect(toFreeRanges(widths, 400)).toEqual([]);
  });
});
