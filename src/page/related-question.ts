// The question for one mark's related papers: the background is asked; what is known of the answer
// goes out, the latest question's alone. It never draws anything itself.
import type { Related, RelatedAmong, RelatedAnswer, RelatedOrder } from '../paper/annotation.ts';
import type { ask } from '../wire/ask.ts';
import { WireError } from '../wire/ask.ts';
import type { PageMark } from './page-mark.tsx';
import { identityOf } from './page-mark.tsx';

/** A wait shorter than this is none: no word of it is shown. */
const SLOW_MS = 150;

export interface QuestionHooks {
  ask: typeof ask;
  /** The state is another now. */
  onChange(): void;
  /** The extension is no longer there for this page. */
  onGone(): void;
}

export class RelatedQuestion {
  state: 'asking' | 'slow' | 'failed' | RelatedAnswer = 'asking';
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions: only the latest one's answer is shown. */
  #asked = 0;

  readonly #mark: PageMark;
  readonly #hooks: QuestionHooks;

  constructor(
    mark: PageMark,
    readonly among: RelatedAmong,
    hooks: QuestionHooks,
  ) {
    this.#mark = mark;
    this.#hooks = hooks;
  }

  async ask(): Promise<void> {
    const turn = ++this.#asked;
    this.#setState('asking');
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.#setState('slow'), SLOW_MS);
    try {
      const answer = await this.#send();
      if (this.#asked !== turn) return;
      this.#setState(answer);
    } catch (error) {
      if (error instanceof WireError && error.code === 'gone') this.#hooks.onGone();
      if (this.#asked !== turn) return;
      this.#setState('failed');
    }
    clearTimeout(this.#slow);
  }

  /** The same papers in another order; the list stays until it is here. */
  async reorder(order: RelatedOrder): Promise<void> {
    const turn = ++this.#asked;
    const answer = await this.#send(order).catch(() => 'failed' as const);
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
    const answer = await this.#send().catch(() => null);
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

  #setState(state: RelatedQuestion['state']): void {
    this.state = state;
    this.#hooks.onChange();
  }

  #send(order?: RelatedOrder): Promise<RelatedAnswer> {
    const mention = this.#mark.sighting?.mention ?? { role: 'row', title: '' };
    const key = this.#mark.annotation?.key ?? identityOf(mention);
    return this.#hooks.ask('findRelated', { mention, key, among: this.among, order });
  }
}
