// Files as they come in life, each imported once by the worker as it is built: what is wrong is said in
// words, what could be read is kept and counted, and nothing half-made is listed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusSummary } from '../../src/wire/corpus-messages.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { BROWSERS, launchBuilt, launchFresh } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

/** Imports take their time where other work holds the machine. */
const PATIENT = { patienceMs: 120_000 };

/** In the page: three hundred records, as lines. */
const LINES = `Array.from({ length: 300 }, (_, n) => JSON.stringify({ id: '2302.' + (10000 + n),
  title: 'The weight of letter ' + n + ' in an old post office',
  abstract: 'Our own words on letter ' + n + '. '.repeat(20) }))`;
const TEXT = `${LINES}.join('\\n')`;
const AROUND = (line: string) => `(() => { const lines = ${LINES};
  lines.splice(100, 0, ${line}); return new Blob(lines.flatMap((line) => [line, '\\n'])); })()`;
const LATIN = `Uint8Array.from(${TEXT}.replace('old', 'öld'), (letter) => letter.charCodeAt(0))`;
const UTF16 = `Uint16Array.from('\\uFEFF' + ${TEXT}, (letter) => letter.charCodeAt(0))`;
const PACKED = `new Response(new Blob([${TEXT}]).stream().pipeThrough(
  new CompressionStream('gzip'))).blob().then((whole) => whole.slice(0, whole.size - 400))`;

interface Fault {
  name: string;
  /** An expression of the page: what stands in the file. */
  content: string;
  /** What the page says of it. */
  says: RegExp;
  /** Papers that are kept. */
  papers: number | 'some';
}

const faults: readonly Fault[] = [
  { name: 'cut.jsonl.gz', content: PACKED, says: /ends too early, at line/, papers: 'some' },
  { name: 'utf16.jsonl', content: UTF16, says: /Records read300Added300/, papers: 300 },
  { name: 'latin.jsonl', content: LATIN, says: /not in UTF-8.*Added300/, papers: 300 },
  {
    name: 'long.jsonl',
    content: AROUND(`new Blob(Array(200).fill('x'.repeat(1e6)))`),
    says: /Line of 200,000,000 bytes: longer than any record/,
    papers: 300,
  },
  {
    name: 'deep.jsonl',
    content: AROUND(`'{"title":"x","a":' + '['.repeat(200_000) + ']'.repeat(200_000) + '}'`),
    says: /Nested deeper than any record/,
    papers: 300,
  },
  {
    name: 'twice.jsonl',
    content: AROUND(`${LINES}[7]`),
    says: /The file has this record twice/,
    papers: 300,
  },
  {
    name: 'untitled.jsonl',
    content: AROUND(`'{"id":"2302.99999"}'`),
    says: /No title/,
    papers: 300,
  },
  { name: 'page.html', content: `'<!doctype html>'`, says: /This is a web page/, papers: 0 },
];

const CHOOSE = (name: string, content: string) => `(async () => {
  const given = new DataTransfer();
  given.items.add(new File([await ${content}], '${name}', { lastModified: 1 }));
  const input = document.querySelector('section:has(#import) input[type=file]');
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  document.title = 'chosen';
  return true;
})()`;

const PRESS = (name: string) => `(() => {
  const found = [...document.querySelectorAll('button')].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent) === ${JSON.stringify(name)});
  found?.click();
  return found !== undefined;
})()`;

/** What the section of imports says, its folded lists unfolded. */
const SAID = `(() => {
  const section = document.getElementById('import')?.closest('section');
  for (const one of section?.querySelectorAll('details') ?? []) one.open = true;
  return section?.textContent ?? '';
})()`;

const textWhen = (page: PageUnderTest, what: RegExp) => {
  let last = '';
  const read = async () => {
    last = await page.evaluate<string>(SAID);
    return what.test(last) ? last : undefined;
  };
  return until(`the page says ${what}`, read, { ...PATIENT, describe: () => last });
};

async function openLibrary(browser: BrowserUnderTest): Promise<PageUnderTest> {
  const page = await browser.openExtensionPage('library.html');
  await textWhen(page, /Import papers/);
  return page;
}

async function listImported(page: PageUnderTest): Promise<CorpusSummary[]> {
  // Between two lives of the background nobody hears a message.
  const { answer } = await until('the corpora are told', () =>
    page.evaluate<{ answer: CorpusSummary[] }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(
        { scholium: 1, name: 'listCorpora', request: {} })`,
    ),
  );
  return answer.filter(({ kind }) => kind === 'imported');
}

async function press(page: PageUnderTest, button: string): Promise<void> {
  await until(`the button "${button}" is there`, async () =>
    (await page.evaluate<boolean>(PRESS(button))) ? true : undefined,
  );
}

describe.each(BROWSERS)('a file with a fault, in %s', { timeout: 300_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let library: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
    library = await openLibrary(browser);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it.each(faults)('$name: says so, and keeps what can be read', async (fault) => {
    await library.evaluate(CHOOSE(fault.name, fault.content));
    const text = await textWhen(library, fault.says);
    const [corpus, ...more] = await listImported(library);
    expect(more).toEqual([]);
    if (fault.papers === 0) {
      expect(text).toContain('was not imported');
      expect(corpus).toBe(undefined);
      return;
    }
    const { read, ...rest } = corpus?.report?.counts ?? { read: -1 };
    expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(read);
    expect(corpus).toMatchObject({ name: fault.name, state: 'ready' });
    if (fault.papers === 'some') expect(corpus?.papers).toBeGreaterThan(100);
    else expect(corpus?.papers).toBe(fault.papers);
    expect(text).toContain(`Added${corpus?.papers}`);
    await press(library, 'Undo the import');
    await until('it is gone', async () =>
      (await listImported(library)).length === 0 ? true : undefined,
    );
  });
});

/** So many records close a container, and some more. */
const MUCH = 12_800;
const LISTING = `Array.from({ length: ${MUCH} }, (_, n) => '2303.' + (10000 + n) + '\\tLetter ' + n)
  .join('\\n')`;

/** In the worker: from now on the disk has room for the chosen file and one container of papers. */
function fillDisk() {
  const put = IDBObjectStore.prototype.put;
  let room = 1;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
    const isContainer = value?.blob instanceof Blob && !String(value.id).includes(':');
    if (isContainer && room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value, key);
  };
  Object.assign(globalThis, {
    emptyDisk: () => {
      IDBObjectStore.prototype.put = put;
    },
  });
}

// A browser's own quota does not hold for who may store without limit, so the worker's store refuses.
describe.each(BROWSERS)(
  'a disk that is full in the middle, in %s',
  {
    timeout: 300_000,
  },
  (name) => {
    const what =
      'stops the import with the count of what is kept, shows none of it, and lets it go on';
    const why = 'not in firefox, whose driver reaches no worker of a page of ours';
    it.skipIf(name === 'firefox')(`${what} (${why})`, async () => {
      const web = await startLoopbackWeb();
      const browser = await launchFresh('chromium', launchChromium, web);
      try {
        const address = `${browser.extensionOrigin}/library.html`;
        const { page, marks: library } = await browser.openRaw(address);
        await textWhen(library, /Import papers/);
        // The worker begins with a first file.
        await library.evaluate(CHOOSE('first.jsonl', TEXT));
        await textWhen(library, /first\.jsonl is imported/);
        const [worker] = page.workers();
        await worker?.evaluate(fillDisk);
        await library.evaluate(CHOOSE('much.tsv', LISTING));
        await textWhen(library, /The disk is full.*much\.tsv.*12,500 papers are written so far/);
        const before = await listImported(library);
        expect(before.map(({ name, state }) => [name, state]).sort()).toEqual([
          ['first.jsonl', 'ready'],
          ['much.tsv', 'building'],
        ]);
        await worker?.evaluate('emptyDisk()');
        await press(library, 'Go on');
        const text = await textWhen(library, /much\.tsv is imported/);
        expect(text).toContain(`Added${MUCH.toLocaleString('en')}`);
        expect((await listImported(library))[0]).toMatchObject({ papers: MUCH, state: 'ready' });
      } finally {
        await browser.close();
        await web.close();
      }
    });
  },
);
