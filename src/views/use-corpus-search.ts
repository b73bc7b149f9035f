// What the reader types comes in, the corpus's answer to it goes out: asked for once the typing
// rests, and shown only while it is the answer to what stands in the box.
import { useEffect, useState } from 'preact/hooks';
import type { CorpusSearchAnswer } from '../paper/annotation.ts';
import type { Ask } from './use-library.ts';

/** After the last key. */
const REST_MS = 150;
/** A wait shorter than this is none: no word of it is shown. */
const SLOW_MS = 150;
/** The longest query and answer that the wire carries. */
const MAX_QUERY = 300;
export const MAX_LINES = 50;

export interface CorpusSearch {
  /** `idle` where nothing is asked; `slow` once an answer takes its time. */
  state: 'idle' | 'asking' | 'slow' | 'failed' | 'done';
  /** The latest answer, for a moment also to the question before; null where there is none. */
  answer: CorpusSearchAnswer | null;
  /** As many lines as the wire carries are asked for. */
  isWhole: boolean;
  askMore(): void;
  askAgain(): void;
}

interface Stand {
  text: string;
  state: CorpusSearch['state'];
  answer: CorpusSearchAnswer | null;
  /** What the answer answers. */
  answered: string;
}

const IDLE: Stand = { text: '', state: 'idle', answer: null, answered: '' };

/** A former answer bridges a short wait, so that nothing flickers; after that it would be false. */
function isShown({ answered, text, state }: Stand): boolean {
  return answered === text || state === 'asking';
}

export function useCorpusSearch(ask: Ask, query: string, firstLines: number): CorpusSearch {
  const text = query.trim().slice(0, MAX_QUERY);
  const [stand, setStand] = useState<Stand>(IDLE);
  const [wish, setWish] = useState({ text: '', most: firstLines, turn: 0 });
  const isWish = wish.text === text;
  const most = isWish ? wish.most : firstLines;
  const turn = isWish ? wish.turn : 0;

  useEffect(() => {
    if (text === '') {
      setStand(IDLE);
      return;
    }
    let isLate = false;
    let slow: ReturnType<typeof setTimeout>;
    const put = (state: Stand['state'], answer?: CorpusSearchAnswer) => {
      if (isLate) return;
      setStand((before) =>
        answer ? { text, state, answer, answered: text } : { ...before, text, state },
      );
    };
    put('asking');
    const rest = setTimeout(
      () => {
        slow = setTimeout(() => put('slow'), SLOW_MS);
        ask('searchCorpus', { query: text, most })
          .then((answer) => put('done', answer))
          .catch(() => put('failed'))
          .finally(() => clearTimeout(slow));
      },
      turn === 0 ? REST_MS : 0,
    );
    return () => {
      isLate = true;
      clearTimeout(rest);
      clearTimeout(slow);
    };
  }, [ask, text, most, turn]);

  const again = (lines: number) => setWish({ text, most: lines, turn: turn + 1 });
  return {
    // Until the effect has run, what stands is about another text.
    state: stand.text === text ? stand.state : text === '' ? 'idle' : 'asking',
    answer: text !== '' && isShown(stand) ? stand.answer : null,
    isWhole: most >= MAX_LINES,
    askMore: () => again(MAX_LINES),
    askAgain: () => again(most),
  };
}
