// The tab in front of a window as the side panel follows it: read through doors that the entry
// passes in, and read again only when the browser tells of a change. Nothing is polled.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../paper/mention.ts';
import type { DraftStore } from './note-draft.ts';
import type { OpenTab } from './page-state.ts';

/** What the side panel needs of the browser. */
export interface PanelDoors {
  /** The tab in front of the panel's own window. */
  findTab: () => Promise<OpenTab | null>;
  /** Calls back when another tab may be in front, or its page has moved on; answers the call that ends it. */
  watchTab: (onChange: () => void) => () => void;
  /** What the page's title row says of its paper; null where none can be had now. */
  askTitle: (tabId: number, arxiv: string) => Promise<Mention | null>;
  hasAccess: () => Promise<boolean>;
  requestAccess: () => Promise<boolean>;
  drafts: DraftStore;
}

export interface TabInFront {
  tab: OpenTab | null;
  hasAccess: boolean;
  /** Counts the readings: a page that had nothing to say may have it now. */
  turn: number;
}

/** Null until the tab has been found once; the latest reading wins. */
export function useTab(doors: PanelDoors): [TabInFront | null, () => void] {
  const [front, setFront] = useState<TabInFront | null>(null);
  const latest = useRef(0);
  const read = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const [tab, hasAccess] = await Promise.all([
      doors.findTab().catch(() => null),
      doors.hasAccess().catch(() => true),
    ]);
    if (turn === latest.current) setFront({ tab, hasAccess, turn });
  }, [doors]);
  useEffect(() => {
    void read();
    const stop = doors.watchTab(() => void read());
    return () => {
      latest.current += 1;
      stop();
    };
  }, [doors, read]);
  return [front, () => void read()];
}
