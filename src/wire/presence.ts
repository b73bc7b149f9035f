// Tells a page that the extension has gone from under it: updated, switched off or removed. Nothing
// is asked again and again; each browser gives its own sign. Imported by the content script.
//
// Chromium lets a script without its extension live on. A port of such a page is closed; it is closed
// too whenever the background falls asleep, so the runtime's id decides, and the port is opened anew
// only when the background is awake for the page's sake (who opens one wakes it). What is switched
// off while the background sleeps shows by the id alone, which is looked at when the reader comes
// back to the page.
//
// Firefox ends the scripts without a word and leaves their elements standing. It takes the
// extension's style sheets off the page in the same moment: marks that ask such a sheet whether they
// may be seen go with it.
import { browser } from '#imports';
import type { ask } from './ask.ts';

/** Names a port of ours; behind it stands how many leases the page has asked for. */
const PORT = 'presence:';
const LEASED = 'leased';
/** What the marks ask; `visible` as long as Firefox keeps our sheet on the page. */
const toProperty = (lease: number) => `--scholium-lease-${lease}`;
/** After its port a page loses the runtime's id, within 50 ms on a machine at rest. */
const SETTLE_MS = [100, 1000];

export interface PresenceHooks {
  /** The extension is no longer there for this page. */
  onGone(): void;
  /** From now on this property is `visible` on every host, until the extension goes. */
  onLease(property: string): void;
}

export interface Presence {
  /** Whether the extension is still there for this page. */
  isHere(): boolean;
  watch(hooks: PresenceHooks, signal: AbortSignal): void;
}

type Ask = typeof ask;

/** A presence, and an `ask` that holds on to the background with each of its answers. */
export function createPresence(asking: Ask): Presence & { ask: Ask } {
  const isHere = () => Boolean(browser.runtime?.id);
  let hold: () => void = () => undefined;
  return {
    isHere,
    async ask(name, request) {
      const answer = await asking(name, request);
      hold();
      return answer;
    },
    watch(hooks, signal) {
      const check = () => {
        if (!signal.aborted && !isHere()) hooks.onGone();
      };
      document.addEventListener('visibilitychange', check, { signal });
      addEventListener('focus', check, { signal });
      addEventListener('pageshow', check, { signal });
      hold = createHold(check, hooks.onLease, signal);
    },
  };
}

function createHold(check: () => void, onLease: PresenceHooks['onLease'], signal: AbortSignal) {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let lease = 0;
  let isLeased = false;
  signal.addEventListener('abort', () => port?.disconnect());
  if (import.meta.env.FIREFOX) {
    // In its back/forward cache Firefox ends scripts too, but leaves the sheets: what comes back is
    // seen only under a lease that was asked for after that.
    const end = (event: PageTransitionEvent) => {
      if (!event.persisted || !isLeased) return;
      isLeased = false;
      lease++;
      onLease(toProperty(lease));
    };
    addEventListener('pagehide', end, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && hold(), { signal });
  }
  function hold(): void {
    if (port || isLeased || signal.aborted || !browser.runtime?.id) return;
    const opened = browser.runtime.connect({ name: PORT + lease });
    port = opened;
    opened.onMessage.addListener((message) => {
      if (message !== LEASED) return;
      isLeased = true;
      opened.disconnect();
      port = null;
      onLease(toProperty(lease));
    });
    opened.onDisconnect.addListener(() => {
      // Read, or the browser writes of it into the page's console.
      void browser.runtime?.lastError;
      port = null;
      for (const ms of SETTLE_MS) setTimeout(check, ms);
    });
  }
  return hold;
}

/** The background's end. To be called while the script starts, at once. */
export function servePresence(): void {
  browser.runtime.onConnect.addListener((port) => {
    const tabId = port.sender?.tab?.id;
    const lease = Number(port.name.slice(PORT.length));
    if (!import.meta.env.FIREFOX || tabId === undefined || !Number.isInteger(lease)) return;
    // Rows that a filter hides are hidden by the sheet too: when it goes, they are there again.
    const css = `scholium-mark, scholium-panel, scholium-tools { ${toProperty(lease)}: visible }
      :root { --scholium-hidden: none }`;
    browser.scripting
      .insertCSS({ target: { tabId }, css })
      .then(() => port.postMessage(LEASED))
      // A host that is withheld: its marks stay as they are. Or the page went meanwhile, with its port.
      .catch(() => undefined);
  });
}
