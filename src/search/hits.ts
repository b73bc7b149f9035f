// A text and the asked words come in, the stretches of the text that were meant go out, to be marked.
// Whole words alone: a word cut in two would be drawn in two where its letters join.
import { titleWords } from '../paper/title.ts';
import type { Asked, AskedWord } from './asked.ts';
import { COMPOUND, joinedWords } from './asked.ts';
import { forgivenCloseness, writtenCloseness } from './closeness.ts';

/** From `start` up to, and without, `end`, in UTF-16 units. */
export interface Hit {
  start: number;
  end: number;
}

interface Piece extends Hit {
  words: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+\+*/gu;

function piecesOf(text: string): Piece[] {
  const toPiece = (found: RegExpExecArray, words: readonly string[]): Piece => ({
    start: found.index,
    end: found.index + found[0].length,
    words,
  });
  return [
    ...[...text.matchAll(WORD)].map((found) => toPiece(found, titleWords(found[0]))),
    ...[...text.matchAll(COMPOUND)].map((found) => toPiece(found, joinedWords(found[0]))),
  ];
}

/** The pieces that are the asked word as written, or else those that are it with a typing error. */
function meantBy(asked: AskedWord, pieces: readonly Piece[]): readonly Piece[] {
  const written = pieces.filter(({ words }) => words.some((w) => writtenCloseness(asked, w) > 0));
  if (written.length > 0) return written;
  return pieces.filter(({ words }) => words.some((word) => forgivenCloseness(asked, word) > 0));
}

/** In order, without overlap. */
export function findHits(text: string, { words }: Pick<Asked, 'words'>): Hit[] {
  const pieces = piecesOf(text);
  const meant = words.flatMap((asked) => meantBy(asked, pieces));
  meant.sort((a, b) => a.start - b.start || b.end - a.end);
  const hits: Hit[] = [];
  for (const { start, end } of meant) {
    const last = hits.at(-1);
    if (!last || start >= last.end) hits.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return hits;
}
