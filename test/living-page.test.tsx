// @vitest-environment happy-dom
// The page's work on a page that lives: put aside by the browser and shown again, gone on by script,
// its rows taken away. What listens, waits and is held must be as at the start when it is over.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Surroundings } from '../src/page/annotate-page.ts';
import { annotatePage } from '../src/page/annotate-page.ts';
import { createPageMark } from '../src/page/page-mark.tsx';
import { RowWork } from '../src/page/row-work.ts';
import { watchAddress } from '../src/page/watch-address.ts';
import { whenHydrated } from '../src/page/when-hydrated.ts';
import type { Annotation } from '../src/paper/annotation.ts';
import type { Mention } from '../src/paper/mention.ts';
import { mentionKey } from '../src/paper/mention.ts';
import { defaultSettings } from '../src/settings.ts';
import type { ask } from '../src/wire/ask.ts';
import type { TabAnswer, TabMessage } from '../src/wire/page-messages.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const DAILY = 'https://huggingface.co/papers';
const PAPER = 'https://huggingface.co/papers/2401.00001';
const PRICING = 'https://huggingface.co/pricing';

const row = (id: string, title: string) =>
  `<dt><a href="/abs/${id}" title="Abstract">arXiv:${id}</a></dt>
   <dd><div class="list-title mathjax">${title}</div></dd>`;
const list = (rows: string) => `<div id="dlpage"><dl id="articles">${rows}</dl></div>`;
const card = (id: string, title: string) =>
  `<article><a href="/papers/${id}"><img src="data:," alt=""></a><h3><a href="/papers/${id}">${title}</a></h3></article>`;
const grid = `<main><div>${card('2401.00001', 'One')}${card('2401.00002', 'Two')}</div></main>`;
const paper = `<main><h1>One</h1><a href="https://arxiv.org/abs/2401.00001">arXiv</a></main>`;

const annotationOf = (mention: Mention): Annotation => ({
  key: mentionKey(mention),
  match: null,
  tags: [],
  entry: null,
  seen: false,
});

describe('a living page', () => {
  let ending: AbortController;
  let roots: ShadowRoot[];
  let address: string;
  let changeAddress: () => void;
  let tell: (message: TabMessage) => TabAnswer;
  let isOn: boolean;
  /** Names of calls that are never answered, as when the page is put aside under them. */
  let unanswered: Set<string>;
  let asked: string[];

  beforeEach(() => {
    vi.useFakeTimers();
    ending = new AbortController();
    roots = [];
    isOn = true;
    unanswered = new Set();
    asked = [];
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

  const answers: Record<string, (request: never) => unknown> = {
    annotate: ({ mentions }: { mentions: Mention[] }) => mentions.map(annotationOf),
    setSaved: ({ key, mention }: { key: string; mention: Mention }) => ({
      entry: { key, title: mention.title, savedAt: 1, deletedAt: null, tags: [], note: '' },
      before: null,
    }),
    noteSeen: () => null,
  };
  const asking = (async (name: string, request: never) => {
    asked.push(name);
    if (unanswered.has(name)) return new Promise(() => undefined);
    return answers[name]?.(request);
  }) as unknown as typeof ask;

  async function annotate(body: string, at: string) {
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
      presence: { isHere: () => true, watch: () => undefined },
    };
    annotatePage(around, ending.signal);
    await settle();
  }

  const settle = () => vi.advanceTimersByTimeAsync(1000);
  const hosts = () => [...document.querySelectorAll('scholium-mark')];
  const part = (name: string, mark = 0) =>
    roots[mark]?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
  async function press(name: string) {
    const event = new MouseEvent('click', { bubbles: true, detail: 1 });
    Object.defineProperty(event, 'isTrusted', { value: true });
    part(name)?.dispatchEvent(event);
    await settle();
  }
  async function showAgain() {
    const event = new Event('pageshow');
    Object.defineProperty(event, 'persisted', { value: true });
    window.dispatchEvent(event);
    await settle();
  }
  async function goTo(next: string, body: string) {
    address = next;
    changeAddress();
    document.body.innerHTML = body;
    await settle();
  }

  it('that was put aside asks anew for what was never answered', async () => {
    unanswered.add('annotate');
    await annotate(list(row('2401.00001', 'One')), LIST);
    expect(part('save')).toBeNull();
    unanswered.clear();
    await settle();
    expect(part('save'), 'without a return nothing more is asked').toBeNull();
    await showAgain();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    expect(asked.filter((name) => name === 'annotate')).toHaveLength(2);
  });

  it('that was put aside does not wait for a press that was never answered', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    unanswered.add('setSaved');
    await press('save');
    unanswered.clear();
    await press('save');
    expect(
      asked.filter((name) => name === 'setSaved'),
      'one press at a time',
    ).toHaveLength(1);
    await showAgain();
    await press('save');
    expect(asked.filter((name) => name === 'setSaved')).toHaveLength(2);
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('that was put aside goes by the settings of now', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    isOn = false;
    await settle();
    expect(hosts()).toHaveLength(1);
    await showAgain();
    expect(hosts()).toHaveLength(0);
  });

  it('does not offer on a card’s next paper to undo what was done to the one before', async () => {
    await annotate(grid, DAILY);
    let answer = () => {};
    const gate = new Promise<void>((open) => {
      answer = open;
    });
    const own = answers.setSaved;
    answers.setSaved = async (request: never) => {
      await gate;
      return own?.(request);
    };
    await press('save');
    for (const link of document.querySelectorAll('article:first-of-type a'))
      link.setAttribute('href', '/papers/2401.00009');
    await settle();
    answer();
    await settle();
    expect(part('save')?.getAttribute('aria-pressed')).toBe('false');
    expect(part('undo')).toBeNull();
  });

  it('has no mark at a heading that speaks of the address’s paper no longer', async () => {
    await annotate(paper, PAPER);
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    document.querySelector('a')?.setAttribute('href', 'https://arxiv.org/abs/2401.00007');
    await settle();
    expect(part('save')).toBeNull();
    // The address follows the page's nodes: nothing but it has changed.
    address = 'https://huggingface.co/papers/2401.00007';
    changeAddress();
    await settle();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    expect(hosts()).toHaveLength(1);
  });

  it('asks again where a title is put right under the same id', async () => {
    await annotate(grid, DAILY);
    const text = document.querySelector('h3 a')?.firstChild;
    if (text) text.nodeValue = 'One, Put Right';
    await settle();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One, Put Right');
  });

  it('lets go of a list’s rows that are taken away', async () => {
    await annotate(list(row('2401.00001', 'One') + row('2401.00002', 'Two')), LIST);
    expect(tell({ name: 'reportPage' })).toMatchObject({ titles: 2 });
    document.querySelector('dt')?.remove();
    await settle();
    expect(tell({ name: 'reportPage' })).toMatchObject({ titles: 1 });
  });

  it('puts a list’s mark back that is taken out of its row, a few times and no more', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    for (let n = 0; n < 20; n++) {
      for (const host of hosts()) host.remove();
      await settle();
      if (n === 5) expect(hosts()).toHaveLength(1);
    }
    expect(hosts()).toHaveLength(0);
  });

  it('takes copies of its marks off a row that the page has copied', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    const copies = [...document.querySelectorAll('dt, dd')].map((part) => part.cloneNode(true));
    document.querySelector('dl')?.append(...copies);
    expect(hosts(), 'the copy is there').toHaveLength(2);
    await settle();
    expect(hosts()).toHaveLength(2);
    expect([...document.querySelectorAll('dt')].map((dt) => dt.childElementCount)).toEqual([2, 2]);
    expect(roots.filter(({ host }) => host.isConnected)).toHaveLength(2);
  });

  it('has one mark in a card whose markup the page writes anew', async () => {
    await annotate(grid, DAILY);
    const first = document.querySelector('article');
    const template = document.createElement('template');
    template.innerHTML = first?.innerHTML ?? '';
    first?.replaceChildren(document.importNode(template.content, true));
    expect(first?.querySelectorAll('scholium-mark'), 'the copy is there').toHaveLength(1);
    await settle();
    expect(first?.querySelectorAll('scholium-mark')).toHaveLength(1);
    expect(first?.querySelector('scholium-mark')).toBe(roots[0]?.host);
  });

  it('has no clock running once its marks are drawn', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vi.getTimerCount()).toBe(0);
    await goTo(DAILY, grid);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hosts()).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
    const planted = setInterval(() => undefined, 250);
    expect(vi.getTimerCount(), 'a planted interval is counted').toBe(1);
    clearInterval(planted);
  });

  it('has as many observers, listeners and clocks after fifty changes of address as before', async () => {
    const held = countHeld();
    await annotate('<main><p>Nothing</p></main>', PRICING);
    const before = held();
    for (let n = 0; n < 17; n++) {
      await goTo(DAILY, grid);
      expect(hosts()).toHaveLength(2);
      expect(held(), 'what works on a page is counted').not.toEqual(before);
      await goTo(PAPER, paper);
      expect(hosts()).toHaveLength(1);
      await goTo(PRICING, '<main><p>Nothing</p></main>');
    }
    expect(hosts()).toHaveLength(0);
    expect(held()).toEqual(before);
  });
});

/** Counts observers that observe, listeners that no signal has ended, and clocks that run. */
function countHeld() {
  const observers = new Set<object>();
  for (const kind of [MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = kind.prototype;
    vi.spyOn(kind.prototype, 'observe').mockImplementation(function (
      this: object,
      ...args: unknown[]
    ) {
      observers.add(this);
      Reflect.apply(observe, this, args);
    });
    vi.spyOn(kind.prototype, 'disconnect').mockImplementation(function (this: object) {
      observers.delete(this);
      Reflect.apply(disconnect, this, []);
    });
  }
  const listeners: { signal?: AbortSignal }[] = [];
  for (const target of [document, window]) {
    const add = target.addEventListener;
    vi.spyOn(target, 'addEventListener').mockImplementation((...args: unknown[]) => {
      listeners.push((args[2] as { signal?: AbortSignal } | undefined) ?? {});
      Reflect.apply(add, target, args);
    });
  }
  return () => ({
    observers: observers.size,
    listeners: listeners.filter(({ signal }) => !signal?.aborted).length,
    clocks: vi.getTimerCount(),
  });
}

describe('work on rows', () => {
  it('reads a row again that had to wait, whatever was answered for it before', async () => {
    vi.useFakeTimers();
    const ending = new AbortController();
    const read: number[] = [];
    const work = new RowWork(
      document,
      {
        place: () => true,
        read: (mark) => {
          // Each takes longer than a whole turn may.
          vi.advanceTimersByTime(20);
          read.push(mark.order);
          return false;
        },
        draw: () => undefined,
        onRead: () => undefined,
      },
      ending.signal,
    );
    const marks = [0, 1, 2].map((order) => createPageMark(document.createElement('p'), order));
    const mention: Mention = { role: 'row', title: 'One' };
    for (const mark of marks) {
      mark.annotation = annotationOf(mention);
      mark.sighting = {
        mention,
        element: mark.row,
        row: mark.row,
        mark: { kind: 'below', at: mark.row },
      };
      work.add(mark);
    }
    work.readRows();
    expect(read).toEqual([0]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(read).toEqual([0, 1, 2]);
    ending.abort();
    vi.useRealTimers();
  });
});

describe('hydration', () => {
  it('is waited for as long as the page’s scripts are still coming', async () => {
    vi.useFakeTimers();
    let come = (_name: string) => {};
    class Observed {
      constructor(take: (list: { getEntries(): { name: string }[] }) => void) {
        come = (name) => take({ getEntries: () => [{ name }] });
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('PerformanceObserver', Observed);
    const ending = new AbortController();
    const done = vi.fn();
    whenHydrated(document, ending.signal, done);
    await vi.advanceTimersByTimeAsync(250);
    come('https://huggingface.co/front/build/kube-1/index.js');
    await vi.advanceTimersByTimeAsync(250);
    expect(done).not.toHaveBeenCalled();
    come('https://huggingface.co/avatar.png');
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});

describe('an address', () => {
  it('is seen to change by the page’s title where the browser does not tell', async () => {
    const ending = new AbortController();
    const onChange = vi.fn();
    watchAddress(onChange, ending.signal);
    document.title = 'The same page';
    await Promise.resolve();
    expect(onChange).not.toHaveBeenCalled();
    history.pushState({}, '', '#next');
    document.title = 'The next page';
    await new Promise((resolve) => setTimeout(resolve));
    expect(onChange).toHaveBeenCalledOnce();
    ending.abort();
    history.pushState({}, '', '#last');
    document.title = 'The last page';
    await new Promise((resolve) => setTimeout(resolve));
    expect(onChange).toHaveBeenCalledOnce();
  });
});
