// @vitest-environment happy-dom
// The side panel over one paper: what it says of it, of a tab without one, and while it does not know.
import './words-in-tests.ts';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../src/paper/mention.ts';
import { toPanelState } from '../src/views/panel-state.ts';
import { WireError } from '../src/wire/ask.ts';
import { corpus, FRESH, KNOWN, title } from './harness/side-panel-background.ts';
import {
  background,
  draw,
  find,
  note,
  press,
  settle,
  tabs,
  text,
  useSidePanel,
  write,
} from './harness/side-panel-world.tsx';

useSidePanel();

describe('the side panel', () => {
  it('shows a PDF by its id: what the corpus has, and why each topic stands there', async () => {
    await draw();
    expect(find('h1')?.textContent).toBe(corpus.title);
    expect(find('h1 a')?.getAttribute('href')).toBe(`https://arxiv.org/abs/${KNOWN}`);
    expect(text()).toContain('Ashish Vaswani, Noam Shazeer');
    expect(text()).toContain('2017 cs.CL');
    expect(text()).toContain('because: multi-head attention, self-attention');
    expect(text()).toContain('arXiv category cs.CL');
    expect(text()).toContain('Nothing near enough among 119 papers.');
  });

  it('says calmly what is known where it is an id alone, and still takes a note', async () => {
    tabs.front = { id: 1, url: `https://arxiv.org/pdf/${FRESH}v2` };
    await draw();
    await settle(200);
    expect(find('h1')?.textContent).toBe(`arXiv ${FRESH}`);
    expect(text()).toContain(`arXiv ${FRESH} is not in your corpus`);
    expect(text()).toContain('Open its abstract page once');
    expect(text()).not.toContain('Nothing near enough');
    expect(background.asked).not.toContain('findRelated');
    await write('By id alone');
    await settle(600);
    expect(background.entries.get(`arxiv:${FRESH}`)?.note).toBe('By id alone');
  });

  it('fills in what the page says of its title, as soon as that is read', async () => {
    let say: (mention: Mention) => void = () => undefined;
    tabs.pages.set(
      1,
      new Promise((resolve) => {
        say = resolve;
      }),
    );
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    expect(text()).not.toContain('is not in your corpus');
    say(title);
    await settle();
    expect(find('h1')?.textContent).toBe(title.title);
    expect(text()).toContain('Ada Lovelace');
    expect(text()).toContain('2024 cs.LG');
  });

  it('asks a page again that had nothing to say yet, and no other', async () => {
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    tabs.pages.set(1, Promise.resolve(title));
    await tabs.turnTo(1, `https://arxiv.org/abs/${FRESH}`);
    expect(find('h1')?.textContent).toBe(title.title);
    await tabs.turnTo(1, `https://arxiv.org/abs/${FRESH}`);
    expect(tabs.asked).toEqual([1, 1]);
  });

  it('takes what a page said to an earlier turn, also where the next one comes before its own answer', async () => {
    const told: Array<(mention: Mention) => void> = [];
    const askedOnce = () => new Promise<Mention>((resolve) => told.push(resolve));
    tabs.pages.set(1, askedOnce());
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    tabs.pages.set(1, askedOnce());
    await tabs.turnTo(1, `https://arxiv.org/abs/${FRESH}`);
    told[0]?.(title);
    await settle();
    await tabs.turnTo(1, `https://arxiv.org/abs/${FRESH}`);
    expect(find('h1')?.textContent).toBe(title.title);
    told[1]?.(title);
  });

  it('follows its tab, and says so calmly where there is no single paper', async () => {
    await draw();
    await tabs.turnTo(2, 'https://arxiv.org/list/cs.CL/recent');
    expect(find('h1')?.textContent).toBe('No single paper here');
    expect(text()).toContain('Open a paper');
    expect(text()).toContain('Nothing saved yet');
    await tabs.turnTo(3, 'https://example.org/');
    expect(text()).toContain('follows the tab in front');
    await tabs.turnTo(4, `https://huggingface.co/papers/${KNOWN}`);
    expect(find('h1')?.textContent).toBe(corpus.title);
  });

  it('never shows an answer about a paper that it has turned away from', async () => {
    let release: () => void = () => undefined;
    background.held = new Promise((resolve) => {
      release = resolve;
    });
    await draw();
    await tabs.turnTo(2, `https://arxiv.org/pdf/${FRESH}`);
    background.held = null;
    release();
    await settle(200);
    expect(text()).toContain(`arXiv ${FRESH}`);
    expect(text()).not.toContain(corpus.title);
  });

  it('says that it is looking only where that takes its time', async () => {
    background.held = new Promise(() => undefined);
    await draw();
    expect(text()).not.toContain('Looking this paper up');
    await settle(200);
    expect(text()).toContain('Looking this paper up');
  });

  it('says what could not be looked up, and never as a fact about the paper', async () => {
    background.failures.set('findPaper', new WireError('database-unavailable', ''));
    tabs.pages.set(1, Promise.resolve(title));
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    expect(find('h1')?.textContent).toBe(title.title);
    expect(text()).toContain('This paper could not be looked up.');
    expect(text()).not.toContain('not in your corpus');
    expect(note()).toBeNull();
    background.failures.clear();
    await press('.notice .button');
    expect(text()).toContain('because:');
  });

  it('asks for the sites where the browser withholds the address', async () => {
    tabs.front = { id: 1 };
    tabs.access = false;
    await draw();
    expect(text()).toContain('withholds arXiv or Hugging Face');
    expect(text()).not.toContain('follows the tab in front');
  });

  it('tells a possible match as one, and takes "not the same paper"', async () => {
    const match = { key: 'acl:x', route: 'near-title' as const, score: 0.8, certain: false };
    background.possible = { ...match, kind: 'seed', title: 'A Title Like It' };
    tabs.pages.set(1, Promise.resolve(title));
    tabs.front = { id: 1, url: `https://arxiv.org/abs/${FRESH}` };
    await draw();
    expect(text()).toContain('possible match: A Title Like It');
    background.possible = null;
    await press('.possible button');
    expect(background.asked).toContain('setNotSame');
    expect(text()).not.toContain('possible match');
    expect(text()).toContain('Not matched with that paper any more.');
    background.possible = { ...match, kind: 'seed', title: 'A Title Like It' };
    await press('.outcome [data-undo]');
    expect(background.parted).toMatchObject([{ key: 'acl:x' }, { key: 'acl:x', isSame: true }]);
    expect(text()).toContain('Taken back.');
    expect(text()).toContain('possible match: A Title Like It');
  });

  it('knows each state by its facts alone', () => {
    const kind = (url: string | undefined, hasAccess = true) =>
      toPanelState({ id: 1, url }, hasAccess).kind;
    expect(kind(`https://arxiv.org/abs/${KNOWN}v7`)).toBe('paper');
    expect(kind(`https://ar5iv.labs.arxiv.org/html/${KNOWN}`)).toBe('paper');
    expect(kind('https://huggingface.co/papers')).toBe('list');
    expect(kind('https://arxiv.org/list/cs.CL/new')).toBe('list');
    expect(kind('https://arxiv.org.example/abs/1706.03762')).toBe('elsewhere');
    expect(kind(undefined)).toBe('elsewhere');
    expect(kind(undefined, false)).toBe('withheld');
    expect(toPanelState(null, false).kind).toBe('elsewhere');
  });
});
