// The search box in popup and library, drawn for one test: keys and a background come in, what a reader
// would read and be led to goes out. Time passes only as a test lets it.
import '../words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../src/views/Library.tsx';
import { Popup } from '../../src/views/Popup.tsx';
import type { PageDoors } from '../../src/views/use-page.ts';
import type { Background } from './search-background.ts';

const doors: PageDoors = {
  findTab: async () => null,
  askPage: async () => null,
  hasAccess: async () => true,
  requestAccess: async () => true,
  reloadTab: () => undefined,
  readAgain: async () => undefined,
};

const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** Lets so much time pass, and all that is on its way arrive and be drawn. */
export async function wait(ms: number) {
  await pass(ms);
  for (let turn = 0; turn < 6; turn += 1) await pass(0);
}

async function draw(view: Parameters<typeof render>[0]) {
  await act(() => render(view, document.body));
  await wait(10);
}
export const openPopup = (background: Background) =>
  draw(<Popup ask={background.ask} doors={doors} libraryUrl="/library.html" />);
export const openLibrary = (background: Background) =>
  draw(
    <Library
      ask={background.ask}
      giveFile={() => undefined}
      importDoor={{ open: () => () => undefined, persist: async () => true }}
      keepDoor={{ isKept: async () => true, persist: async () => true }}
      feedDoor={{
        requestAccess: async () => false,
        mayNotify: async () => false,
        requestNotices: async () => false,
        giveNoticesBack: async () => true,
      }}
      zoteroDoor={{ requestAccess: async () => false, fetch }}
      drafts={{ load: () => [], save: () => undefined, remove: () => undefined }}
    />,
  );

export const one = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
export const box = () => one<HTMLInputElement>('input[type=search]');
export const text = () => document.body.textContent ?? '';
export const summary = () => one('.search-summary').textContent;
export const titles = (section: 'saved' | 'corpus') =>
  [
    ...document.querySelectorAll(
      `section[aria-labelledby=hits-${section}] .paper-title, .shelf[aria-labelledby=${section}] .paper-title`,
    ),
  ].map((line) => line.textContent);
export const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

export async function put(query: string) {
  await act(() => {
    box().value = query;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await wait(1);
}
/** Typed, rested, answered. */
export async function search(query: string) {
  await put(query);
  await wait(200);
}
export async function key(name: string, target: Element | null = document.activeElement) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(() => void target?.dispatchEvent(event));
  await wait(1);
  return event;
}
/** A press that counts as the reader's own. */
export async function click(element: Element) {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  await act(() => void element.dispatchEvent(event));
  await wait(10);
}

/** To be called once in a file: each test begins with nothing drawn and nothing asked. */
export function useSearch() {
  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
    history.replaceState(null, '', '#');
  });
  afterEach(async () => {
    await act(() => render(null, document.body));
    vi.useRealTimers();
  });
}
