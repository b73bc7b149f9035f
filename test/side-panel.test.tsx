// @vitest-environment happy-dom
// The side panel whole: tabs, pages and a background of a few lines come in from here, and what a
// reader would read and press is looked at.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Annotation, PaperInView, Related, Tag } from '../src/paper/annotation.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { Mention } from '../src/paper/mention.ts';
import type { TopicCorrection } from '../src/paper/topic-overlay.ts';
import { MAX_NOTE } from '../src/views/NoteSection.tsx';
import type { StoredDraft } from '../src/views/note-draft.ts';
import type { OpenTab } from '../src/views/page-state.ts';
import { toPanelState } from '../src/views/panel-state.ts';
import { SidePanel } from '../src/views/SidePanel.tsx';
import type { Ask } from '../src/views/use-library.ts';
import type { PanelDoors } from '../src/views/use-tab.ts';
import { WireError } from '../src/wire/ask.ts';
import { MAX_NOTE as WIRE_MAX_NOTE } from '../src/wire/entry-messages.ts';

const KNOWN = '1706.03762';
const FRESH = '2402.10001';
const tag: Tag = {
  topic: 'attention',
  label: 'Attention mechanisms',
  short: 'Attention',
  hue: 80,
  score: 1,
  evidence: ['multi-head attention', 'self-attention'],
  from: 'abstract',
};
const category: Tag = { ...tag, topic: 'arxiv:cs.CL', evidence: ['cs.CL'], from: 'category' };
const probing: Tag = {
  ...tag,
  topic: 'probing',
  label: 'Probing classifiers',
  short: 'Probing',
  evidence: ['Probing'],
  from: 'reader',
};
const corpus = {
  ids: { arxiv: KNOWN },
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  year: 2017,
  categories: ['cs.CL'],
};
const title: Mention = {
  role: 'title',
  title: 'The Title That the Page Has',
  ids: { arxiv: FRESH },
  authors: ['Ada Lovelace'],
  categories: ['cs.LG'],
  abstract: 'Words.',
};

interface AnyRequest {
  topic?: string;
  verdict?: TopicCorrection['verdict'] | null;
  record?: TopicCorrection | null;
  key?: string;
  mention?: Mention;
  saved?: boolean;
  status?: Entry['status'];
  note?: string;
  entry?: Entry | null;
}

/** Entries, and answers that a test can turn. */
class Background {
  entries = new Map<string, Entry>();
  failures = new Map<string, WireError>();
  possible: Annotation['match'] = null;
  /** What was said of a topic; null: it was taken back. */
  corrections = new Map<string, TopicCorrection | null>();
  asked: string[] = [];
  held: Promise<void> | null = null;

  ask = (async (name: string, request: never) => {
    this.asked.push(name);
    await this.held;
    const failure = this.failures.get(name);
    if (failure) throw failure;
    return this.answer(name, request);
  }) as unknown as Ask;

  private answer(name: string, request: AnyRequest): unknown {
    const { key = '' } = request;
    const before = this.entries.get(key) ?? null;
    switch (name) {
      case 'findPaper':
        return this.findPaper(request.mention ?? title);
      case 'changeEntry':
      case 'setSaved': {
        const { saved = true, status = before?.status ?? null } = request;
        const note = request.note ?? before?.note ?? '';
        const at = (before?.updatedAt ?? 0) + 1;
        const entry = {
          ...before,
          key,
          ids: {},
          title: key,
          authors: [],
          categories: [],
          savedAt: 1,
          updatedAt: at,
          deletedAt: saved ? null : at,
          status,
          tags: [],
          note,
        } satisfies Entry;
        this.entries.set(key, entry);
        return { entry, before };
      }
      case 'restoreEntry':
        if (request.entry) this.entries.set(key, request.entry);
        else this.entries.delete(key);
        return { entry: request.entry ?? null };
      case 'listTopics':
        return { topics: [{ ...probing, id: probing.topic, broader: null }], overlay: [] };
      case 'correctTopic':
        return this.correct(request.topic ?? '', request.verdict ?? null);
      case 'restoreTopic': {
        const topic = key.slice('correction:'.length).split(' ')[0] ?? '';
        this.corrections.set(topic, request.record ?? null);
        return { before: null, after: {} };
      }
      case 'findRelated':
        return { related: this.related(), from: 'title', of: 119 };
      case 'listEntries':
        return [...this.entries.values()].filter(({ deletedAt }) => deletedAt === null);
      case 'getHealth':
        return {
          corpus: 'ok',
          reader: 'ok',
          copy: 'ok',
          counts: { seed: 119, met: 0, saved: 0 },
          lost: 0,
        };
      default:
        return null;
    }
  }

  private correct(topic: string, verdict: TopicCorrection['verdict'] | null) {
    const before = this.corrections.get(topic) ?? null;
    const after: TopicCorrection | null = verdict && {
      kind: 'correction',
      key: `correction:${topic} arxiv:${KNOWN}`,
      topic,
      verdict,
      names: [`arxiv:${KNOWN}`],
      title: corpus.title,
      updatedAt: (before?.updatedAt ?? 0) + 1,
      deletedAt: null,
    };
    this.corrections.set(topic, after);
    return { before, after };
  }

  private tags(): Tag[] {
    const said = (topic: string) => this.corrections.get(topic)?.verdict;
    const added = said(probing.topic) === 'is' ? [probing] : [];
    return [...added, tag, category].filter(({ topic }) => said(topic) !== 'is not');
  }

  /** One relative where a test wants one, with what is kept of it. */
  relative: string | null = null;
  private related(): Related[] {
    if (!this.relative) return [];
    const key = `arxiv:${this.relative}`;
    const entry = this.entries.get(key) ?? null;
    const ids = { arxiv: this.relative };
    const known = { key, ids, title: 'A Near Paper', authors: [], year: 2024 };
    return [{ ...known, kind: 'seed', entry, why: ['attention'], by: 'words', score: 1 }];
  }

  private findPaper(mention: Mention): PaperInView {
    const key = `arxiv:${mention.ids?.arxiv}`;
    const paper = mention.ids?.arxiv === KNOWN ? corpus : null;
    const match: Annotation['match'] = paper
      ? { key, route: 'id', score: 1, certain: true, kind: 'seed', title: paper.title }
      : this.possible;
    const tags = mention.title || paper ? this.tags() : [];
    const entry = this.entries.get(key) ?? null;
    return { annotation: { key, match, tags, entry, seen: false }, paper };
  }
}

/** Tabs of one window, and what their pages answer. */
class Tabs {
  front: OpenTab | null = { id: 1, url: `https://arxiv.org/pdf/${KNOWN}` };
  access = true;
  pages = new Map<number, Promise<Mention | null>>();
  laid = new Map<string, StoredDraft>();
  asked: number[] = [];
  private watchers = new Set<() => void>();

  doors: PanelDoors = {
    findTab: async () => this.front,
    watchTab: (onChange) => {
      this.watchers.add(onChange);
      return () => this.watchers.delete(onChange);
    },
    askTitle: (tabId) => {
      this.asked.push(tabId);
      return this.pages.get(tabId) ?? Promise.resolve(null);
    },
    hasAccess: async () => this.access,
    requestAccess: async () => true,
    drafts: {
      load: () => [...this.laid.values()],
      save: (draft) => void this.laid.set(draft.arxiv, draft),
      remove: (arxiv) => void this.laid.delete(arxiv),
    },
  };

  async turnTo(id: number, url: string | undefined) {
    this.front = { id, url };
    for (const watcher of this.watchers) watcher();
    await settle();
  }
}

let background: Background;
let tabs: Tabs;

async function settle(ms = 0) {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(() => new Promise((done) => setTimeout(done, turn === 0 ? ms : 0)));
  }
}

async function draw() {
  const view = <SidePanel ask={background.ask} doors={tabs.doors} libraryUrl="/library.html" />;
  await act(() => render(view, document.body));
  await settle();
}

const text = () => document.body.textContent ?? '';
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const statuses = () =>
  [...document.querySelectorAll<HTMLInputElement>('.segments input')].map(({ checked }) => checked);
const note = () => document.querySelector('textarea');

/** A press that counts as the reader's own. */
async function press(selector: string) {
  const event = new MouseEvent('click', { bubbles: true, detail: 1 });
  Object.defineProperty(event, 'isTrusted', { value: true });
  const element = find(selector);
  if (!element) throw new Error(`no ${selector} in ${document.body.innerHTML}`);
  await act(() => void element.dispatchEvent(event));
  await settle();
}

async function write(words: string) {
  const field = note();
  if (!field) throw new Error('no note');
  field.value = words;
  await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

async function choose(status: number) {
  const input = document.querySelectorAll<HTMLInputElement>('.segments input')[status];
  await act(() => input?.click());
  await settle();
}

/** What the background tells all views. */
const tellChanged = async (keys: string[]) => {
  const sender = { id: fakeBrowser.runtime.id };
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger({ name: 'entriesChanged', keys }, sender);
  });
  await settle();
};

beforeEach(() => {
  fakeBrowser.reset();
  background = new Background();
  tabs = new Tabs();
});
afterEach(async () => {
  await act(() => render(null, document.body));
});

describe('the side panel', () => {
  it('shows a PDF by its id: what the corpus has, and why each topic stands there', async () => {
    await draw();
    expect(find('h1')?.textContent).toBe(corpus.title);
    expect(find('h1 a')?.getAttribute('href')).toBe(`https://arxiv.org/abs/${KNOWN}`);
    expect(text()).toContain('Ashish Vaswani, Noam Shazeer');
    expect(text()).toContain('2017 cs.CL');
    expect(text()).toContain('because: multi-head attention, self-attention');
    expect(text()).toContain('arXiv category cs.CL');
    expect(text()).toContain('Nothing near enough among 119 papers.');
  });

  it('says calmly what is known where it is an id alone, and still takes a note', async () => {
    tabs.front = { id: 1, url: `https://arxiv.org/pdf/${FRESH}v2` };
    await draw();
    await settle(200);
    expect(find('h1')?.textContent).toBe(`arXiv ${FRESH}`);
    expect(text()).toContain(`arXiv ${FRESH} is not in your corpus`);
    expect(text()).toContain('Open its abstract page once');
    expect(text()).not.toContain('Nothing near enough');
    expect(background.asked).not.toContain('findRelated');
    await write('By id alone');
    await settle(600);
    expect(background.entries.get(`arxiv:${FRESH}`)?.note).toBe('By id alone');
  });

  it('fills in what the page says of its title, as soon as that is read', async () => {
    let say: (mention: Mention) => void = () => undefined;
    tabs.pages.set(
      1,
      new Promise((resolve) => {
        say = resolve;
      }),
    );
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    expect(text()).not.toContain('is not in your corpus');
    say(title);
    await settle();
    expect(find('h1')?.textContent).toBe(title.title);
    expect(text()).toContain('Ada Lovelace');
    expect(text()).toContain('2024 cs.LG');
  });

  it('asks a page again that had nothing to say yet, and no other', async () => {
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    tabs.pages.set(1, Promise.resolve(title));
    await tabs.turnTo(1, `https://arxiv.org/abs/${FRESH}`);
    expect(find('h1')?.textContent).toBe(title.title);
    await tabs.turnTo(1, `https://arxiv.org/abs/${FRESH}`);
    expect(tabs.asked).toEqual([1, 1]);
  });

  it('follows its tab, and says so calmly where there is no single paper', async () => {
    await draw();
    await tabs.turnTo(2, 'https://arxiv.org/list/cs.CL/recent');
    expect(find('h1')?.textContent).toBe('No single paper here');
    expect(text()).toContain('Open a paper');
    expect(text()).toContain('Nothing saved yet');
    await tabs.turnTo(3, 'https://example.org/');
    expect(text()).toContain('follows the tab in front');
    await tabs.turnTo(4, `https://huggingface.co/papers/${KNOWN}`);
    expect(find('h1')?.textContent).toBe(corpus.title);
  });

  it('never shows an answer about a paper that it has turned away from', async () => {
    let release: () => void = () => undefined;
    background.held = new Promise((resolve) => {
      release = resolve;
    });
    await draw();
    await tabs.turnTo(2, `https://arxiv.org/pdf/${FRESH}`);
    background.held = null;
    release();
    await settle(200);
    expect(text()).toContain(`arXiv ${FRESH}`);
    expect(text()).not.toContain(corpus.title);
  });

  it('says that it is looking only where that takes its time', async () => {
    background.held = new Promise(() => undefined);
    await draw();
    expect(text()).not.toContain('Looking this paper up');
    await settle(200);
    expect(text()).toContain('Looking this paper up');
  });

  it('says what could not be looked up, and never as a fact about the paper', async () => {
    background.failures.set('findPaper', new WireError('database-unavailable', ''));
    tabs.pages.set(1, Promise.resolve(title));
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    expect(find('h1')?.textContent).toBe(title.title);
    expect(text()).toContain('This paper could not be looked up.');
    expect(text()).not.toContain('not in your corpus');
    expect(note()).toBeNull();
    background.failures.clear();
    await press('.notice .button');
    expect(text()).toContain('because:');
  });

  it('asks for the sites where the browser withholds the address', async () => {
    tabs.front = { id: 1 };
    tabs.access = false;
    await draw();
    expect(text()).toContain('withholds arXiv or Hugging Face');
    expect(text()).not.toContain('follows the tab in front');
  });

  it('tells a possible match as one, and takes "not the same paper"', async () => {
    const match = { key: 'acl:x', route: 'near-title' as const, score: 0.8, certain: false };
    background.possible = { ...match, kind: 'seed', title: 'A Title Like It' };
    tabs.pages.set(1, Promise.resolve(title));
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    expect(text()).toContain('possible match: A Title Like It');
    background.possible = null;
    await press('.possible button');
    expect(background.asked).toContain('setNotSame');
    expect(text()).not.toContain('possible match');
  });

  it('knows each state by its facts alone', () => {
    const kind = (url: string | undefined, hasAccess = true) =>
      toPanelState({ id: 1, url }, hasAccess).kind;
    expect(kind(`https://arxiv.org/abs/${KNOWN}v7`)).toBe('paper');
    expect(kind(`https://ar5iv.labs.arxiv.org/html/${KNOWN}`)).toBe('paper');
    expect(kind('https://huggingface.co/papers')).toBe('list');
    expect(kind('https://arxiv.org/list/cs.CL/new')).toBe('list');
    expect(kind('https://arxiv.org.example/abs/1706.03762')).toBe('elsewhere');
    expect(kind(undefined)).toBe('elsewhere');
    expect(kind(undefined, false)).toBe('withheld');
    expect(toPanelState(null, false).kind).toBe('elsewhere');
  });
});

describe('a related paper in the side panel', () => {
  const key = 'arxiv:2402.10009';
  const pressed = () => find('.items .save')?.getAttribute('aria-pressed');
  beforeEach(() => {
    background.relative = '2402.10009';
  });

  it('says why, is kept by its bookmark, and goes by its undo', async () => {
    await draw();
    expect(find('.items')?.textContent).toContain('because: attention');
    await press('.items .save');
    expect(pressed()).toBe('true');
    expect(background.entries.get(key)?.deletedAt).toBeNull();
    await press('.items .undo');
    expect(pressed()).toBe('false');
    expect(background.entries.has(key)).toBe(false);
  });

  it('says in its own line that a press was not stored', async () => {
    background.failures.set('setSaved', new WireError('disk-full', ''));
    await draw();
    await press('.items .save');
    expect(pressed()).toBe('false');
    expect(find('.items')?.textContent).toContain('Not saved: the disk is full.');
  });

  it('follows what is kept of it elsewhere', async () => {
    await draw();
    await background.ask('setSaved', { key, mention: title, saved: true });
    await tellChanged(['arxiv:2402.10010']);
    expect(pressed()).toBe('false');
    await tellChanged([key]);
    expect(pressed()).toBe('true');
  });

  it('can be asked for again where it could not be looked up', async () => {
    background.failures.set('findRelated', new WireError('failed', ''));
    await draw();
    expect(text()).toContain('Related papers could not be looked up.');
    background.failures.clear();
    await press('[part=retry]');
    expect(find('.items')?.textContent).toContain('A Near Paper');
  });
});

describe('what the reader keeps in the side panel', () => {
  const key = `arxiv:${KNOWN}`;

  it('is saved by a status, which shows at once, and goes by undo', async () => {
    await draw();
    expect(statuses()).toEqual([false, false, false]);
    expect(text()).toContain('new');
    await choose(1);
    expect(background.entries.get(key)?.status).toBe('reading');
    expect(statuses()).toEqual([false, true, false]);
    expect(find('.save')?.getAttribute('aria-pressed')).toBe('true');
    await choose(2);
    expect(text()).toContain('Changed.');
    await press('[data-undo]');
    expect(text()).toContain('Taken back.');
    expect(statuses()).toEqual([false, true, false]);
  });

  it('stands as before where a press was not stored, and that is said', async () => {
    background.failures.set('changeEntry', new WireError('disk-full', ''));
    await draw();
    await choose(2);
    expect(statuses()).toEqual([false, false, false]);
    expect(text()).toContain('Not saved: the disk is full.');
  });

  it('is saved by a note, and undo takes both back, however long it was written', async () => {
    await draw();
    await write('One');
    await settle(600);
    await write('One, two');
    await settle(600);
    expect(text()).toContain('Kept');
    expect(text()).toContain('Saved with your note.');
    await press('[data-undo]');
    expect(background.entries.has(key)).toBe(false);
    expect(note()?.value).toBe('');
  });

  it('offers no undo that would take a later change with it', async () => {
    await draw();
    await choose(1);
    expect(find('[data-undo]')).not.toBeNull();
    await write('Later');
    await settle(600);
    expect(find('[data-undo]')).toBeNull();
    expect(background.entries.get(key)).toMatchObject({ note: 'Later', status: 'reading' });
  });

  it('is undone by Ctrl+Z, but not while a note is being written', async () => {
    await draw();
    await choose(1);
    const undo = async (from: EventTarget) => {
      const init = { key: 'z', ctrlKey: true, bubbles: true };
      await act(() => void from.dispatchEvent(new KeyboardEvent('keydown', init)));
      await settle();
    };
    await undo(note() ?? window);
    expect(background.entries.get(key)?.status).toBe('reading');
    await undo(window);
    expect(background.entries.has(key)).toBe(false);
  });

  it('shows what was changed on the page or in another view', async () => {
    await draw();
    await background.ask('changeEntry', {
      key,
      mention: { role: 'link', title: '' },
      status: 'read',
      note: 'From the page',
    });
    await tellChanged([key]);
    expect(statuses()).toEqual([false, false, true]);
    expect(note()?.value).toBe('From the page');
  });

  it('goes to the background when the view turns away in the middle of a word', async () => {
    await draw();
    await write('Half a thou');
    await tabs.turnTo(2, 'https://arxiv.org/list/cs.CL/recent');
    expect(background.entries.get(key)?.note).toBe('Half a thou');
    await tabs.turnTo(1, `https://arxiv.org/pdf/${KNOWN}`);
    expect(note()?.value).toBe('Half a thou');
  });

  it('stays in sight where it could not be kept, on every tab', async () => {
    background.failures.set('changeEntry', new WireError('failed', ''));
    await draw();
    await write('Mine');
    await settle(600);
    expect(text()).toContain('The note is not kept yet. Its text stays here.');
    expect(text()).not.toMatch(/\bKept\b/);
    await tabs.turnTo(2, 'https://arxiv.org/list/cs.CL/recent');
    expect(text()).toContain(`Not kept yet: your note on ${corpus.title}`);
    background.failures.clear();
    await press('.notice .button');
    expect(text()).not.toContain('Not kept yet');
    expect(background.entries.get(key)?.note).toBe('Mine');
  });

  it('shows the note of a paper that was taken out, and says where it is from', async () => {
    await background.ask('changeEntry', {
      key,
      mention: { role: 'link', title: '' },
      note: 'From before',
    });
    await background.ask('setSaved', { key, mention: { role: 'link', title: '' }, saved: false });
    await draw();
    expect(note()?.value).toBe('From before');
    expect(text()).toContain('From when this paper was saved.');
  });

  it('takes notes as long as the wire does', () => {
    expect(MAX_NOTE).toBe(WIRE_MAX_NOTE);
  });
});

describe('topics in the side panel', () => {
  const topics = () =>
    [...document.querySelectorAll('.topics dt .pill')].map((one) => one.textContent);
  const topicSection = () => find('.topics')?.closest('section') ?? null;
  const pressNamed = async (name: string) => {
    const all = [...document.querySelectorAll('button')];
    const one = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
    if (!one) throw new Error(`no "${name}" among ${all.map(({ outerHTML }) => outerHTML)}`);
    await act(() => one.click());
    await settle();
  };
  const add = async (name: string) => {
    await pressNamed('Add a topic');
    const field = document.querySelector<HTMLInputElement>('.topic-picker input');
    if (!field) throw new Error('no field');
    field.value = name;
    await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await pressNamed('Add');
  };
  const pressUndoKey = async () => {
    const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true });
    await act(() => void window.dispatchEvent(key));
    await settle();
  };

  it('are taken off the paper, and undo puts them back', async () => {
    await draw();
    await pressNamed('Not this topic: Attention mechanisms');
    expect(topics()).toEqual(['Attention mechanisms']);
    expect(background.corrections.get('attention')?.verdict).toBe('is not');
    expect(topicSection()?.textContent).toContain('Taken off this paper: Attention mechanisms');
    await pressNamed('Undo');
    expect(topics()).toHaveLength(2);
    expect(topicSection()?.textContent).not.toContain('Taken off');
  });

  it('are put there by name, marked as the reader’s, and taken back by Ctrl+Z', async () => {
    await draw();
    await add('probing');
    expect(topics()[0]).toBe('Probing classifiers');
    expect(topicSection()?.textContent).toContain('you put it there');
    await pressUndoKey();
    expect(topics()).not.toContain('Probing classifiers');
  });

  it('are not put there under a name that none bears', async () => {
    await draw();
    await add('no such topic');
    expect(text()).toContain('No topic of that name.');
    expect(background.asked).not.toContain('correctTopic');
  });

  it('leave Ctrl+Z to what was kept since', async () => {
    await draw();
    await pressNamed('Not this topic: Attention mechanisms');
    await press('.save');
    expect(topicSection()?.textContent).not.toContain('Taken off');
    await pressUndoKey();
    expect(background.corrections.get('attention')?.verdict).toBe('is not');
    expect(background.entries.get(`arxiv:${KNOWN}`)?.deletedAt ?? null).toBeNull();
    expect(text()).toContain('Taken back.');
  });

  it('say why a change was not stored', async () => {
    await draw();
    background.failures.set('correctTopic', new WireError('database-newer', 'planted'));
    await pressNamed('Not this topic: Attention mechanisms');
    expect(topicSection()?.textContent).toContain('newer Scholium');
    expect(topics()).toHaveLength(2);
  });
});
