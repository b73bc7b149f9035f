// A page that lives, made anew for each test: its markup and its address come in, what stands on it goes
// out. It is put aside and shown again, and goes on by script, as a test says.
import { afterEach, beforeEach, vi } from 'vitest';
import type { Surroundings } from '../../src/page/annotate-page.ts';
import { annotatePage } from '../../src/page/annotate-page.ts';
import type { Meeting } from '../../src/page/meeting.ts';
import type { Annotation } from '../../src/paper/annotation.ts';
import type { Mention } from '../../src/paper/mention.ts';
import { mentionKey } from '../../src/paper/mention.ts';
import { defaultSettings } from '../../src/settings.ts';
import type { ask } from '../../src/wire/ask.ts';
import type { TabAnswer, TabMessage } from '../../src/wire/page-messages.ts';

export const LIST = 'https://arxiv.org/list/cs.CL/recent';
export const DAILY = 'https://huggingface.co/papers';
export const PAPER = 'https://huggingface.co/papers/2401.00001';
export const PRICING = 'https://huggingface.co/pricing';

export const row = (id: string, title: string) =>
  `<dt><a href="/abs/${id}" title="Abstract">arXiv:${id}</a></dt>
   <dd><div class="list-title mathjax">${title}</div></dd>`;
export const list = (rows: string) => `<div id="dlpage"><dl id="articles">${rows}</dl></div>`;
export const card = (id: string, title: string) =>
  `<article><a href="/papers/${id}"><img src="data:," alt=""></a><h3><a href="/papers/${id}">${title}</a></h3></article>`;
export const grid = `<main><div>${card('2401.00001', 'One')}${card('2401.00002', 'Two')}</div></main>`;
export const paper = `<main><h1>One</h1><a href="https://arxiv.org/abs/2401.00001">arXiv</a></main>`;

export const annotationOf = (mention: Mention): Annotation => ({
  key: mentionKey(mention),
  match: null,
  tags: [],
  entry: null,
  seen: false,
});

export let ending: AbortController;
export let roots: ShadowRoot[];
export let address: string;
export let changeAddress: () => void;
export let tell: (message: TabMessage) => TabAnswer;
let isOn: boolean;
/** Names of calls that are never answered, as when the page is put aside under them. */
export let unanswered: Set<string>;
export let asked: string[];
/** Where the page's second script would find the first one's run. */
export let meeting: Meeting;

export const answers: Record<string, (request: never) => unknown> = {
  annotate: ({ mentions }: { mentions: Mention[] }) => mentions.map(annotationOf),
  setSaved: ({ key, mention }: { key: string; mention: Mention }) => ({
    entry: { key, title: mention.title, savedAt: 1, deletedAt: null, tags: [], note: '' },
    before: null,
  }),
  noteSeen: () => null,
  bringTools: () => null,
};
const asking = (async (name: string, request: never) => {
  asked.push(name);
  if (unanswered.has(name)) return new Promise(() => undefined);
  return answers[name]?.(request);
}) as unknown as typeof ask;

export async function annotate(body: string, at: string) {
  document.body.innerHTML = body;
  address = at;
  const around: Surroundings = {
    page: document,
    address: () => new URL(address),
    ask: asking,
    loadSettings: async () => ({ ...defaultSettings, sites: { arxiv: isOn, huggingface: isOn } }),
    watchSettings: () => () => undefined,
    onTabMessage: (handle) => {
      tell = handle;
      return () => undefined;
    },
    watchAddress: (onChange) => {
      changeAddress = onChange;
    },
    meeting,
    presence: { isHere: () => true, watch: () => undefined },
  };
  annotatePage(around, ending.signal);
  await settle();
}

export const settle = () => vi.advanceTimersByTimeAsync(1000);
export const hosts = () => [...document.querySelectorAll('scholium-mark')];
export const part = (name: string, mark = 0) =>
  roots[mark]?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
export async function press(name: string) {
  const event = new MouseEvent('click', { bubbles: true, detail: 1 });
  Object.defineProperty(event, 'isTrusted', { value: true });
  part(name)?.dispatchEvent(event);
  await settle();
}
export async function showAgain() {
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: true });
  window.dispatchEvent(event);
  await settle();
}
/** The address is another now; nothing tells the page of it. */
export function setAddress(next: string) {
  address = next;
}
/** Both sites are switched off in the settings; nothing tells the page of it. */
export function switchOff() {
  isOn = false;
}
export async function goTo(next: string, body: string) {
  address = next;
  changeAddress();
  document.body.innerHTML = body;
  await settle();
}

/** To be called once in a describe: each test begins with a fresh page and leaves none behind. */
export function useLivingPage() {
  beforeEach(() => {
    vi.useFakeTimers();
    ending = new AbortController();
    roots = [];
    isOn = true;
    unanswered = new Set();
    asked = [];
    meeting = { run: null };
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
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.body.innerHTML = '';
  });
}
