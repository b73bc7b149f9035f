// The open page as the popup sees it: tab, report and site access, read through doors that the
// entry passes in, and read again while the popup is open, since rows are still being filled.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../wire/page-messages.ts';
import type { OpenTab } from './page-state.ts';

/** What the popup needs of the browser. */
export interface PageDoors {
  findTab: () => Promise<OpenTab | null>;
  askPage: (tabId: number) => Promise<PageReport | null>;
  hasAccess: () => Promise<boolean>;
  requestAccess: () => Promise<boolean>;
  reloadTab: (tabId: number) => void;
  /** Has a page read once more that was too much. */
  readAgain: (tabId: number) => Promise<void>;
}

export interface OpenPage {
  tab: OpenTab | null;
  report: PageReport | null;
  hasAccess: boolean;
}

const AGAIN_MS = 1000;

async function readOpenPage(doors: PageDoors): Promise<OpenPage> {
  const [tab, hasAccess] = await Promise.all([
    doors.findTab().catch(() => null),
    doors.hasAccess().catch(() => true),
  ]);
  return { tab, hasAccess, report: tab ? await doors.askPage(tab.id) : null };
}

/** Null until the page has been asked once. */
export function usePage(doors: PageDoors): [OpenPage | null, () => void] {
  const [page, setPage] = useState<OpenPage | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let open = true;
    let timer: ReturnType<typeof setTimeout>;
    const read = async () => {
      const next = await readOpenPage(doors);
      if (!open) return;
      setPage(next);
      timer = setTimeout(read, AGAIN_MS);
    };
    void read();
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [doors, turn]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return [page, again];
}
