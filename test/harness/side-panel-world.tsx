// The side panel whole, made anew for each test: tabs and their pages come in, what a reader would read
// and press goes out.
import '../words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Mention } from '../../src/paper/mention.ts';
import type { StoredDraft } from '../../src/views/note-draft.ts';
import type { OpenTab } from '../../src/views/page-state.ts';
import { SidePanel } from '../../src/views/SidePanel.tsx';
import type { PanelDoors } from '../../src/views/use-tab.ts';
import { Background, KNOWN } from './side-panel-background.ts';

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
      save: (draft) => void this.laid.set(draft.filedUnder, draft),
      remove: (arxiv) => void this.laid.delete(arxiv),
    },
  };

  async turnTo(id: number, url: string | undefined) {
    this.front = { id, url };
    for (const watcher of this.watchers) watcher();
    await settle();
  }
}

export let background: Background;
export let tabs: Tabs;

export async function settle(ms = 0) {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(async () => void (await vi.advanceTimersByTimeAsync(turn === 0 ? ms : 0)));
  }
}

export async function draw() {
  const view = <SidePanel ask={background.ask} doors={tabs.doors} libraryUrl="/library.html" />;
  await act(() => render(view, document.body));
  await settle();
}

export const text = () => document.body.textContent ?? '';
export const find = (selector: string) => document.querySelector<HTMLElement>(selector);
export const statuses = () =>
  [...document.querySelectorAll<HTMLInputElement>('.segments input')].map(({ checked }) => checked);
export const note = () => document.querySelector('textarea');

/** A press that counts as the reader's own. */
export async function press(selector: string) {
  const event = new MouseEvent('click', { bubbles: true, detail: 1 });
  Object.defineProperty(event, 'isTrusted', { value: true });
  const element = find(selector);
  if (!element) throw new Error(`no ${selector} in ${document.body.innerHTML}`);
  await act(() => void element.dispatchEvent(event));
  await settle();
}

export async function write(words: string) {
  const field = note();
  if (!field) throw new Error('no note');
  field.value = words;
  await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

export async function choose(status: number) {
  const input = document.querySelectorAll<HTMLInputElement>('.segments input')[status];
  await act(() => input?.click());
  await settle();
}

/** What the background tells all views; null: any paper may have changed. */
export const tellChanged = async (keys: string[] | null) => {
  const sender = { id: fakeBrowser.runtime.id };
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger({ name: 'entriesChanged', keys }, sender);
  });
  await settle();
};

/** To be called once in a file: each test begins with a closed panel. */
export function useSidePanel() {
  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
    background = new Background();
    tabs = new Tabs();
  });
  afterEach(async () => {
    await act(() => render(null, document.body));
    vi.useRealTimers();
  });
}
