// Tells which rows stand near the reader's view, and which stood in it long enough to count as seen.

/** Time in view after which a paper counts as seen. */
const SEEN_MS = 1000;
/** How far beyond the window "near" reaches, on either side. */
const NEAR_MARGIN = '50% 0px';

export interface ViewHandlers {
  /** Rows have come near; `near` is all that is near now. */
  onNear(come: Element[], near: ReadonlySet<Element>): void;
  /** Each row once, when it has stood in view for {@link SEEN_MS}. */
  onSeen(rows: Element[]): void;
}

export class View {
  readonly #nearRows = new Set<Element>();
  readonly #seen = new WeakSet<Element>();
  /** Since when a row stands in view, in ms of the page's clock. */
  readonly #inView = new Map<Element, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #near: IntersectionObserver;
  readonly #view: IntersectionObserver;

  readonly #page: Document;
  readonly #handlers: ViewHandlers;

  constructor(page: Document, handlers: ViewHandlers, signal: AbortSignal) {
    this.#page = page;
    this.#handlers = handlers;
    this.#near = new IntersectionObserver((entries) => this.#takeNear(entries), {
      rootMargin: NEAR_MARGIN,
    });
    this.#view = new IntersectionObserver((entries) => this.#takeView(entries));
    page.addEventListener('visibilitychange', () => this.#wait(), { signal });
    signal.addEventListener('abort', () => {
      this.#near.disconnect();
      this.#view.disconnect();
      clearTimeout(this.#timer);
    });
  }

  watch(row: Element): void {
    this.#near.observe(row);
  }

  forget(row: Element): void {
    this.#near.unobserve(row);
    this.#nearRows.delete(row);
    this.#leave(row);
  }

  /** The row stands for another paper now: it may be seen anew. */
  renew(row: Element): void {
    this.#seen.delete(row);
    if (this.#nearRows.has(row)) this.#view.observe(row);
  }

  #takeNear(entries: IntersectionObserverEntry[]): void {
    const come: Element[] = [];
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) {
        this.#nearRows.delete(target);
        this.#leave(target);
        continue;
      }
      this.#nearRows.add(target);
      come.push(target);
      // Only what is near is watched for standing in the view itself: a list may have 2,000 rows.
      if (!this.#seen.has(target)) this.#view.observe(target);
    }
    if (come.length > 0) this.#handlers.onNear(come, this.#nearRows);
  }

  #takeView(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, time } of entries) {
      if (isIntersecting) this.#inView.set(target, time);
      else this.#inView.delete(target);
    }
    this.#wait();
  }

  #wait(): void {
    if (this.#inView.size > 0) this.#timer ??= setTimeout(() => this.#settle(), SEEN_MS);
  }

  #settle(): void {
    this.#timer = undefined;
    // A tab in the background is seen by nobody; its return starts the clock again.
    if (this.#page.visibilityState !== 'visible') return;
    const latest = performance.now() - SEEN_MS;
    const seen = [...this.#inView].filter(([, since]) => since <= latest).map(([row]) => row);
    for (const row of seen) {
      this.#seen.add(row);
      this.#leave(row);
    }
    if (seen.length > 0) this.#handlers.onSeen(seen);
    this.#wait();
  }

  #leave(row: Element): void {
    this.#view.unobserve(row);
    this.#inView.delete(row);
  }
}
