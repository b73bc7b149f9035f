// The import as the library tab shows it, for one test: corpora of a background and a worker of a few lines come in,
// what a reader reads and presses goes out. No worker is started and no file read.
import '../words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CorporaList } from '../../src/views/CorporaList.tsx';
import { ImportSection } from '../../src/views/ImportSection.tsx';
import type { ImportDoor } from '../../src/views/use-imports.ts';
import { useImports } from '../../src/views/use-imports.ts';
import type { Ask } from '../../src/views/use-library.ts';
import type { CorpusSummary } from '../../src/wire/corpus-messages.ts';
import type { ImportEvent, ImportOrder, ImportReport } from '../../src/wire/import-messages.ts';

export const report = (more: Partial<ImportReport> = {}): ImportReport => ({
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

export const corpus = (more: Partial<CorpusSummary> = {}): CorpusSummary => ({
  id: 'one',
  kind: 'imported',
  name: 'older.tsv',
  papers: 50_119,
  bytes: 36_400_000,
  addedAt: Date.UTC(2026, 10, 20),
  state: 'ready',
  ...more,
});

export const begun = (more: Partial<NonNullable<CorpusSummary['importing']>>) =>
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
export class World {
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

export async function settle() {
  for (let turn = 0; turn < 6; turn += 1) {
    await act(async () => {
      await new Promise((done) => setTimeout(done, 0));
    });
  }
}

export async function open(...corpora: CorpusSummary[]): Promise<World> {
  const world = new World(...corpora);
  await act(() => render(<Tab world={world} />, document.body));
  await settle();
  return world;
}

export const text = () => document.body.textContent ?? '';

export async function press(name: string) {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`no button "${name}" in ${document.body.innerHTML}`);
  await act(() => found.click());
  await settle();
}

export async function choose(file: File, label = 'Choose a file') {
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

export async function tellChanged() {
  const sender = { id: fakeBrowser.runtime.id };
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger({ name: 'entriesChanged', keys: null }, sender);
  });
  await settle();
}

export async function openDetails() {
  const details = document.querySelector('details');
  await act(() => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await settle();
}

export const file = new File(['{}'], 'dump.jsonl.gz');

/** Chooses a file; answers the id that the view gave it. */
export async function begin(world: World): Promise<string> {
  await choose(file);
  const order = world.orders.at(-1);
  if (order?.order !== 'start') throw new Error('nothing was ordered');
  return order.id;
}

export const progress = (share: number) => ({
  phase: 'reading' as const,
  bytesRead: share * 100e6,
  bytesTotal: 100e6,
  share,
  report: report({ counts: { read: 13, added: 10, updated: 2, known: 0, skipped: 1, failed: 0 } }),
});

/** Takes the view from the page after each test. */
export const clearViews = () =>
  afterEach(() => {
    render(null, document.body);
  });
