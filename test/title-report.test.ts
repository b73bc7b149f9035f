// What a page's title row says, handed on when it is read: to whom, when, and null where none comes.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TitleReport } from '../src/page/title-report.ts';
import type { Mention } from '../src/paper/mention.ts';
import { onEntriesChanged, onTabMessage } from '../src/wire/ask.ts';

const said = (arxiv: string, role: Mention['role'] = 'title'): Mention => ({
  role,
  title: `Title of ${arxiv}`,
  ids: { arxiv },
});

let ending: AbortController;
/** Of the page's address. */
let ofPaper: string | null;
beforeEach(() => {
  ending = new AbortController();
  fakeBrowser.reset();
});
afterEach(() => ending.abort());

/** The page that a test stands in is loaded; one that is still loading says so. */
function makeReport(
  ready: 'parsed' | 'hydrated',
  readyState: DocumentReadyState = 'complete',
  readRows: (report: TitleReport) => void = () => {},
) {
  ofPaper = '2402.10001';
  const page = new Proxy(document, {
    get: (target, name) => (name === 'readyState' ? readyState : Reflect.get(target, name, target)),
  });
  const report: TitleReport = new TitleReport(
    { page, ready, ofPaper: () => ofPaper, readRows: () => readRows(report) },
    ending.signal,
  );
  return report;
}

const soon = () => new Promise<'nothing yet'>((resolve) => setTimeout(resolve, 20, 'nothing yet'));

describe('the title of a page', () => {
  it('is told to whoever asked before it was read, and to whoever asks after', async () => {
    const report = makeReport('hydrated');
    const early = report.find('2402.10001');
    expect(await Promise.race([early, soon()])).toBe('nothing yet');
    report.note(said('2402.10001'));
    expect(await early).toEqual(said('2402.10001'));
    expect(await report.find('2402.10001')).toEqual(said('2402.10001'));
  });

  it('is that of the paper asked for, not of one that stood there before', async () => {
    const report = makeReport('hydrated');
    report.note(said('2402.10001'));
    ofPaper = '2402.10002';
    const next = report.find('2402.10002');
    expect(await Promise.race([next, soon()])).toBe('nothing yet');
    report.note(said('2402.10002'));
    expect(await next).toEqual(said('2402.10002'));
  });

  it('is no row, no link and no reference', async () => {
    const report = makeReport('hydrated');
    for (const role of ['row', 'link', 'cited'] as const) report.note(said('2402.10001', role));
    expect(await Promise.race([report.find('2402.10001'), soon()])).toBe('nothing yet');
  });

  it('is null once a whole page from the server has none', async () => {
    expect(await makeReport('parsed').find('2402.10001')).toBeNull();
    const loading = makeReport('parsed', 'loading').find('2402.10001');
    expect(await Promise.race([loading, soon()])).toBe('nothing yet');
    window.dispatchEvent(new Event('load'));
    expect(await loading).toBeNull();
  });

  it('is read where its row has waited for its turn until the page was loaded', async () => {
    const readRow = (report: TitleReport) => report.note(said('2402.10001'));
    const loading = makeReport('parsed', 'loading', readRow);
    const early = loading.find('2402.10001');
    window.dispatchEvent(new Event('load'));
    expect(await early).toEqual(said('2402.10001'));

    const whole = makeReport('parsed', 'complete', readRow);
    await soon();
    expect(await whole.find('2402.10001')).toEqual(said('2402.10001'));
  });

  it('is null at once on a page about another paper, or about none', async () => {
    for (const ready of ['hydrated', 'parsed'] as const) {
      const report = makeReport(ready, 'loading');
      const other = report.find('2402.10002');
      expect(await Promise.race([other, soon()]), ready).toBeNull();
      const own = report.find('2402.10001');
      expect(await Promise.race([own, soon()]), 'the control').toBe('nothing yet');
      ofPaper = null;
      const none = report.find('2402.10001');
      expect(await Promise.race([none, soon()]), ready).toBeNull();
    }
  });

  it('is waited for until the page goes on by script to another paper', async () => {
    const report = makeReport('hydrated');
    const first = report.find('2402.10001');
    report.followAddress();
    expect(await Promise.race([first, soon()]), 'as when a part of the page is gone to').toBe(
      'nothing yet',
    );
    ofPaper = '2402.10002';
    const next = report.find('2402.10002');
    report.followAddress();
    expect(await first).toBeNull();
    expect(await Promise.race([next, soon()])).toBe('nothing yet');
    report.note(said('2402.10002'));
    expect(await next).toEqual(said('2402.10002'));
  });

  it('is null for all who wait when the run over the page ends', async () => {
    const waiting = makeReport('hydrated').find('2402.10001');
    ending.abort();
    expect(await waiting).toBeNull();
  });
});

describe('a message to an open place', () => {
  const own = () => ({ id: fakeBrowser.runtime.id });
  type Listener = (message: unknown, sender: { id?: string }, respond: unknown) => unknown;

  /** Registers, and hands out what was registered. */
  function listenerOf(register: () => () => void): [Listener, () => void] {
    const listeners: Listener[] = [];
    const { onMessage } = fakeBrowser.runtime;
    const { addListener, removeListener } = onMessage;
    Object.assign(onMessage, {
      addListener: (one: Listener) => listeners.push(one),
      removeListener: (one: Listener) => listeners.splice(listeners.indexOf(one), 1),
    });
    const stop = register();
    const [listener] = listeners;
    if (!listener) throw new Error('nothing was registered');
    return [
      listener,
      () => {
        stop();
        expect(listeners).toEqual([]);
        Object.assign(onMessage, { addListener, removeListener });
      },
    ];
  }

  it('is answered when its promise is, with the road kept open until then', async () => {
    const [listener, stop] = listenerOf(() => onTabMessage(async () => said('2402.10001')));
    const answer = new Promise((resolve) => {
      expect(listener({ name: 'reportTitle', arxiv: '2402.10001' }, own(), resolve)).toBe(true);
    });
    expect(await answer).toEqual(said('2402.10001'));
    const heard: unknown[] = [];
    const respond = (value: unknown) => heard.push(value);
    expect(listener({ name: 'reportPage' }, { id: 'theirs' }, respond)).toBeUndefined();
    expect(heard).toEqual([]);
    stop();
  });

  it('of another kind or from elsewhere is no change of entries', () => {
    const heard: (readonly string[] | null)[] = [];
    const [listener, stop] = listenerOf(() => onEntriesChanged((keys) => heard.push(keys)));
    const changed = { name: 'entriesChanged', keys: ['a'] };
    expect(listener(changed, own(), null)).toBeUndefined();
    listener(changed, { id: 'theirs' }, null);
    listener({ scholium: 1, name: 'listEntries', request: {} }, own(), null);
    listener(null, own(), null);
    listener({ name: 'entriesChanged', keys: null }, own(), null);
    expect(heard).toEqual([['a'], null]);
    stop();
  });
});
