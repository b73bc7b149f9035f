// What a search library must do to stand in the table beside ours: take papers in, be put away and
// taken up again in its own form, and answer a question in the best form that it has for one.

export interface IndexedPaper {
  title: string;
  abstract: string;
}

/** A question: a paper's whole text, and its terms, the strongest first. */
export interface PaperQuestion extends IndexedPaper {
  /** Words as they stand in the text, not stems: each library stems as it likes. */
  strongestWords: readonly string[];
}

export interface QueryForm {
  name: string;
  /** Ordinals of the papers found, nearest first. */
  find(question: PaperQuestion, most: number): number[] | Promise<number[]>;
}

export interface Peer {
  name: string;
  index(papers: readonly IndexedPaper[]): void | Promise<void>;
  /** Puts the index away, forgets it and takes it up again. Bytes of the form it was put away in. */
  reload(): number | Promise<number>;
  forms: readonly QueryForm[];
}

export const whole = ({ title, abstract }: IndexedPaper) => `${title} ${abstract}`;

/** Bytes of a text as it would lie on disk. */
export const bytesOf = (text: string) => Buffer.byteLength(text);
