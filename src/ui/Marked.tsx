// A text and the stretches of it that a search meant come in, the text with those marked goes out.
// Text stays text: it is cut at the ranges and never put together as markup.

export interface MarkedProps {
  text: string;
  /** In order, without overlap, in UTF-16 units; `end` is not part of the stretch. */
  hits: readonly { start: number; end: number }[];
}

export function Marked({ text, hits }: MarkedProps) {
  const pieces = hits.map(({ start, end }, i) => [
    text.slice(hits[i - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
