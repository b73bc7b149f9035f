// @vitest-environment happy-dom
// Importing as a reader sees it: events of the worker and answers of the wire come in from here, and
// what is on the page, and what is ordered at a press, is looked at.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CorporaList } from '../src/views/CorporaList.tsx';
import { ImportSection } from '../src/views/ImportSection.tsx';
import { sayBytes, sayTimeLeft } from '../src/views/say-import.ts';
import { type ImportDoor, useImports } from '../src/views/use-imports.ts';
import type { Ask } from '../src/views/use-library.ts';
import type { CorpusSummary } from '../src/wire/corpus-messages.ts';
import type { ImportEvent, ImportOrder, ImportReport } from '../src/wire/import-messages.ts';

const report = (more: Partial<ImportReport> = {}): ImportReport => ({
  name: 'dump.jsonl.gz',
  format: 'arxiv-jsonl',
  counts: { read: 1300, added: 1200, updated: 50, known: 0, skipped: 49, failed: 1 },
  reasons: { twice: 40, notJson: 9, failed: 1 },
  skips: [
    { line: 7, code: 'notJson' },
    { line: 90, code: 'tooLong', length: 200_000_000 },
  ],
  notices: [{ code: 'gzipCut', line: 1301 }],
  ...more,
});

const corpus = (more: Partial<CorpusSummary> = {}): CorpusSummary => ({
  id: 'one',
  kind: 'imported',
  name: 'older.tsv',
  papers: 50_119,
  bytes: 36_400_000,
  addedAt: Date.UTC(2026, 10, 20),
  state: 'ready',
  ...more,
});

const begun = (more: Partial<NonNullable<CorpusSummary['importing']>>) =>
  corpus({
    id: 'two',
    name: 'half.jsonl',
    state: 'building',
    importing: {
      phase: 'reading',
      bytesRead: 25,
      bytesTotal: 100,
      isPaused: false,
      hasFile: true,
      report: report(),
      ...more,
    },
  });

/** A worker and a background of a few lines. */
class World {
  orders: ImportOrder[] = [];
  asked: string[] = [];
  persisted = 0;
  reports = new Map<string, ImportReport | Error>();
  failing = new Set<string>();
  corpora: CorpusSummary[];
  hear: (event: ImportEvent) => void = () => {};

  constructor(...corpora: CorpusSummary[]) {
    this.corpora = corpora;
  }

  door: ImportDoor = {
    open: (hear) => {
      this.hear = hear;
      return (order) => void this.orders.push(order);
    },
    persist: async () => {
      this.persisted += 1;
    },
  };

  ask = (async (name: string, request: { id?: string }) => {
    if (this.failing.has(name)) throw new Error('planted');
    this.asked.push(name);
    if (name === 'listCorpora') return this.corpora.filter(({ state }) => state !== 'removed');
    if (name === 'getImportReport') {
      const told = this.reports.get(request.id ?? '') ?? null;
      if (told instanceof Error) throw told;
      return told;
    }
    const to = name === 'removeCorpus' ? 'removed' : 'ready';
    this.corpora = this.corpora.map((one) => (one.id === request.id ? { ...one, state: to } : one));
    return { done: true };
  }) as unknown as Ask;

  async say(event: ImportEvent) {
    await act(() => this.hear(event));
    await settle();
  }
}

function Tab({ world }: { world: World }) {
  const imports = useImports(world.ask, world.door, () => {});
  return (
    <>
      <ImportSection imports={imports} />
      <CorporaList imports={imports} />
    </>
  );
}

async function settle() {
  for (let turn = 0; turn < 6; turn += 1) {
    await act(async () => {
      await new Promise((done) => setTimeout(done, 0));
    });
  }
}

async function open(...corpora: CorpusSummary[]): Promise<World> {
  const world = new World(...corpora);
  await act(() => render(<Tab world={world} />, document.body));
  await settle();
  return world;
}

const text = () => document.body.textContent ?? '';

async function press(name: string) {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`no button "${name}" in ${document.body.innerHTML}`);
  await act(() => found.click());
  await settle();
}

async function choose(file: File, label = 'Choose a file') {
  const input = [...document.querySelectorAll('input')].find(
    (one) => one.getAttribute('aria-label') === label,
  );
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

async function tellChanged() {
  const sender = { id: fakeBrowser.runtime.id };
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger({ name: 'entriesChanged', keys: null }, sender);
  });
  await settle();
}

async function openDetails() {
  const details = document.querySelector('details');
  await act(() => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await settle();
}

const file = new File(['{}'], 'dump.jsonl.gz');

/** Chooses a file; answers the id that the view gave it. */
async function begin(world: World): Promise<string> {
  await choose(file);
  const order = world.orders.at(-1);
  if (order?.order !== 'start') throw new Error('nothing was ordered');
  return order.id;
}

const progress = (share: number) => ({
  phase: 'reading' as const,
  bytesRead: share * 100e6,
  bytesTotal: 100e6,
  share,
  report: report({ counts: { read: 13, added: 10, updated: 2, known: 0, skipped: 1, failed: 0 } }),
});

afterEach(() => {
  render(null, document.body);
});

describe('importing a file', () => {
  it('is offered where nothing was imported, and says what that means', async () => {
    await open();
    expect(text()).toContain('Nothing imported yet');
    expect(document.querySelector('input')?.accept).toContain('.jsonl');
    expect(document.querySelector('button')?.textContent).toBe('Choose a file');
  });

  it('says how far it is, and that the tab may be closed', async () => {
    const world = await open();
    const id = await begin(world);
    expect(text()).toContain('Opening dump.jsonl.gz');
    expect(document.querySelector('progress')?.hasAttribute('value')).toBe(false);
    await world.say({ event: 'progress', id, progress: progress(0.5) });
    expect(text()).toContain('Importing dump.jsonl.gz');
    for (const fact of ['50 MB of 100 MB', '12 papers', '1 left out', 'papers as JSON']) {
      expect(text()).toContain(fact);
    }
    expect(text()).toContain('may be closed');
    const bar = document.querySelector('progress');
    expect([bar?.value, bar?.getAttribute('aria-label')]).toEqual([0.41, 'Progress of the import']);
    const status = () => document.querySelector('.import-work [role=status]')?.textContent;
    expect(status()).toBe('25 % imported');
    // Within a quarter nothing new is announced.
    await world.say({ event: 'progress', id, progress: progress(0.55) });
    expect(status()).toBe('25 % imported');
  });

  it('halts and goes on at a press, and is cancelled by another', async () => {
    const world = await open();
    const id = await begin(world);
    await press('Pause');
    expect(world.orders.at(-1)).toEqual({ order: 'pause' });
    await world.say({ event: 'paused', id });
    expect(text()).toContain('Paused: dump.jsonl.gz');
    await press('Go on');
    expect(world.orders.at(-1)).toEqual({ order: 'continue' });
    await press('Cancel');
    expect(world.orders.at(-1)).toEqual({ order: 'cancel', id });
    await world.say({ event: 'cancelled', id });
    expect(text()).toContain('Choose a file');
    expect(document.activeElement?.id).toBe('import');
  });

  it('is halted and gone on with by keyboard, which stays where it pressed', async () => {
    const world = await open();
    const id = await begin(world);
    const pressed = () => document.activeElement?.textContent;
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Pause')?.focus();
    await press('Pause');
    await world.say({ event: 'paused', id });
    expect(pressed()).toBe('Go on');
    await press('Go on');
    await world.say({ event: 'progress', id, progress: progress(0.6) });
    expect(pressed()).toBe('Pause');
  });

  it('leaves the keyboard with a reader who types elsewhere when it ends', async () => {
    const world = await open();
    const id = await begin(world);
    const box = document.body.appendChild(document.createElement('textarea'));
    box.focus();
    await world.say({ event: 'done', id, report: report() });
    expect(text()).toContain('dump.jsonl.gz is imported.');
    expect(document.activeElement).toBe(box);
    box.remove();
  });

  it('waits for another tab only as long as that one imports', async () => {
    const world = await open(begun({}));
    await world.say({ event: 'stopped', id: 'two', why: 'busy', message: '' });
    expect(text()).toContain('Another tab of Scholium is importing.');
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'Go on',
      'Close',
    ]);
    await tellChanged();
    expect(text()).toContain('Another tab of Scholium is importing.');
    world.corpora = [corpus({ id: 'two', name: 'half.jsonl' })];
    await tellChanged();
    expect(text()).not.toContain('Another tab');
    expect(text()).toContain('half.jsonl');
  });

  it('tells what it came to, what was left out and why, and can be undone', async () => {
    const world = await open();
    const id = await begin(world);
    world.corpora = [corpus({ id, name: 'dump.jsonl.gz' })];
    await world.say({ event: 'done', id, report: report() });
    expect(world.asked).toContain('corporaChanged');
    expect(text()).toContain('dump.jsonl.gz is imported.');
    expect(text()).toContain('Records read1,300');
    expect(text()).toContain('The compressed file ends too early, at line 1,301');
    expect(text()).toContain('Why 50 records were left out');
    expect(document.querySelector('pre')).toBe(null);
    await openDetails();
    expect(document.querySelector('pre')?.textContent).toBe(
      'Line 7: Not valid JSON.\nLine 90: Line of 200,000,000 bytes: longer than any record.',
    );
    await press('Undo the import');
    expect(world.asked).toContain('removeCorpus');
    expect(text()).toContain('Removed: dump.jsonl.gz');
    await press('Undo');
    expect(world.asked).toContain('restoreCorpus');
  });

  it('says in words why a file is refused, and offers the choice again', async () => {
    const world = await open();
    const id = await begin(world);
    await world.say({ event: 'refused', id, kind: 'pdf' });
    expect(text()).toContain('This is a PDF, not a list of papers.');
    expect(text()).toContain('Choose a file');
    await world.say({ event: 'refused', id, kind: 'pdf' });
  });

  it('says what stands where the disk is full, or the worker ended', async () => {
    const world = await open();
    const id = await begin(world);
    world.corpora = [{ ...begun({}), id }];
    await world.say({ event: 'stopped', id, why: 'disk-full', message: '' });
    expect(text()).toContain('The disk is full');
    expect(text()).toContain('1,250 papers are written so far.');
    await press('Go on');
    expect(world.orders.at(-1)).toEqual({ order: 'resume', id });
    await world.say({ event: 'crashed', message: 'out of memory' });
    expect(text()).toContain('stands still: out of memory');
    await press('Cancel');
    expect(world.orders.at(-1)).toEqual({ order: 'cancel', id });
  });

  it('asks the browser to keep what is stored before a large file alone', async () => {
    const world = await open();
    await begin(world);
    expect(world.persisted).toBe(0);
    await world.say({ event: 'cancelled', id: (world.orders[0] as { id: string }).id });
    await choose(Object.defineProperty(new File([], 'big.gz'), 'size', { value: 76e6 }));
    expect(world.persisted).toBe(1);
  });
});

describe('an import that an earlier page began', () => {
  it('goes on by itself', async () => {
    const world = await open(begun({}));
    expect(world.orders).toEqual([{ order: 'resume', id: 'two' }]);
    expect(text()).toContain('Opening half.jsonl');
  });

  it('waits where the reader had paused it', async () => {
    const world = await open(begun({ isPaused: true }));
    expect(world.orders).toEqual([]);
    expect(text()).toContain('Paused: half.jsonl');
    expect(text()).toContain('waits here for you');
    await press('Go on');
    expect(world.orders).toEqual([{ order: 'resume', id: 'two' }]);
  });

  it('asks for its file where that was not kept', async () => {
    const world = await open(begun({ hasFile: false }));
    expect(text()).toContain('Choose the same file again');
    await choose(file);
    expect(world.orders).toEqual([{ order: 'resume', id: 'two', file }]);
    await world.say({ event: 'stopped', id: 'two', why: 'other-file', message: '' });
    expect(text()).toContain('That is another file than half.jsonl');
  });
});

describe('the imported corpora', () => {
  it('say what each costs, go in one step, and come back', async () => {
    const world = await open(corpus());
    expect(text()).toContain('older.tsv');
    expect(text()).toContain('50,119 papers');
    expect(text()).toContain('36 MB');
    expect(document.querySelector('time')?.textContent).toContain('2026');
    await press('Remove: older.tsv');
    expect(text()).not.toContain('50,119 papers');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(text()).toContain('50,119 papers');
    expect(world.asked.filter((name) => name.endsWith('Corpus'))).toEqual([
      'removeCorpus',
      'restoreCorpus',
    ]);
  });

  it('come back too where one was removed before it was listed', async () => {
    const world = await open();
    const id = await begin(world);
    world.corpora = [corpus({ id, name: 'dump.jsonl.gz' })];
    world.failing.add('corporaChanged');
    await world.say({ event: 'done', id, report: report() });
    expect(text(), 'the list knows nothing of it').toContain('Nothing imported yet');
    await press('Undo the import');
    expect(text()).toContain('Removed: dump.jsonl.gz');
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  it('that are damaged say what they lack, and are imported again in their place', async () => {
    const world = await open(
      corpus({ papers: 119, damaged: 50_000 }),
      corpus({ id: 'two', name: 'b' }),
    );
    expect(text()).toContain('50,000 of its papers cannot be read');
    expect(text()).toContain('50,119 papers');
    const labels = [...document.querySelectorAll('button')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(labels.filter((label) => label?.startsWith('Import it again'))).toEqual([
      'Import it again: older.tsv',
    ]);
    const file = new File(['2301.10000\tA title'], 'older.tsv');
    await choose(file, 'Import it again: older.tsv');
    expect(world.orders).toMatchObject([{ order: 'start', file, replaces: 'one' }]);
    expect(text()).not.toContain('Import it again');
  });

  it('say what each brought and what others had, and tell what was left out when asked', async () => {
    const counts = { read: 60, added: 0, updated: 0, known: 48, skipped: 12, failed: 0 };
    const short = report({ counts, reasons: { notJson: 12 }, skips: [] });
    const world = await open(corpus({ report: short }));
    world.reports.set('one', { ...short, skips: [{ line: 7, code: 'notJson' }] });
    expect(text()).toContain('0 added 48 known already');
    expect(text()).not.toContain('updated');
    expect(world.asked).not.toContain('getImportReport');
    await openDetails();
    expect(text()).toContain('Not valid JSON.12');
    expect(document.querySelector('pre')?.textContent).toBe('Line 7: Not valid JSON.');
  });

  it('say so where the single records cannot be read', async () => {
    const world = await open(corpus({ report: report({ skips: [] }) }));
    world.reports.set('one', new Error('gone'));
    await openDetails();
    expect(text()).toContain('The single records could not be read.');
    expect(document.querySelector('pre')).toBe(null);
  });

  it('that were removed go for good when the page is left', async () => {
    const world = await open(corpus());
    const before = world.asked.filter((name) => name === 'purgeRemoved').length;
    window.dispatchEvent(new Event('pagehide'));
    expect(world.asked.filter((name) => name === 'purgeRemoved')).toHaveLength(before + 1);
  });
});

describe('figures of an import', () => {
  it('are said as people say them', () => {
    expect([999, 1500, 76_508_484, 5e9].map(sayBytes)).toEqual([
      '999 B',
      '1.5 kB',
      '77 MB',
      '5 GB',
    ]);
    expect([400, 42_000, 61_000, 200_000].map(sayTimeLeft)).toEqual([
      'less than a minute left',
      'about 42 seconds left',
      'about 1 minute left',
      'about 3 minutes left',
    ]);
  });
});
