// A page on which the front wing works, made anew for each test: its markup comes in, what stands on it
// goes out, and presses of the reader. Closed roots are caught where they are made.
import { afterEach, beforeEach, vi } from 'vitest';
import type { Surroundings } from '../../src/page/annotate-page.ts';
import { annotatePage } from '../../src/page/annotate-page.ts';
import type { Meeting } from '../../src/page/meeting.ts';
import { mountPanel } from '../../src/page/mount-panel.ts';
import type { Settings } from '../../src/settings.ts';
import type { PageReport, TabMessage } from '../../src/wire/page-messages.ts';
import { createBackground, LIST, settings } from './page-background.ts';

export let ending: AbortController;
export let roots: ShadowRoot[];
export let tell: (message: TabMessage) => PageReport | undefined;
export let setSettings: (settings: Settings) => void;
/** Whether the extension is still there for the page. */
export const life = { isHere: true };
/** Where the page's second script would find the first one's run. */
export let meeting: Meeting;
export let background: ReturnType<typeof createBackground>;
/** The page goes on to this address by script. */
export let goOn: (next: string) => void;

export async function annotate(body: string, address = LIST, loaded: Settings = settings) {
  document.body.innerHTML = body;
  let at = address;
  const around: Surroundings = {
    page: document,
    address: () => new URL(at),
    ask: background.ask,
    loadSettings: async () => loaded,
    watchSettings: (onChange) => {
      setSettings = onChange;
      return () => undefined;
    },
    onTabMessage: (handle) => {
      tell = handle as typeof tell;
      return () => undefined;
    },
    watchAddress: (onChange) => {
      goOn = (next) => {
        at = next;
        onChange();
      };
    },
    meeting,
    presence: { isHere: () => life.isHere, watch: () => undefined },
  };
  annotatePage(around, ending.signal);
  await settle();
}

export const settle = () => vi.advanceTimersByTimeAsync(400);
export const hosts = () => [...document.querySelectorAll('scholium-mark')];
export const part = (name: string, mark = 0) =>
  roots[mark]?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
/** A press that counts as the reader's own. */
export function click(element: Element | null, byKey = false) {
  const event = new MouseEvent('click', { bubbles: true, detail: byKey ? 0 : 1 });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
}
export async function press(name: string, mark = 0, byKey = false) {
  click(part(name, mark), byKey);
  await settle();
}

/** To be called once in a file: each test begins with a fresh page and leaves none behind. */
export function usePage() {
  beforeEach(() => {
    vi.useFakeTimers();
    life.isHere = true;
    ending = new AbortController();
    roots = [];
    background = createBackground();
    // The panel is all of the second script that most tests need.
    meeting = { run: null, tools: { begin: mountPanel } };
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
      this: Element,
      init: ShadowRootInit,
    ) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
  });
  afterEach(() => {
    ending.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
    document.body.innerHTML = '';
  });
}
