// The words of one mark come in; how wide its line must be for the first pill, two, or three to stand
// there whole goes out, and the rules that hide the others. Nothing is measured on the page: that
// would have the browser lay it out once a mark.

/** The widths that are told apart, in em of the line's own text, so that zoomed text counts as such. */
const STEP_EM = 3;
const MOST_EM = 72;
/** A letter of the mean label: 0.46 to 0.55 em in the faces that systems use. Rather too wide. */
const LETTER_EM = 0.56;
/** Ground left and right, a hairline's edge, and the gap to the next. */
const PILL_EM = 1.75;
/** "+2". */
const MORE_EM = 2.8;
/** The gaps around a word at the line's end. */
const END_EM = 1;
/** The rule, the bookmark and the buttons for related papers and the menu, each with its gaps. */
const REST_EM = 8;

/**
 * The least width in em, rounded up to a step, at which the first k of `labels` stand whole beside
 * the `tail`, all else that is written on the line; for each k from none to `most`.
 */
export function toLeastWidths(labels: readonly string[], tail: string, most: number): number[] {
  const shown = Math.min(labels.length, most);
  return Array.from({ length: shown + 1 }, (_, k) => {
    const letters = labels.slice(0, k).join('').length + tail.length;
    const more = labels.length > k ? MORE_EM : 0;
    const width = REST_EM + k * PILL_EM + letters * LETTER_EM + more;
    return Math.min(MOST_EM, Math.ceil(width / STEP_EM) * STEP_EM);
  });
}

/**
 * The ranges of width in em in which so many letters stand at the line's end without taking any room
 * from the pills, of which `widths` tells how many stand there ({@link toLeastWidths}): what comes
 * late moves nothing. A range without `until` has no end.
 */
export function toFreeRanges(
  widths: readonly number[],
  letters: number,
): { from: number; until?: number | undefined }[] {
  return widths.flatMap((width, i) => {
    const from = Math.ceil((width + END_EM + letters * LETTER_EM) / STEP_EM) * STEP_EM;
    const until = widths[i + 1];
    return from > MOST_EM || (until !== undefined && from >= until) ? [] : [{ from, until }];
  });
}

/**
 * For each of some texts, the longest first, the ranges in which it stands at the line's end and none before it does;
 * as {@link toFreeRanges}, in the order of their widths.
 */
export function toLateRanges(widths: readonly number[], texts: readonly string[]) {
  const begun = new Map<number | undefined, number>();
  return texts
    .flatMap((text) =>
      toFreeRanges(widths, text.length).flatMap(({ from, until }) => {
        const end = begun.get(until) ?? until;
        begun.set(until, from);
        return from === end ? [] : [{ text, from, until: end }];
      }),
    )
    .reverse();
}

const steps = Array.from({ length: MOST_EM / STEP_EM }, (_, i) => (i + 1) * STEP_EM);

/** `needs-N`: drawn where the line is N em wide or wider; `until-N`: where it is not. */
export const fitCss = steps
  .map(
    (em) =>
      `@container (width < ${em}em) { .needs-${em} { display: none } }` +
      `@container (width >= ${em}em) { .until-${em} { display: none } }`,
  )
  .join('');
