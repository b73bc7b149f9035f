// @vitest-environment happy-dom
// The front wing whole: a page and canned annotations come in, marks stand where they belong. The
// background is a collaborator handed in; closed roots are caught where they are made.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Surroundings } from '../src/page/annotate-page.ts';
import { annotatePage } from '../src/page/annotate-page.ts';
import type { Annotation, Match, Related, RelatedAnswer } from '../src/paper/annotation.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { Mention } from '../src/paper/mention.ts';
import { mentionKey } from '../src/paper/mention.ts';
import type { Settings } from '../src/settings.ts';
import { defaultSettings } from '../src/settings.ts';
import type { ask } from '../src/wire/ask.ts';
import { WireError } from '../src/wire/ask.ts';
import type { PageReport, TabMessage } from '../src/wire/page-messages.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';

function row(id: string, title: string): string {
  return `<dt><a name="item1">[1]</a> <a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a> [<a href="/pdf/${id}">pdf</a>]</dt>
    <dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${title}</div>
    <div class="list-authors"><a href="/a">Ada Lovelace</a></div></div></dd>`;
}

const page = (rows: string) => `<div id="dlpage"><dl id="articles">${rows}</dl></div>`;

function annotationOf(mention: Mention, entry: Entry | null): Annotation {
  const tag = {
    topic: 'probing',
    label: 'Probing',
    short: 'Probing',
    hue: 280,
    score: 1,
    evidence: ['probe'],
    from: 'title' as const,
  };
  return { key: mentionKey(mention), match: null, tags: [tag], entry, seen: false };
}

function entryOf(mention: Mention): Entry {
  return {
    key: mentionKey(mention),
    ids: mention.ids ?? {},
    title: mention.title,
    authors: [],
    categories: [],
    savedAt: 1,
    updatedAt: 1,
    deletedAt: null,
    status: null,
    tags: [],
    note: '',
  };
}

function relatedOf(n: number, entry: Entry | null = null): Related {
  const ids = { arxiv: `2402.${10000 + n}` };
  const key = `arxiv:${ids.arxiv}`;
  const why = ['sparse autoencoders', `w${n}`];
  return {
    key,
    title: `Near ${n}`,
    ids,
    authors: [],
    year: 2024,
    kind: 'seed',
    entry,
    why,
    by: 'words',
    score: 1,
  };
}

/** A background that keeps entries in a Map, and what it was asked. */
function createBackground() {
  const entries = new Map<string, Entry>();
  const asked: string[] = [];
  /** What the corpus holds, by the key of the mention. */
  const matches = new Map<string, Match>();
  /** What was said of a paper's topic, by the key of its mention. */
  const verdicts = new Map<string, string | null>();
  const state = {
    failing: null as WireError | null,
    related: 2,
    from: 'abstract' as RelatedAnswer['from'],
    delayMs: 0,
  };
  const answers: Record<string, (request: never) => unknown> = {
    annotate: ({ mentions }: { mentions: Mention[] }) =>
      mentions.map((mention) => ({
        ...annotationOf(mention, entries.get(mentionKey(mention)) ?? null),
        match: matches.get(mentionKey(mention)) ?? null,
        ...(verdicts.get(mentionKey(mention)) === 'is not' && { tags: [] }),
      })),
    correctTopic: ({ key, verdict }: { key: string; verdict: string | null }) => {
      verdicts.set(key, verdict);
      return { before: null, after: null };
    },
    setSaved: ({ key, mention, saved }: { key: string; mention: Mention; saved: boolean }) => {
      const before = entries.get(key) ?? null;
      const entry = { ...entryOf(mention), deletedAt: saved ? null : 2 };
      entries.set(key, entry);
      return { entry, before };
    },
    restoreEntry: ({ key, entry }: { key: string; entry: Entry | null }) => {
      if (entry) entries.set(key, entry);
      else entries.delete(key);
      return { entry };
    },
    noteSeen: () => null,
    findRelated: () => {
      const related = Array.from({ length: state.related }, (_, n) =>
        relatedOf(n, entries.get(relatedOf(n).key) ?? null),
      );
      return { related, from: state.from, of: 119 };
    },
  };
  const asking = (async (name: string, request: never) => {
    asked.push(name);
    if (state.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, state.delayMs));
    if (state.failing) throw state.failing;
    return answers[name]?.(request);
  }) as unknown as typeof ask;
  return { ask: asking, asked, entries, matches, verdicts, state };
}

const settings: Settings = defaultSettings;

describe('a page', () => {
  let ending: AbortController;
  let roots: ShadowRoot[];
  let tell: (message: TabMessage) => PageReport | undefined;
  let setSettings: (settings: Settings) => void;
  let background: ReturnType<typeof createBackground>;

  beforeEach(() => {
    vi.useFakeTimers();
    ending = new AbortController();
    roots = [];
    background = createBackground();
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

  async function annotate(body: string, address = LIST, loaded: Settings = settings) {
    document.body.innerHTML = body;
    const around: Surroundings = {
      page: document,
      address: () => new URL(address),
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
      watchAddress: () => undefined,
      presence: { isHere: () => true, watch: () => undefined },
    };
    annotatePage(around, ending.signal);
    await settle();
  }

  const settle = () => vi.advanceTimersByTimeAsync(400);
  const hosts = () => [...document.querySelectorAll('scholium-mark')];
  const part = (name: string, mark = 0) =>
    roots[mark]?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
  /** A press that counts as the reader's own. */
  function click(element: Element | null, byKey = false) {
    const event = new MouseEvent('click', { bubbles: true, detail: byKey ? 0 : 1 });
    Object.defineProperty(event, 'isTrusted', { value: true });
    element?.dispatchEvent(event);
  }
  async function press(name: string, mark = 0, byKey = false) {
    click(part(name, mark), byKey);
    await settle();
  }

  it('has one mark at the end of each id line, with topic, save and state', async () => {
    await annotate(page(row('2401.00001', 'One') + row('2401.00002', 'Two')));
    expect(hosts().map((host) => host.parentElement?.tagName)).toEqual(['DT', 'DT']);
    expect(hosts().map((host) => host.nextSibling)).toEqual([null, null]);
    expect(part('topic')?.textContent).toBe('Probing');
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('false');
    expect(part('state')?.textContent).toBe('new');
  });

  it('has "Saved" beside its button, and every other word of state at the end', async () => {
    await annotate(page(row('2401.00001', 'One')));
    const order = () =>
      [...(roots[0]?.querySelectorAll('[part]:not([part="mark"])') ?? [])]
        .map((one) => one.getAttribute('part'))
        .filter((name, i, all) => name !== all[i - 1]);
    expect(roots[0]?.querySelector('[part="mark"]')?.getAttribute('role')).toBe('toolbar');
    expect(order()).toEqual(['topic', 'save', 'related', 'state']);
    await press('save');
    expect(order()).toEqual(['topic', 'save', 'state', 'related', 'undo']);
  });

  it('keeps keys that are pressed in it from the page, save those that do nothing alone', async () => {
    await annotate(page(row('2401.00001', 'One')));
    const heard: string[] = [];
    const kinds = ['keydown', 'keypress', 'keyup'] as const;
    const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    for (const kind of kinds) document.body.addEventListener(kind, listen);
    const type = (target: Element | null, key: string) => {
      for (const kind of kinds) {
        const event = new KeyboardEvent(kind, { key, bubbles: true, composed: true });
        target?.dispatchEvent(event);
      }
    };
    for (const key of ['/', 'Tab', 'Shift']) type(part('save'), key);
    expect(heard.map((said) => said.split(' ')[1])).toEqual([
      ...['Tab', 'Tab', 'Tab'],
      ...['Shift', 'Shift', 'Shift'],
    ]);
    type(document.querySelector('.list-title'), '/');
    expect(heard.slice(6)).toEqual(['keydown /', 'keypress /', 'keyup /']);
    for (const kind of kinds) document.body.removeEventListener(kind, listen);
  });

  it('gives its hosts nothing that speaks of the reader', async () => {
    await annotate(page(row('2401.00001', 'One')));
    await press('save');
    expect(hosts()[0]?.attributes).toHaveLength(0);
    expect(hosts()[0]?.childNodes).toHaveLength(0);
    expect(hosts()[0]?.shadowRoot).toBeNull();
  });

  it('saves, says so, and undoes', async () => {
    await annotate(page(row('2401.00001', 'One')));
    await press('save');
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
    expect(background.entries.get('arxiv:2401.00001')?.deletedAt).toBeNull();
    await press('undo');
    expect(part('save')?.getAttribute('aria-pressed')).toBe('false');
    expect(background.entries.size).toBe(0);
    expect(part('undo')).toBeNull();
  });

  it('takes presses of the reader alone, not those that a page makes up', async () => {
    await annotate(page(row('2401.00001', 'One')));
    part('save')?.click();
    await settle();
    expect(background.entries.size).toBe(0);
  });

  it('says where a save has failed, and keeps what was', async () => {
    await annotate(page(row('2401.00001', 'One')));
    background.state.failing = new WireError('disk-full', 'no room');
    await press('save');
    expect(part('save')?.getAttribute('aria-pressed')).toBe('false');
    expect(roots[0]?.querySelector('[role="status"]')?.textContent).toContain('disk is full');
  });

  it('shows one paper alike in all places where it stands', async () => {
    await annotate(page(row('2401.00001', 'One') + row('2401.00001', 'One')));
    await press('save');
    expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('true');
  });

  it('draws rows that come later, and none twice', async () => {
    await annotate(page(row('2401.00001', 'One')));
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await settle();
    expect(hosts()).toHaveLength(2);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(hosts()).toHaveLength(2);
  });

  it('reports what it read, to the popup', async () => {
    await annotate(page(`${row('2401.00001', 'One')}<dt><a href="/abs/2401.00002">x</a></dt>`));
    await press('save');
    expect(tell({ name: 'reportPage' })).toMatchObject({
      site: 'arxiv-list',
      rows: 2,
      titles: 1,
      saved: 1,
      tagged: 1,
      failure: null,
    });
  });

  it('asks again about papers that changed elsewhere', async () => {
    await annotate(page(row('2401.00001', 'One')));
    background.entries.set('arxiv:2401.00001', entryOf({ role: 'row', title: 'One' }));
    tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
    await settle();
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('asks again where a paper changed while its first answer was under way', async () => {
    const answered = background.ask;
    let release = () => {};
    background.ask = (async (name: 'annotate', request: never) => {
      const answer = await answered(name, request);
      await new Promise<void>((open) => {
        release = open;
      });
      return answer;
    }) as unknown as typeof ask;
    await annotate(page(row('2401.00001', 'One') + row('2401.00002', 'Two')));
    background.ask = answered;
    background.entries.set('arxiv:2401.00001', entryOf({ role: 'row', title: 'One' }));
    tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
    release();
    await settle();
    release();
    await settle();
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
    expect(background.asked.filter((name) => name === 'annotate')).toHaveLength(2);
    background.verdicts.set('arxiv:2401.00002', 'is not');
    tell({ name: 'entriesChanged', keys: null });
    await settle();
    release();
    await settle();
    expect(part('topic', 1)).toBeNull();
    expect(background.asked.filter((name) => name === 'annotate')).toHaveLength(3);
  });

  it('draws the answer also where a living page has stirred while it was under way', async () => {
    const answered = background.ask;
    let release = () => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    background.ask = (async (name: 'annotate', request: never) => {
      await gate;
      return answered(name, request);
    }) as unknown as typeof ask;
    await annotate(
      `<main><article><a href="/papers/2401.00001"><img></a>
        <h3><a href="/papers/2401.00001">One</a></h3></article></main>`,
      'https://huggingface.co/papers',
    );
    await vi.advanceTimersByTimeAsync(4000);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>12 votes</p>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(hosts()).toHaveLength(1);
    expect(part('save')).toBeNull();
    release();
    await settle();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
  });

  it('is left as it was when the site is switched off, and marked again when on', async () => {
    const before = page(row('2401.00001', 'One'));
    await annotate(before);
    setSettings({ ...settings, sites: { arxiv: false, huggingface: true } });
    expect(hosts()).toHaveLength(0);
    setSettings(settings);
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  it('holds nothing of ours once it is over', async () => {
    await annotate(page(row('2401.00001', 'One')));
    ending.abort();
    expect(hosts()).toHaveLength(0);
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  it('is cleared when the extension is gone under it', async () => {
    await annotate(page(row('2401.00001', 'One')));
    background.state.failing = new WireError('gone', 'Extension context invalidated.');
    tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  it('that no site covers is not touched', async () => {
    await annotate(page(row('2401.00001', 'One')), 'https://arxiv.org/help');
    expect(hosts()).toHaveLength(0);
    expect(tell({ name: 'reportPage' })?.site).toBeNull();
  });

  it('asks a few times where the background does not answer, then says so to the popup', async () => {
    background.state.failing = new WireError('database-unavailable', 'no');
    await annotate(page(row('2401.00001', 'One')));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(background.asked.filter((name) => name === 'annotate')).toHaveLength(4);
    expect(tell({ name: 'reportPage' })?.failure).toBe('database-unavailable');
  });

  describe('a panel of related papers', () => {
    const panels = () => [...document.querySelectorAll('scholium-panel')];
    const panelRoot = () => roots.findLast((root) => root.host.localName === 'scholium-panel');
    const texts = (name: string) =>
      [...(panelRoot()?.querySelectorAll(`[part="${name}"]`) ?? [])].map((one) => one.textContent);
    const inPanel = (name: string) =>
      panelRoot()?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
    async function pressInPanel(name: string) {
      click(inPanel(name));
      await settle();
    }
    const pressEscape = (from: Element | null | undefined) =>
      from?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    const two = page(row('2401.00001', 'One') + row('2401.00002', 'Two'));

    it('opens under its row, with titles, years, reasons and a place to save', async () => {
      await annotate(two);
      expect(part('related')?.getAttribute('aria-label')).toBe('Related papers: One');
      expect(part('related')?.getAttribute('aria-expanded')).toBe('false');
      await press('related');
      expect(panels().map((host) => host.parentElement?.tagName)).toEqual(['DD']);
      expect(panels()[0]?.nextSibling).toBeNull();
      expect(panels()[0]?.attributes).toHaveLength(0);
      expect(panels()[0]?.shadowRoot).toBeNull();
      expect(part('related')?.getAttribute('aria-expanded')).toBe('true');
      const panel = inPanel('panel');
      const label = panel?.getAttribute('aria-labelledby') ?? '';
      expect(panelRoot()?.getElementById(label)?.textContent).toBe('Related papers');
      expect(texts('related-why')).toEqual([
        'because: sparse autoencoders · w0',
        'because: sparse autoencoders · w1',
      ]);
      expect(texts('related-item')[0]).toContain('2024 · comes with Scholium');
      const link = panelRoot()?.querySelector('a');
      expect([link?.textContent, link?.href, link?.rel]).toEqual([
        'Near 0',
        'https://arxiv.org/abs/2402.10000',
        'noopener noreferrer',
      ]);
    });

    it('is one alone: a second takes the first one away, the same button closes it', async () => {
      await annotate(two);
      await press('related');
      await press('related', 1);
      expect(panels()).toHaveLength(1);
      expect(part('related')?.getAttribute('aria-expanded')).toBe('false');
      expect(part('related', 1)?.getAttribute('aria-expanded')).toBe('true');
      await press('related', 1);
      expect(panels()).toHaveLength(0);
      expect(part('related', 1)?.getAttribute('aria-expanded')).toBe('false');
    });

    it('opens by the reader’s own press alone', async () => {
      await annotate(two);
      part('related')?.click();
      await settle();
      expect(panels()).toHaveLength(0);
    });

    it('takes the focus where a key opened it, and gives it back on Escape', async () => {
      await annotate(two);
      part('related')?.focus();
      await press('related', 0, true);
      // The page itself sees our hosts alone.
      expect(document.activeElement).toBe(panels()[0]);
      expect(panelRoot()?.activeElement).toBe(inPanel('panel'));
      pressEscape(inPanel('panel'));
      expect(panels()).toHaveLength(0);
      expect(document.activeElement).toBe(hosts()[0]);
      expect(roots[0]?.activeElement).toBe(part('related'));
      await press('related');
      expect(document.activeElement).toBe(hosts()[0]);
      pressEscape(part('related'));
      expect(panels()).toHaveLength(0);
    });

    it('saves a line, undoes it, and tells the mark of that paper', async () => {
      await annotate(page(row('2401.00001', 'One') + row('2402.10000', 'Near 0')));
      await press('related');
      expect(inPanel('save')?.getAttribute('aria-label')).toBe('Save: Near 0');
      await pressInPanel('save');
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('true');
      expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('true');
      expect(background.entries.get('arxiv:2402.10000')?.deletedAt).toBeNull();
      await pressInPanel('undo');
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('false');
      expect(inPanel('undo')).toBeNull();
      expect(background.entries.size).toBe(0);
    });

    it('shows what was saved at a mark, and on another page', async () => {
      await annotate(page(row('2401.00001', 'One') + row('2402.10000', 'Near 0')));
      await press('related');
      await press('save', 1);
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('true');
      await press('save', 1);
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('false');
      background.entries.set('arxiv:2402.10000', entryOf({ role: 'row', title: 'Near 0' }));
      tell({ name: 'entriesChanged', keys: ['arxiv:2402.10000'] });
      await settle();
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('true');
    });

    it('says in its line where a save has failed', async () => {
      await annotate(two);
      await press('related');
      background.state.failing = new WireError('disk-full', 'no room');
      await pressInPanel('save');
      expect(texts('related-item')[0]).toContain('the disk is full');
      expect(inPanel('save')?.getAttribute('aria-busy')).toBe('false');
    });

    it('shows ten, and the rest behind "more"', async () => {
      background.state.related = 13;
      await annotate(two);
      await press('related');
      expect(texts('related-item')).toHaveLength(10);
      expect(inPanel('more')?.textContent).toBe('3 more');
      await pressInPanel('more');
      expect(texts('related-item')).toHaveLength(13);
      expect(inPanel('more')).toBeNull();
    });

    it('is calm where nothing is near, and where only the title is known', async () => {
      background.state.related = 0;
      await annotate(two);
      await press('related');
      expect(inPanel('panel')?.textContent).toContain('Nothing near enough among 119 papers.');
      expect(inPanel('panel')?.textContent).not.toContain('Only the title');
      background.state.from = 'title';
      await press('related', 1);
      expect(inPanel('panel')?.textContent).toContain('Only the title is known');
    });

    it('speaks of waiting only where the answer takes its time', async () => {
      await annotate(two);
      background.state.delayMs = 1000;
      click(part('related'));
      await vi.advanceTimersByTimeAsync(100);
      expect(inPanel('panel')?.textContent).toBe('Related papers');
      await vi.advanceTimersByTimeAsync(100);
      expect(inPanel('panel')?.textContent).toContain('Comparing');
      await vi.advanceTimersByTimeAsync(1000);
      expect(inPanel('panel')?.textContent).not.toContain('Comparing');
      expect(texts('related-item')).toHaveLength(2);
    });

    it('says where the answer failed, and asks again on wish', async () => {
      await annotate(two);
      background.state.failing = new WireError('failed', 'planted');
      await press('related');
      expect(inPanel('panel')?.textContent).toContain('could not be looked up');
      background.state.failing = null;
      await pressInPanel('retry');
      expect(texts('related-item')).toHaveLength(2);
    });

    it('goes with the page’s marks, and leaves nothing', async () => {
      await annotate(two);
      await press('related');
      setSettings({ ...settings, sites: { arxiv: false, huggingface: true } });
      expect(panels()).toHaveLength(0);
      expect(hosts()).toHaveLength(0);
      expect(document.querySelector('dd')?.lastElementChild?.className).toBe('meta');
    });

    it('does not change what the page says of its papers', async () => {
      await annotate(two);
      await press('related');
      document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00003', 'Three'));
      await settle();
      expect(hosts()).toHaveLength(3);
      expect(panels()).toHaveLength(1);
      expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 3, titles: 3 });
    });
  });

  describe('the evidence of a topic', () => {
    const key = 'arxiv:2401.00001';
    const open = async () => {
      HTMLElement.prototype.showPopover ??= () => undefined;
      await annotate(page(row('2401.00001', 'One')));
      await press('topic');
    };
    const deny = async () => {
      await press('deny');
      // As the background tells all pages once it is on disk.
      tell({ name: 'entriesChanged', keys: [key] });
      await settle();
    };

    it('takes the topic off the paper, and puts it back in the same place', async () => {
      await open();
      expect(part('deny')?.getAttribute('aria-label')).toBe('not this topic: Probing');
      await deny();
      expect(background.verdicts.get(key)).toBe('is not');
      expect(part('topic')).toBeNull();
      expect(part('deny')?.textContent).toBe('Undo');
      await deny();
      expect(background.verdicts.get(key)).toBeNull();
      expect(part('topic')?.textContent).toBe('Probing');
      expect(part('deny')?.textContent).toBe('not this topic');
    });

    it('hears a press of the reader alone', async () => {
      await open();
      part('deny')?.click();
      await settle();
      expect(background.asked).not.toContain('correctTopic');
    });

    it('says why where it is not stored, and the topic stays', async () => {
      await open();
      background.state.failing = new WireError('disk-full', 'planted');
      await press('deny');
      expect(roots[0]?.querySelector('[role="status"]')?.textContent).toContain('disk is full');
      expect(part('topic')?.textContent).toBe('Probing');
      expect(part('deny')?.textContent).toBe('not this topic');
    });

    it('follows a change of all topics, told without a key', async () => {
      await open();
      background.verdicts.set(key, 'is not');
      tell({ name: 'entriesChanged', keys: null });
      await settle();
      expect(part('topic')).toBeNull();
    });
  });

  describe('a grid of cards', () => {
    const card = (id: string, title: string) =>
      `<article><a href="/papers/${id}"><img src="data:," alt=""></a><div><h3><a href="/papers/${id}">${title}</a></h3></div></article>`;
    const grid = `<main><div>${card('2401.00001', 'One')}${card('2401.00002', 'Two')}</div></main>`;
    const panels = () => [...document.querySelectorAll('scholium-panel')];
    const open = async () => {
      HTMLElement.prototype.showPopover ??= () => undefined;
      await annotate(grid, 'https://huggingface.co/papers');
      await vi.advanceTimersByTimeAsync(4000);
      await press('related');
    };

    it('has its panel over the page, beside the mark, until a press elsewhere', async () => {
      await open();
      expect(panels()[0]?.previousElementSibling).toBe(hosts()[0]);
      const panel = roots.at(-1)?.querySelector('[part="panel"]');
      expect(panel?.getAttribute('popover')).toBe('manual');
      panels()[0]?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      expect(panels()).toHaveLength(1);
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      expect(panels()).toHaveLength(0);
    });

    it('asks anew where the page puts another paper on the card, and closes where it takes it', async () => {
      await open();
      const asked = () => background.asked.filter((name) => name === 'findRelated').length;
      expect(asked()).toBe(1);
      for (const link of document.querySelectorAll('article:first-of-type a'))
        link.setAttribute('href', '/papers/2401.00009');
      await settle();
      expect(asked()).toBe(2);
      expect(panels()).toHaveLength(1);
      document.querySelector('article')?.remove();
      await settle();
      expect(panels()).toHaveLength(0);
    });
  });

  describe('with references', () => {
    const TEXT = 'https://arxiv.org/html/2401.00009v1';
    const reference = (n: number) =>
      `<li class="ltx_bibitem"><span class="ltx_bibblock">Ada Lovelace.</span>
        <span class="ltx_bibblock">A Reference of Number ${n}.</span>
        <span class="ltx_bibblock">arXiv:2401.0000${n}, 2024.</span></li>`;
    const text = (entries: string) =>
      `<article><h1 class="ltx_title_document">The Page Itself</h1><ul>${entries}</ul></article>`;
    const knownAs = (kind: Match['kind'], certain = true): Match => ({
      key: 'arxiv:2401.00001',
      route: 'id',
      score: 1,
      certain,
      kind,
      title: 'A Reference',
    });
    const inEntries = () => [...document.querySelectorAll('li scholium-mark')];

    it('marks those that are in the corpus or saved, and gives the others no room', async () => {
      background.matches.set('arxiv:2401.00001', knownAs('seed'));
      background.matches.set('arxiv:2401.00002', knownAs('met'));
      background.matches.set('arxiv:2401.00003', knownAs('seed', false));
      background.entries.set('arxiv:2401.00004', entryOf({ role: 'row', title: 'Saved' }));
      await annotate(text([1, 2, 3, 4, 5].map(reference).join('')), TEXT);
      expect(hosts()[0]?.previousElementSibling?.tagName).toBe('H1');
      const marked = inEntries().map((host) => host.parentElement?.textContent?.slice(0, 16));
      expect(marked).toEqual(['arXiv:2401.00001', 'arXiv:2401.00004']);
      expect(inEntries().every((host) => host.nextSibling === null)).toBe(true);
      expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 6, titles: 6, inCorpus: 1 });
    });

    it('marks a reference once its paper is saved elsewhere, and keeps the mark after undo', async () => {
      await annotate(text(reference(1)), TEXT);
      expect(inEntries()).toHaveLength(0);
      background.entries.set('arxiv:2401.00001', entryOf({ role: 'row', title: 'Saved' }));
      tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
      await settle();
      expect(inEntries()).toHaveLength(1);
      await press('save', 1);
      expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('false');
      expect(inEntries()).toHaveLength(1);
      ending.abort();
      expect(hosts()).toHaveLength(0);
    });

    it('opens the panel of a reference within its entry, after all else', async () => {
      background.matches.set('arxiv:2401.00001', knownAs('seed'));
      await annotate(text(reference(1) + reference(2)), TEXT);
      await press('related', 1);
      const [panel, ...others] = document.querySelectorAll('scholium-panel');
      expect(others).toEqual([]);
      expect(panel?.parentElement?.className).toBe('ltx_bibitem');
      expect(panel?.nextSibling).toBeNull();
      expect(panel?.parentElement?.querySelector('scholium-mark')).toBe(hosts()[1]);
      await press('related', 1);
      expect(document.querySelector('scholium-panel')).toBeNull();
    });

    it('counts no book that it cannot read as a failure', async () => {
      const book = '<li class="ltx_bibitem"><span class="ltx_bibblock">A private note</span></li>';
      await annotate(text(book + reference(1)), TEXT);
      expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 2, titles: 2 });
    });
  });

  it('names a paper by the corpus, or by its id, where a tag tells an id alone', async () => {
    const tag = (id: string) =>
      `<div><button><div class="tag"><span>arxiv:</span> <span>${id}</span></div></button></div>`;
    background.matches.set('arxiv:2401.00001', {
      key: 'arxiv:2401.00001',
      route: 'id',
      score: 1,
      certain: true,
      kind: 'seed',
      title: 'A Known Paper',
    });
    const tags = ['2401.00001', '2401.00002', '2401.00001'].map(tag).join('');
    await annotate(`<main><div id="tags">${tags}</div></main>`, 'https://huggingface.co/a/b');
    await settle();
    expect(hosts().map((host) => host.parentElement?.id)).toEqual(['tags', 'tags']);
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: A Known Paper');
    expect(part('save', 1)?.getAttribute('aria-label')).toBe('Save: arXiv 2401.00002');
    expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 2, titles: 2 });
  });
});
