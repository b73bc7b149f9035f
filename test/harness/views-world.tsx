// Popup and library whole, drawn for one test: a background comes in, what a reader would read, press and
// be given goes out.
import '../words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../src/views/Library.tsx';
import { Popup } from '../../src/views/Popup.tsx';
import type { PageDoors } from '../../src/views/use-page.ts';
import type { Background } from './views-background.ts';

/** Lets every answer that is on its way arrive and be drawn. */
export async function settle() {
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

export const popup = (background: Background, with_: PageDoors) =>
  draw(<Popup ask={background.ask} doors={with_} libraryUrl="/library.html" />);

export const given: Array<{ name: string; text: string }> = [];
export const library = (background: Background) =>
  draw(
    <Library
      ask={background.ask}
      giveFile={(name, text) => void given.push({ name, text: String(text) })}
      importDoor={{ open: () => () => undefined, persist: async () => true }}
      keepDoor={{ isKept: async () => true, persist: async () => true }}
      zoteroDoor={{ requestAccess: async () => false, fetch }}
      drafts={{ load: () => [], save: () => undefined, remove: () => undefined }}
      feedDoor={background.feedDoor}
    />,
  );

export const text = () => document.body.textContent ?? '';

export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`no button "${name}" among ${all.map((one) => one.outerHTML)}`);
  return found;
}

export async function press(name: string) {
  button(name).focus();
  await act(() => button(name).click());
  await settle();
}

export const titles = () =>
  [...document.querySelectorAll('.papers .paper-title')].map((line) => line.textContent);

/** To be called once in a file: each test begins with nothing drawn and nothing given. */
export function useViews() {
  beforeEach(() => {
    fakeBrowser.reset();
    given.length = 0;
    // What a slow test before it had time to write into its address.
    history.replaceState(null, '', location.pathname);
  });

  afterEach(async () => {
    await act(() => render(null, document.body));
  });
}
