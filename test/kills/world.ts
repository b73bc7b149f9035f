// A real browser with the built extension, as a run of kills needs it: changes go in by the library tab,
// what stands comes out of the databases and of the product's own answers, and four things can be killed.
import type { CorpusSummary } from '../../src/wire/corpus-messages.ts';
import type { RequestName } from '../../src/wire/protocol.ts';
import type { BrowserUnderTest, PageUnderTest } from '../e2e/browser-under-test.ts';
import type { ReadMark } from '../e2e/inside-marks.ts';
import { until } from '../e2e/until.ts';
import { checkAnswers } from './check-answers.ts';
import { FILE_INPUT, READ_ROWS, toChoice, toRequest } from './in-library.ts';
import type { Change, Row, Rows } from './kept-model.ts';

/** What can be killed: the background alone, the tab that asks, the extension, the browser (SIGKILL). */
export const KILLS = ['background', 'tab', 'extension', 'browser'] as const;
export type KillKind = (typeof KILLS)[number];

/** A browser whose extension can be loaded again over itself. */
export interface KillableBrowser extends BrowserUnderTest {
  reloadExtension(): Promise<void>;
}

export interface World {
  /** Carries out one change; its answer once the reader is told that it is done. */
  carryOut(change: Change): Promise<unknown>;
  /** Makes a kill ready; it strikes when the answer is called. */
  arm(kind: KillKind): Promise<() => Promise<void>>;
  /** Opens the tab again where the kill has taken it, and lets imports that were cut off go on. */
  recover(): Promise<void>;
  /** Rows as they lie in IndexedDB. */
  readRows(): Promise<Rows>;
  /** Where the product's own answers and page differ from these rows, as lines. */
  checkAnswers(rows: Rows): Promise<string[]>;
  close(): Promise<void>;
}

/** Imports, and an extension's first page, take their time where other work holds the machine. */
const PATIENT = { patienceMs: 120_000 };

/** Where the papers are shown that saves are pressed at. */
export const LIST = 'https://arxiv.org/list/cs.CL/recent';

export async function openWorld(browser: KillableBrowser): Promise<World> {
  let page = await openLibrary();
  /** Opened at the first press; it stays over the end of the extension, as a reader's tab does. */
  let list: PageUnderTest | null = null;

  async function openLibrary(): Promise<PageUnderTest> {
    // An extension that is loaded anew has no pages for a moment.
    // On a busy machine Firefox takes up to twenty seconds until it says that it could not.
    const opened = await until(
      'the library can be opened',
      () => browser.openExtensionPage('library.html'),
      PATIENT,
    );
    await until('the library stands', async () =>
      (await opened.evaluate<boolean>(`Boolean(${FILE_INPUT})`)) ? true : undefined,
    );
    return opened;
  }

  async function ask<Answer>(name: RequestName, request: object = {}): Promise<Answer> {
    const reply = await page.evaluate<{ ok: boolean; answer: Answer; code?: string } | null>(
      toRequest(name, request),
    );
    if (!reply?.ok) throw new Error(`${name}: ${reply?.code ?? 'no answer'}`);
    return reply.answer;
  }

  const listImports = async () =>
    (await ask<CorpusSummary[]>('listCorpora')).filter(({ kind }) => kind === 'imported');

  async function importFile(file: NonNullable<Change['file']>): Promise<null> {
    const here = page;
    await until('the file is chosen', async () =>
      (await here.evaluate<boolean>(toChoice(file))) ? true : undefined,
    );
    const end = await until(
      `${file.name} is imported`,
      async () => {
        // The tab was killed: nobody is told any more.
        if (here !== page) return 'gone';
        const corpora = await listImports();
        return corpora.some(({ name, state }) => name === file.name && state === 'ready')
          ? 'ready'
          : undefined;
      },
      PATIENT,
    );
    if (end === 'gone') throw new Error(`The tab that imports ${file.name} was killed.`);
    return null;
  }

  const isMarked = (marks: ReadMark[]) =>
    marks.length > 0 && marks.every(({ parts }) => parts.includes('save'));

  async function press({ nth, saved }: NonNullable<Change['press']>): Promise<null> {
    list ??= await browser.open(LIST);
    const here = list;
    await here.toFront();
    const marks = await here.marksWhen('each paper has its mark', isMarked);
    // A change whose maker was killed before it told is not shown before the page is loaded again.
    if (marks[nth]?.saved === saved) {
      await here.goto(LIST);
      const fresh = await here.marksWhen('each paper has its mark', isMarked);
      // It was done after all: a press would undo it.
      if (fresh[nth]?.saved === saved) return null;
    }
    await here.clickPart(nth, 'save');
    // A mark that is not filled yet, as after the extension was loaded anew, says nothing of it.
    await here.marksWhen(
      `paper ${nth} is saved: ${saved}`,
      (now) => isMarked(now) && now[nth]?.saved === saved,
    );
    return null;
  }

  const arms: Record<KillKind, () => Promise<() => Promise<void>>> = {
    background: () => browser.armKill(),
    tab: async () => async () => {
      await Promise.all([page.close(), list?.close()]);
      list = null;
    },
    extension: async () => () => browser.reloadExtension(),
    async browser() {
      const crash = await browser.armCrash();
      return () => {
        list = null;
        return crash();
      };
    },
  };
  let areTabsGone = false;

  return {
    async carryOut({ ask: asking, file, press: pressed }) {
      if (pressed) return press(pressed);
      if (file) return importFile(file);
      return asking && ask(asking.name, asking.request);
    },
    async arm(kind) {
      const strike = await arms[kind]();
      return async () => {
        areTabsGone ||= kind !== 'background';
        await strike();
      };
    },
    async recover() {
      if (areTabsGone) page = await openLibrary();
      areTabsGone = false;
      const isRunning = ({ state }: CorpusSummary) => state === 'building';
      await until(
        'imports have come to an end',
        async () => ((await listImports()).some(isRunning) ? undefined : true),
        PATIENT,
      );
    },
    async readRows() {
      // Whoever opens a database first makes it: that must be the background.
      await ask('getHealth');
      const tables = await page.evaluate<Record<string, Row[]>>(READ_ROWS);
      return toRows(tables);
    },
    checkAnswers: (rows) => checkAnswers({ ask, page }, rows),
    close: () => browser.close(),
  };
}

function toRows(tables: Record<string, Row[]>): Rows {
  const { entries = [], corrections = [], overlay = [], corpora = [] } = tables;
  const imported = corpora.filter(({ kind, state }) => kind === 'imported' && state !== 'removed');
  return new Map([
    ...entries.map((row) => [`entries ${row.key}`, row] as const),
    ...corrections.map((row) => [`corrections ${row.name} ${row.key}`, row] as const),
    ...overlay.map((row) => [`overlay ${row.key}`, row] as const),
    ...imported.map((row) => [`corpora ${row.name}`, toCorpus(row)] as const),
  ]);
}

function toCorpus({ id, name, segments }: Row): Row {
  const papers = (segments as { papers: number; dropped: string[] }[]).reduce(
    (sum, segment) => sum + segment.papers - segment.dropped.length,
    0,
  );
  return { id, name, papers };
}
