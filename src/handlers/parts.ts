// What the tables of handlers stand on: the library, and those doors of the browser that answers go
// through. The tables themselves never know the browser.
import type { Feeds } from '../feeds/feeds.ts';
import type { Library } from '../library/library.ts';
import type { RelatedOrder } from '../paper/annotation.ts';
import type { BackgroundFacts } from '../wire/diagnostic-messages.ts';
import type { Asker, Handlers } from '../wire/serve.ts';

export interface HandlerParts {
  library: Library;
  feeds: Feeds;
  /** What tells of new papers beside the page. */
  news: { read(until: number): Promise<void>; show(): Promise<void> };
  /** Tells open pages and views that what is kept of these papers changed, of all for null. */
  tell(keys: readonly string[] | null): void;
  /** This tab's page has asked for its papers, or has others now. */
  noteTab(tabId: number): void;
  /** Puts the page's tools where this place's content script stands. */
  bringTools(place: Place): Promise<void>;
  /** Opens an address in a tab behind, beside the one that asks. */
  openBehind(url: string, place: Place | undefined): Promise<void>;
  /** Makes what the tagger needs; once, and nothing afterwards. */
  compileTaxonomy(): void;
  /** The order that the reader has asked for, now or before. */
  keepOrder(order: RelatedOrder | undefined): Promise<RelatedOrder>;
  getFacts(): BackgroundFacts;
}

export type Place = NonNullable<Asker['place']>;

/** The handlers of one noun: `Answers` is the wire's interface of its answers. */
export type HandlersOf<Answers> = Pick<Handlers, keyof Answers & keyof Handlers>;
