// The page of one paper alone, drawn for one test: a background comes in, what a reader would read and press
// goes out.
import '../words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredDraft } from '../../src/views/note-draft.ts';
import { NoteDrafts } from '../../src/views/note-drafts.ts';
import { PaperPage } from '../../src/views/paper/PaperPage.tsx';
import type { Background } from './side-panel-background.ts';

export const laid = new Map<string, StoredDraft>();
let leaves = 0;
let isOpen = false;
/** How often the page was left. */
export const left = () => leaves;

export async function settle(ms = 0) {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(() => new Promise((done) => setTimeout(done, turn === 0 ? ms : 0)));
  }
}

export async function drawPaper({ ask }: Background, paperKey: string, { isWritable = true } = {}) {
  const drafts = new NoteDrafts({
    ask,
    store: {
      load: () => [],
      save: (draft) => void laid.set(draft.filedUnder, draft),
      remove: (id) => void laid.delete(id),
    },
    onChange: () => isOpen && draw(),
  });
  const draw = () =>
    render(
      <PaperPage
        key={paperKey}
        ask={ask}
        drafts={drafts}
        paperKey={paperKey}
        listed={null}
        listHref="library.html"
        isWritable={isWritable}
        onLeave={() => {
          leaves += 1;
        }}
      />,
      document.body,
    );
  isOpen = true;
  await act(() => draw());
  // The reader of Markdown comes by a way of its own.
  await act(async () => void (await import('../../src/views/paper/markdown-tree.ts')));
  await settle();
}

export const text = () => document.body.textContent ?? '';
export const find = <Found extends HTMLElement>(selector: string) =>
  document.querySelector<Found>(selector);

function need(selector: string): HTMLElement {
  const element = find(selector);
  if (!element) throw new Error(`no ${selector} in ${document.body.innerHTML}`);
  return element;
}

/** A press that counts as the reader's own. */
export async function press(selector: string) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
  Object.defineProperty(event, 'isTrusted', { value: true });
  await act(() => void need(selector).dispatchEvent(event));
  await settle();
}

export async function keyDown(selector: string, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void need(selector).dispatchEvent(event));
  await settle();
}

export async function write(words: string) {
  const field = need('textarea') as HTMLTextAreaElement;
  field.value = words;
  await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

/** Types into a field and sends its form. */
export async function submit(selector: string, words: string) {
  const field = need(selector) as HTMLInputElement;
  field.value = words;
  const event = new Event('submit', { bubbles: true, cancelable: true });
  await act(() => void field.form?.dispatchEvent(event));
  await settle();
}

/** To be called once in a file: each test begins with nothing drawn. */
export function usePaperPage() {
  beforeEach(() => {
    fakeBrowser.reset();
    laid.clear();
    leaves = 0;
  });
  afterEach(async () => {
    // A draft that is let go of draws nothing any more.
    isOpen = false;
    await act(() => render(null, document.body));
  });
}
