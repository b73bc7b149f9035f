// What a run over a page needs of the world around it, and what it leaves for the page's tools
// to take up. Types alone.
import type { ask } from '../wire/ask.ts';
import type { Effort } from './effort.ts';
import type { OpenWish } from './page-mark.tsx';
import type { Panel } from './panel.tsx';

export interface RunSurroundings {
  page: Document;
  /** The page's address now: it changes without a load where the site navigates by script. */
  address(): URL;
  ask: typeof ask;
  /** Whether the extension is still there for this page. */
  isHere(): boolean;
  /** The extension is no longer there for this page; `at`: the host of ours that was pressed. */
  onGone(at?: Element): void;
  /** What is left of the work that this page may cause. */
  effort: Effort;
  /** It has caused as much as it may, or holds more rows than are read. */
  onTooMuch(): void;
  /** Has the page's tools come, once there is something for them to do. */
  bringTools(when: 'parsed' | 'now'): void;
}

/** What a reader who is quicker than the tools has pressed: a way to related papers, or to what opens. */
export type EarlyPress = { related: Parameters<Panel['toggle']> } | { opened: OpenWish };
