// The question for a paper's related papers, on a page or in a view: who asks is handed in, what is known of the answer
// goes out, the latest question's alone. It never draws anything itself.
import type { Related, RelatedAnswer, RelatedOrder } from '../paper/annotation.ts';
import type { RelatedState } from './RelatedList.tsx';

/** A wait shorter than this is none: no word of it is shown. */
export const SLOW_MS = 150;

export interface QuestionHooks {
  /** Asks the background, in the usual order where none is wished for. */
  send(order?: RelatedOrder): Promise<RelatedAnswer>;
  onChange(state: RelatedState): void;
  /** Told what was thrown; the state says no more than that it failed. */
  onFail?(error: unknown): void;
}

export class RelatedQuestion {
  state: RelatedState = 'asking';
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions: only the latest one's answer is shown. */
  #asked = 0;

  readonly #hooks: QuestionHooks;

  constructor(hooks: QuestionHooks) {
    this.#hooks = hooks;
  }

  async ask(): Promise<void> {
    const turn = ++this.#asked;
    this.#setState('asking');
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.#asked === turn && this.#setState('slow'), SLOW_MS);
    try {
      const answer = await this.#hooks.send();
      if (this.#asked !== turn) return;
      this.#setState(answer);
    } catch (error) {
      this.#hooks.onFail?.(error);
      if (this.#asked !== turn) return;
      this.#setState('failed');
    }
    clearTimeout(this.#slow);
  }

  /** The same papers in another order; the list stays until it is here. */
  async reorder(order: RelatedOrder): Promise<void> {
    const turn = ++this.#asked;
    const answer = await this.#hooks.send(order).catch(() => 'failed' as const);
    if (this.#asked === turn) this.#setState(answer);
  }

  /** Entries changed elsewhere; null: any. The list itself stays as it is under the reader's eyes. */
  async refresh(keys: readonly string[] | null): Promise<void> {
    if (typeof this.state !== 'object') return;
    const wanted = keys && new Set(keys);
    const isStale = ({ key, entry }: Related) =>
      !wanted || wanted.has(key) || (entry !== null && wanted.has(entry.key));
    if (!this.state.related.some(isStale)) return;
    const turn = this.#asked;
    const answer = await this.#hooks.send().catch(() => null);
    if (!answer || this.#asked !== turn) return;
    const entries = new Map(answer.related.map(({ key, entry }) => [key, entry]));
    this.changeEach((related) => ({
      ...related,
      entry: entries.has(related.key) ? (entries.get(related.key) ?? null) : related.entry,
    }));
  }

  changeEach(change: (related: Related) => Related): void {
    if (typeof this.state !== 'object') return;
    this.#setState({ ...this.state, related: this.state.related.map(change) });
  }

  /** Nobody waits for the answer any more. */
  end(): void {
    this.#asked++;
    clearTimeout(this.#slow);
  }

  #setState(state: RelatedState): void {
    this.state = state;
    this.#hooks.onChange(state);
  }
}
