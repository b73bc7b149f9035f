// What a page's title row says of its paper, handed to a view that asks for it: at once where it
// has been read, and else as soon as it is. Nobody is kept waiting where no row can come (any more).
import type { Mention } from '../paper/mention.ts';
import type { Site } from '../sites/site.ts';

interface Waiting {
  promise: Promise<Mention | null>;
  answer(mention: Mention | null): void;
}

/** The page that the title is of. */
export interface TitlePage {
  page: Document;
  ready: Site['ready'];
  /** The arXiv id of the paper that the page's address stands for now; null where it is no paper's. */
  ofPaper(): string | null;
  /** Reads every row that has not been read yet; each is noted before it returns. */
  readRows(): void;
}

export class TitleReport {
  #latest: Mention | null = null;
  /** Set once no title row can come any more. */
  #isOver = false;
  readonly #waiting = new Map<string, Waiting>();
  readonly #ofPaper: () => string | null;
  readonly #readRows: () => void;

  /**
   * A page that the server wrote has its title by the time it is loaded, or has none. Its rows may
   * wait for their turn even then, so `readRows` reads them at once, where somebody asks.
   */
  constructor({ page, ready, ofPaper, readRows }: TitlePage, signal: AbortSignal) {
    this.#ofPaper = ofPaper;
    this.#readRows = readRows;
    signal.addEventListener('abort', () => this.#end());
    if (ready !== 'parsed') return;
    const end = () => {
      if (this.#waiting.size > 0) readRows();
      this.#end();
    };
    if (page.readyState === 'complete') setTimeout(end);
    else page.defaultView?.addEventListener('load', end, { signal });
  }

  /** A row was read; only the page's own title counts. */
  note(mention: Mention): void {
    const { arxiv } = mention.ids ?? {};
    if (mention.role !== 'title' || !arxiv) return;
    this.#latest = mention;
    this.#answer(arxiv, mention);
  }

  /**
   * By the paper's id, since a page that navigates by its own script may show another one still.
   * Null where the page is about another paper or about none, and where it turned out to have no such row.
   */
  find(arxiv: string): Promise<Mention | null> {
    if (this.#ofPaper() !== arxiv) return Promise.resolve(null);
    if (this.#isOver && !this.#isOf(arxiv)) this.#readRows();
    if (this.#isOf(arxiv)) return Promise.resolve(this.#latest);
    if (this.#isOver) return Promise.resolve(null);
    const waiting = this.#waiting.get(arxiv) ?? createWaiting();
    this.#waiting.set(arxiv, waiting);
    return waiting.promise;
  }

  /** The page's address may be another's now: its row is waited for no longer, unlike the new one's. */
  followAddress(): void {
    const now = this.#ofPaper();
    for (const arxiv of [...this.#waiting.keys()]) if (arxiv !== now) this.#answer(arxiv, null);
  }

  #isOf(arxiv: string): boolean {
    return this.#latest?.ids?.arxiv === arxiv;
  }

  /** No row can come any more: the page is whole, or the run over it has ended. */
  #end(): void {
    this.#isOver = true;
    for (const arxiv of [...this.#waiting.keys()]) this.#answer(arxiv, null);
  }

  #answer(arxiv: string, mention: Mention | null): void {
    this.#waiting.get(arxiv)?.answer(mention);
    this.#waiting.delete(arxiv);
  }
}

function createWaiting(): Waiting {
  let answer: Waiting['answer'] = () => undefined;
  const promise = new Promise<Mention | null>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}
