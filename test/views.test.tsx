// @vitest-environment happy-dom
// The views whole: answers of the wire and of the browser come in from here, and what a reader
// would read, press and be given is looked at.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RelatedOrder } from '../src/paper/annotation.ts';
import { type Entry, isSaved } from '../src/paper/entry.ts';
import { findPaperOfAddress, findPaperUrl } from '../src/paper/paper-url.ts';
import { defaultSettings, loadSettings, saveSettings } from '../src/settings.ts';
import { Library } from '../src/views/Library.tsx';
import { libraryFileName, toLibraryFile } from '../src/views/library-file.ts';
import { Popup } from '../src/views/Popup.tsx';
import { type PageFacts, toPageState } from '../src/views/page-state.ts';
import type { Ask } from '../src/views/use-library.ts';
import type { PageDoors } from '../src/views/use-page.ts';
import { WireError } from '../src/wire/ask.ts';
import type { Health, PageReport } from '../src/wire/protocol.ts';

const DAY_MS = 86_400_000;

function entry(id: string, title: string, savedDay: number, more: Partial<Entry> = {}): Entry {
  return {
    key: `arxiv:${id}`,
    ids: { arxiv: id },
    title,
    authors: ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar', 'Jakob Uszkoreit', 'Llion Jones'],
    year: 2017,
    categories: ['cs.CL', 'cs.LG'],
    savedAt: Date.UTC(2026, 10, 1) + savedDay * DAY_MS,
    updatedAt: Date.UTC(2026, 10, 1) + savedDay * DAY_MS,
    deletedAt: null,
    status: null,
    tags: [],
    note: '',
    ...more,
  };
}

const attention = entry('1706.03762', 'Attention Is All You Need', 2);
const bert = entry('1810.04805', 'BERT: Pre-training of Deep Bidirectional Transformers', 1);
const lime = entry('1602.04938', '"Why Should I Trust You?"', 0);

const wellHealth: Health = {
  corpus: 'ok',
  reader: 'ok',
  counts: { seed: 119, met: 1312, saved: 3 },
  lost: 0,
};

/** A background of a few lines: it keeps entries, and fails where a test plants a failure. */
class Background {
  entries: Map<string, Entry>;
  health = wellHealth;
  failures = new Map<string, WireError>();
  asked: string[] = [];

  constructor(entries: readonly Entry[]) {
    this.entries = new Map(entries.map((saved) => [saved.key, saved]));
  }

  answer(name: string, request: { key?: string; entry?: Entry | null }): unknown {
    this.asked.push(name);
    const failure = this.failures.get(name);
    if (failure) throw failure;
    const key = request.key ?? '';
    const before = this.entries.get(key) ?? null;
    switch (name) {
      case 'listEntries':
        return [...this.entries.values()].filter(isSaved);
      case 'getHealth':
        return this.health;
      case 'findRelatedToSaved': {
        const { tag, order = 'nearest' } = request as { tag?: string; order?: RelatedOrder };
        const title = tag ? `Near to ${tag}` : 'Near to All';
        const one = { key: 'arxiv:2501.1', ids: { arxiv: '2501.00001' }, title, authors: [] };
        const two = { ...one, key: 'arxiv:2501.2', title: `${title}, Again` };
        const more = { kind: 'seed', entry: null, why: [attention.title], by: 'saved', score: 1 };
        const related = [one, two].map((paper) => ({ ...paper, ...more }));
        return { related, from: 'abstract', of: 119, order };
      }
      case 'setSaved': {
        if (before) this.entries.set(key, { ...before, deletedAt: Date.UTC(2026, 10, 22) });
        return { entry: this.entries.get(key) ?? null, before };
      }
      case 'restoreEntry':
        if (request.entry) this.entries.set(key, request.entry);
        return { entry: request.entry ?? null };
      case 'restoreLost': {
        const restored = this.health.lost;
        this.health = { ...this.health, lost: 0 };
        return { restored };
      }
      case 'dismissLost':
        this.health = { ...this.health, lost: 0 };
        return null;
      case 'listCorpora':
        return [];
      case 'listTopics':
        return { topics: [], overlay: [] };
      case 'countTopics':
        return { papers: {}, of: 0 };
      case 'purgeRemoved':
        return null;
      case 'clearMet':
        this.health = { ...this.health, counts: { ...this.health.counts, met: 0 } };
        return null;
      default:
        throw new WireError('bad-request', name);
    }
  }

  ask = (async (name: string, request: object) => this.answer(name, request)) as Ask;
}

const listReport: PageReport = {
  site: 'arxiv-list',
  rows: 50,
  isEmpty: false,
  titles: 50,
  inCorpus: 12,
  saved: 3,
  tagged: 48,
  failure: null,
};

function doors(report: PageReport | null, more: Partial<PageDoors> = {}): PageDoors {
  return {
    findTab: async () => ({ id: 7, url: 'https://arxiv.org/list/cs.CL/new' }),
    askPage: async () => report,
    hasAccess: async () => true,
    requestAccess: async () => true,
    reloadTab: () => undefined,
    ...more,
  };
}

/** Lets every answer that is on its way arrive and be drawn. */
async function settle() {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(async () => {
      await new Promise((done) => setTimeout(done, 0));
    });
  }
}

async function draw(view: Parameters<typeof render>[0]) {
  await act(() => render(view, document.body));
  await settle();
}

const popup = (background: Background, with_: PageDoors) =>
  draw(<Popup ask={background.ask} doors={with_} libraryUrl="/library.html" />);

const given: Array<{ name: string; text: string }> = [];
const library = (background: Background) =>
  draw(
    <Library
      ask={background.ask}
      giveFile={(name, text) => void given.push({ name, text })}
      importDoor={{ open: () => () => undefined, persist: async () => true }}
    />,
  );

const text = () => document.body.textContent ?? '';

function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`no button "${name}" among ${all.map((one) => one.outerHTML)}`);
  return found;
}

async function press(name: string) {
  button(name).focus();
  await act(() => button(name).click());
  await settle();
}

const titles = () =>
  [...document.querySelectorAll('.papers .paper-title')].map((line) => line.textContent);

beforeEach(() => {
  fakeBrowser.reset();
  given.length = 0;
});

afterEach(async () => {
  await act(() => render(null, document.body));
});

describe('what the popup says of the open page', () => {
  it('counts titles read, in the corpus and saved', async () => {
    await popup(new Background([attention]), doors(listReport));
    expect(text()).toContain('50 of 50 titles read, 12 in your corpus, 3 saved');
    expect(text()).not.toContain('could not be read');
  });

  it('tells one title from many', async () => {
    const one = { ...listReport, rows: 1, titles: 1, inCorpus: 0, saved: 1 };
    await popup(new Background([]), doors(one));
    expect(text()).toContain('1 of 1 title read, 0 in your corpus, 1 saved');
  });

  it('says how many rows could not be read', async () => {
    await popup(new Background([]), doors({ ...listReport, titles: 47 }));
    expect(text()).toContain('47 of 50 titles read');
    expect(text()).toContain('3 could not be read');
  });

  it('says that it did nothing on a layout it does not know', async () => {
    await popup(new Background([]), doors({ ...listReport, rows: 0, titles: 0 }));
    expect(text()).toContain('laid out in a way Scholium does not know');
    expect(text()).not.toContain('titles read');
  });

  it('says that a page lists nothing where the page itself says so', async () => {
    await popup(new Background([]), doors({ ...listReport, rows: 0, titles: 0, isEmpty: true }));
    expect(text()).toContain('This page lists no papers.');
    expect(text()).not.toContain('does not know');
  });

  it('names where it works on any other page', async () => {
    const other = doors(null, { findTab: async () => ({ id: 7 }) });
    await popup(new Background([]), other);
    expect(text()).toContain('arXiv lists, search, abstracts and full texts');
  });

  it('asks for a reload where the page was open before the install', async () => {
    const reloaded: number[] = [];
    await popup(new Background([]), doors(null, { reloadTab: (id) => void reloaded.push(id) }));
    await press('Reload this page');
    expect(reloaded).toEqual([7]);
  });

  it('says what to do when titles could not be looked up', async () => {
    await popup(new Background([]), doors({ ...listReport, failure: 'failed' }));
    expect(text()).toContain('could not be looked up');
    expect(text()).toContain('restart the browser');
    expect(text()).not.toContain('in your corpus');
  });

  it('says that the site is switched off', async () => {
    await saveSettings({ sites: { arxiv: false, huggingface: true } });
    await popup(new Background([]), doors(listReport));
    expect(text()).toContain('switched off on arXiv');
    expect(text()).not.toContain('titles read');
  });

  it('knows each state by its facts alone', () => {
    const facts: PageFacts = {
      tab: { id: 1, url: 'https://arxiv.org/abs/1706.03762' },
      report: listReport,
      hasAccess: true,
      settings: defaultSettings,
    };
    const kind = (change: Partial<PageFacts>) => toPageState({ ...facts, ...change }).kind;
    expect(kind({})).toBe('read');
    expect(kind({ tab: null })).toBe('elsewhere');
    expect(kind({ report: { ...listReport, site: null } })).toBe('elsewhere');
    expect(kind({ report: null })).toBe('reload');
    expect(kind({ report: null, hasAccess: false })).toBe('withheld');
    expect(kind({ report: null, hasAccess: false, tab: { id: 1 } })).toBe('withheld');
    const at = (url: string) => kind({ report: null, tab: { id: 1, url } });
    expect(at('https://arxiv.org/pdf/1706.03762')).toBe('pdf');
    expect(at('https://export.arxiv.org/pdf/hep-th/9901001v1')).toBe('pdf');
    expect(at('https://arxiv.org/pdf/nonsense')).toBe('reload');
    expect(at('https://huggingface.co/pdf/1706.03762')).toBe('reload');
    const viewer = { id: 1, url: 'https://arxiv.org/pdf/1706.03762v7' };
    expect(kind({ tab: viewer, report: { ...listReport, site: null } })).toBe('pdf');
    expect(at('https://huggingface.co/papers')).toBe('reload');
    expect(at('https://arxiv.org.example/abs/1')).toBe('elsewhere');
    expect(at('http://arxiv.org/abs/1706.03762')).toBe('elsewhere');
    expect(at('about:blank')).toBe('elsewhere');
  });
});

describe('site access', () => {
  it('asks in the press itself, and says so once it is given', async () => {
    let inPress = false;
    let asked = 0;
    let granted = false;
    const withheld = doors(null, {
      hasAccess: async () => granted,
      requestAccess: () => {
        asked += inPress ? 1 : 0;
        granted = true;
        return Promise.resolve(true);
      },
    });
    await popup(new Background([]), withheld);
    expect(text()).toContain('withholds arXiv or Hugging Face');
    expect(text()).not.toContain('does not read this page');
    inPress = true;
    button('Allow these sites').click();
    inPress = false;
    await settle();
    expect(asked).toBe(1);
    expect(text()).toContain('The sites are allowed');
    expect(text()).not.toContain('withholds');
    expect(button('Reload this page')).toBeTruthy();
  });

  it('says so where the reader declines', async () => {
    const withheld = doors(null, {
      hasAccess: async () => false,
      requestAccess: async () => false,
    });
    await popup(new Background([]), withheld);
    await press('Allow these sites');
    expect(text()).toContain('still withheld');
  });
});

describe('switches', () => {
  it('store a press at once, and follow a change made elsewhere', async () => {
    await popup(new Background([]), doors(listReport));
    const [arxiv, huggingFace] = document.querySelectorAll<HTMLInputElement>('[role=switch]');
    expect([arxiv?.checked, huggingFace?.checked]).toEqual([true, true]);
    await act(() => huggingFace?.click());
    await settle();
    expect((await loadSettings()).sites).toEqual({ arxiv: true, huggingface: false });
    await saveSettings({ sites: { arxiv: false, huggingface: true } });
    await settle();
    expect([arxiv?.checked, huggingFace?.checked]).toEqual([false, true]);
  });
});

describe('a switch whose change is not stored', () => {
  it('stands as before, and that is said', async () => {
    await popup(new Background([]), doors(listReport));
    const store = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = async () => {
      throw new Error('disk full');
    };
    const arxiv = document.querySelector<HTMLInputElement>('[role=switch]');
    for (const _ of ['once', 'again']) {
      await act(() => arxiv?.click());
      await settle();
    }
    fakeBrowser.storage.local.set = store;
    expect(text()).toContain('The switch was not stored');
    expect(arxiv?.checked).toBe(true);
  });
});

describe('the saved list', () => {
  it('stands newest first, each paper linked to its own page', async () => {
    await library(new Background([lime, attention, bert]));
    expect(titles()).toEqual([attention.title, bert.title, lime.title]);
    const link = document.querySelector<HTMLAnchorElement>('.papers a');
    expect(link?.href).toBe('https://arxiv.org/abs/1706.03762');
    expect(text()).toContain('Ashish Vaswani, Noam Shazeer, Niki Parmar and 2 more');
    expect(text()).toContain('cs.CL, cs.LG');
    expect(text()).toContain('3 papers');
  });

  it('shows eight in the popup and leads to all of them', async () => {
    const many = Array.from({ length: 12 }, (_, n) => entry(`2401.0000${n}`, `Paper ${n}`, n));
    await popup(new Background(many), doors(listReport));
    expect(titles()).toHaveLength(8);
    expect(titles()[0]).toBe('Paper 11');
    expect(text()).toContain('All 12 in your library');
  });

  it('teaches where it is truly empty', async () => {
    await library(new Background([]));
    expect(text()).toContain('Nothing saved yet');
  });

  it('removes a row, keeps the keyboard in the list, and brings the row back', async () => {
    const background = new Background([attention, bert, lime]);
    await library(background);
    await press(`Remove: ${bert.title}`);
    expect(titles()).toEqual([attention.title, lime.title]);
    expect(document.activeElement).toBe(button(`Remove: ${lime.title}`));
    await press('Undo');
    expect(titles()).toEqual([attention.title, bert.title, lime.title]);
    expect(background.entries.get(bert.key)).toEqual(bert);
    expect(document.activeElement).toBe(button(`Remove: ${bert.title}`));
  });

  it('moves the keyboard to undo when the last row goes', async () => {
    await library(new Background([bert]));
    await press(`Remove: ${bert.title}`);
    expect(document.activeElement).toBe(button('Undo'));
    expect(text()).toContain('Nothing saved yet');
  });

  it('undoes every removal of this visit by Ctrl+Z, the last one first', async () => {
    await popup(new Background([attention, bert]), doors(listReport));
    await press(`Remove: ${attention.title}`);
    await press(`Remove: ${bert.title}`);
    const undo = async (key: Partial<KeyboardEventInit>) => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ...key }));
      await settle();
    };
    await undo({});
    expect(titles()).toEqual([]);
    await undo({ ctrlKey: true });
    expect(titles()).toEqual([bert.title]);
    await undo({ metaKey: true });
    expect(titles()).toEqual([attention.title, bert.title]);
  });

  it('keeps the row and says why where a removal was not stored', async () => {
    const background = new Background([attention]);
    background.failures.set('setSaved', new WireError('disk-full', ''));
    await library(background);
    await press(`Remove: ${attention.title}`);
    expect(titles()).toEqual([attention.title]);
    expect(text()).toContain('The disk is full');
  });

  it('is read again when the view is looked at', async () => {
    const background = new Background([attention]);
    await library(background);
    background.entries.set(bert.key, bert);
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(titles()).toEqual([attention.title, bert.title]);
  });
});

describe('stores that are not well', () => {
  it.each([
    ['database-unavailable', 'did not open Scholium'],
    ['database-newer', 'written by a newer Scholium'],
    ['failed', 'background did not answer'],
    ['gone', 'updated or switched off'],
  ] as const)('are said and never shown as an empty list: %s', async (code, says) => {
    const background = new Background([]);
    background.failures.set('listEntries', new WireError(code, ''));
    await library(background);
    expect(text()).toContain(says);
    expect(text()).not.toContain('Nothing saved yet');
    await popup(background, doors(listReport));
    expect(text()).toContain(says);
    expect(text()).not.toContain('Nothing saved yet');
  });

  it('are believed over an empty answer', async () => {
    const background = new Background([]);
    background.health = { ...wellHealth, reader: 'unavailable' };
    await library(background);
    expect(text()).toContain('did not open Scholium');
    expect(text()).not.toContain('Nothing saved yet');
  });

  it('show no count of a corpus that cannot be read', async () => {
    const background = new Background([attention]);
    background.health = { ...wellHealth, corpus: 'unavailable' };
    await library(background);
    expect(text()).toContain('The corpus cannot be read');
    expect(text()).not.toContain('119');
    expect(titles()).toEqual([attention.title]);
  });

  it('tell when the second copy cannot be written', async () => {
    const background = new Background([attention]);
    await library(background);
    expect(text()).not.toContain('second copy');
    background.health = { ...wellHealth, copy: 'unavailable' };
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(text()).toContain('The second copy of your saved papers cannot be written');
    expect(titles()).toEqual([attention.title]);
  });

  it('offer a loss back, and say what came of it', async () => {
    const background = new Background([attention]);
    background.health = { ...wellHealth, lost: 2 };
    await popup(background, doors(listReport));
    expect(text()).toContain(
      '2 saved papers are missing from the database. A second copy has them.',
    );
    await press('Restore');
    expect(text()).toContain('2 papers are back.');
    expect(text()).not.toContain('missing');
  });

  it('let a loss be dismissed', async () => {
    const background = new Background([attention]);
    background.health = { ...wellHealth, lost: 1 };
    await library(background);
    expect(text()).toContain('One saved paper is missing');
    await press('Dismiss');
    expect(text()).not.toContain('missing');
    expect(background.asked).toContain('dismissLost');
  });
});

describe('the corpus in the library', () => {
  it('is counted, and papers met are forgotten only after a second press', async () => {
    const background = new Background([]);
    await library(background);
    expect(text()).toContain('1,312');
    await press('Forget met papers');
    expect(document.activeElement).toBe(button('Keep'));
    expect(background.asked).not.toContain('clearMet');
    await press('Keep');
    expect(document.activeElement).toBe(button('Forget met papers'));
    await press('Forget met papers');
    await press('Forget');
    expect(background.asked).toContain('clearMet');
    expect(text()).toContain('Met papers are forgotten.');
  });

  it('is told by a switch whether papers met are remembered', async () => {
    await library(new Background([]));
    const [remember] = document.querySelectorAll<HTMLInputElement>('[role=switch]');
    await act(() => remember?.click());
    await settle();
    expect((await loadSettings()).rememberMet).toBe(false);
  });
});

describe('the export', () => {
  it('holds every saved paper in the documented shape, and no removed one', () => {
    const gone = entry('2001.00001', 'Removed', 3, { deletedAt: 5 });
    const noted = { ...bert, status: 'read' as const, tags: ['nlp'], note: 'baseline' };
    const file = JSON.parse(toLibraryFile([noted, gone, attention], new Date(0)));
    expect(Object.keys(file)).toEqual(['format', 'version', 'exportedAt', 'entries']);
    expect(file).toMatchObject({
      format: 'scholium-library',
      version: 1,
      exportedAt: '1970-01-01T00:00:00.000Z',
    });
    expect(file.entries.map((one: Entry) => one.key)).toEqual([attention.key, noted.key]);
    expect(file.entries[1]).toEqual({
      key: 'arxiv:1810.04805',
      ids: { arxiv: '1810.04805' },
      title: bert.title,
      authors: [...bert.authors],
      year: 2017,
      categories: ['cs.CL', 'cs.LG'],
      savedAt: '2026-11-02T00:00:00.000Z',
      updatedAt: '2026-11-02T00:00:00.000Z',
      status: 'read',
      tags: ['nlp'],
      note: 'baseline',
    });
  });

  it('is named by the day and given at a press', async () => {
    expect(libraryFileName(new Date(2026, 0, 5))).toBe('scholium-library-2026-01-05.json');
    await library(new Background([attention]));
    await press('Export as JSON');
    expect(given).toHaveLength(1);
    expect(given[0]?.name).toMatch(/^scholium-library-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(given[0]?.text ?? '').entries).toHaveLength(1);
    expect(JSON.parse(given[0]?.text ?? '').topics).toEqual([]);
  });

  it('holds what the reader says of topics, and the papers alone where that cannot be read', async () => {
    const record = {
      kind: 'hidden' as const,
      key: 'hidden:probing',
      topic: 'probing',
      updatedAt: 0,
      deletedAt: null,
    };
    const { topics } = JSON.parse(toLibraryFile([], new Date(0), [record]));
    expect(topics).toEqual([
      {
        kind: 'hidden',
        key: 'hidden:probing',
        topic: 'probing',
        updatedAt: '1970-01-01T00:00:00.000Z',
      },
    ]);
    const background = new Background([attention]);
    background.failures.set('listTopics', new WireError('failed', 'planted'));
    await library(background);
    await press('Export as JSON');
    const file = JSON.parse(given[0]?.text ?? '');
    expect(file.entries).toHaveLength(1);
    expect(file).not.toHaveProperty('topics');
    expect(text()).toContain('not what you say of topics');
  });
});

describe('hostile entries', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '\u202eesrever\u2066',
    'zero\u200bwidth',
    'half \ud800 a pair',
    'a'.repeat(600),
    '{title} $1 $& | two',
  ];

  it.each(hostile)('are drawn as text: %j', async (title) => {
    await library(new Background([{ ...bert, title }]));
    expect(titles()).toEqual([title]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.papers bdi')?.textContent).toBe(title);
    expect(button(`Remove: ${title}`)).toBeTruthy();
  });

  it('reach no address that has not the form of an id', () => {
    expect(findPaperUrl({ arxiv: 'hep-th/9901001' })).toBe('https://arxiv.org/abs/hep-th/9901001');
    expect(findPaperUrl({ arxiv: '../login?x=' })).toBeNull();
    expect(findPaperUrl({ doi: 'javascript:alert(1)' })).toBeNull();
    expect(findPaperUrl({ doi: '10.1145/3292500#a?b' })).toBe(
      'https://doi.org/10.1145/3292500%23a%3Fb',
    );
    expect(findPaperUrl({ acl: '2020.acl-main.1' })).toBe(
      'https://aclanthology.org/2020.acl-main.1/',
    );
    expect(findPaperUrl({ acl: '//evil.example' })).toBeNull();
    expect(findPaperUrl({})).toBeNull();
    expect(findPaperOfAddress('https://arxiv.org/pdf/hep-th/9901001v2.pdf')).toEqual({
      arxiv: 'hep-th/9901001',
    });
    expect(findPaperOfAddress('https://huggingface.co/papers/1706.03762#x')).toEqual({
      arxiv: '1706.03762',
    });
    for (const other of ['https://arxiv.org/list/cs.CL/recent', 'http://[', '', undefined]) {
      expect(findPaperOfAddress(other)).toBeNull();
    }
  });
});

describe('related to what is saved', () => {
  const items = () =>
    [...document.querySelectorAll('.to-saved li .paper-title')].map((one) => one.textContent);
  const select = (name: string) => {
    const found = document.querySelector<HTMLSelectElement>(
      `.to-saved select[aria-label="${name}"]`,
    );
    if (!found) throw new Error(`no choice "${name}"`);
    return found;
  };
  const choose = async (name: string, value: string) => {
    select(name).value = value;
    // As the browser's own: a change made by a script is not listened to where it is not trusted.
    const event = new Event('change', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    await act(() => void select(name).dispatchEvent(event));
    await settle();
  };
  const tagged = { ...bert, tags: ['sae', 'to do'], status: 'reading' as const };

  it('is looked for at a press and not before, and names the saved papers as its reason', async () => {
    const background = new Background([attention, tagged]);
    await library(background);
    expect(background.asked).not.toContain('findRelatedToSaved');
    await press('Find papers');
    expect(items()).toEqual(['Near to All', 'Near to All, Again']);
    expect(document.querySelector('.to-saved [part=related-why]')?.textContent).toBe(
      `because: near to what you saved: ${attention.title}`,
    );
    expect(button('Save: Near to All').getAttribute('aria-pressed')).toBe('false');
  });

  it('offers the tags and the statuses that there are, and follows the choice', async () => {
    const background = new Background([attention, tagged]);
    await library(background);
    await press('Find papers');
    const offered = [...select('Near to').options].map(({ text }) => text);
    expect(offered).toEqual([
      'all that you saved',
      'what you are reading',
      'what you have not begun',
      'tag: sae',
      'tag: to do',
    ]);
    await choose('Near to', '#sae');
    expect(items()[0]).toBe('Near to sae');
    await choose('Order', 'newest');
    expect(select('Order').value).toBe('newest');
    expect(select('Near to').value).toBe('#sae');
  });

  it('says that it failed, with a way to try again', async () => {
    const background = new Background([attention]);
    background.failures.set('findRelatedToSaved', new WireError('failed', 'no'));
    await library(background);
    await press('Find papers');
    expect(text()).toContain('Related papers could not be looked up.');
    expect(items()).toEqual([]);
    background.failures.clear();
    const retry = button('Try again');
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    await act(() => void retry.dispatchEvent(event));
    await settle();
    expect(items()).toHaveLength(2);
  });

  it('is not offered where nothing is saved', async () => {
    await library(new Background([]));
    expect(text()).not.toContain('Related to what you saved');
  });
});

describe('what marks say', () => {
  it('is switched off by the reader, and stored', async () => {
    await library(new Background([attention]));
    const box = document.querySelector<HTMLInputElement>('[aria-describedby=say-near-text]');
    expect(box?.checked).toBe(true);
    await act(() => box?.click());
    await settle();
    expect((await loadSettings()).sayNear).toBe(false);
  });
});

describe('topics in the popup', () => {
  it('are counted on the page, and a link leads to where they are changed', async () => {
    await popup(new Background([]), doors(listReport));
    expect(document.querySelector('.figures')?.textContent).toContain('48 with topics');
    const link = [...document.querySelectorAll('a')].find((one) =>
      one.textContent?.startsWith('Topics'),
    );
    expect(link?.getAttribute('href')).toBe('/library.html#topics');
  });
});
