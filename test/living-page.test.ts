// @vitest-environment happy-dom
// The page’s work on a page that lives: put aside by the browser and shown again, gone on by script,
// its rows taken away.
import { describe, expect, it } from 'vitest';
import {
  annotate,
  answers,
  asked,
  changeAddress,
  DAILY,
  goTo,
  grid,
  hosts,
  LIST,
  list,
  meeting,
  PAPER,
  paper,
  part,
  press,
  roots,
  row,
  setAddress,
  settle,
  showAgain,
  switchOff,
  tell,
  unanswered,
  useLivingPage,
} from './harness/living-page.ts';

describe('a living page', () => {
  useLivingPage();

  it('that was put aside asks anew for what was never answered', async () => {
    unanswered.add('annotate');
    await annotate(list(row('2401.00001', 'One')), LIST);
    expect(part('save')).toBeNull();
    unanswered.clear();
    await settle();
    expect(part('save'), 'without a return nothing more is asked').toBeNull();
    await showAgain();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    expect(asked.filter((name) => name === 'annotate')).toHaveLength(2);
  });

  it('that was put aside does not wait for a press that was never answered', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    unanswered.add('setSaved');
    await press('save');
    unanswered.clear();
    await press('save');
    expect(
      asked.filter((name) => name === 'setSaved'),
      'one press at a time',
    ).toHaveLength(1);
    await showAgain();
    await press('save');
    expect(asked.filter((name) => name === 'setSaved')).toHaveLength(2);
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
  });

  const askedForTools = () => asked.filter((name) => name === 'bringTools').length;

  it('that was put aside has its tools brought though the first answer never came', async () => {
    unanswered.add('bringTools');
    await annotate(list(row('2401.00001', 'One')), LIST);
    unanswered.clear();
    await press('related');
    expect(askedForTools(), 'one question at a time').toBe(1);
    await showAgain();
    expect(askedForTools()).toBe(2);
    await press('related');
    expect(askedForTools(), 'it was answered').toBe(2);
  });

  it('that was put aside asks for no tools that it has', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    meeting.tools = { begin: () => undefined };
    await showAgain();
    expect(askedForTools()).toBe(1);
  });

  it('that was put aside goes by the settings of now', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    switchOff();
    await settle();
    expect(hosts()).toHaveLength(1);
    await showAgain();
    expect(hosts()).toHaveLength(0);
  });

  it('does not offer on a card’s next paper to undo what was done to the one before', async () => {
    await annotate(grid, DAILY);
    let answer = () => {};
    const gate = new Promise<void>((open) => {
      answer = open;
    });
    const own = answers.setSaved;
    answers.setSaved = async (request: never) => {
      await gate;
      return own?.(request);
    };
    await press('save');
    for (const link of document.querySelectorAll('article:first-of-type a'))
      link.setAttribute('href', '/papers/2401.00009');
    await settle();
    answer();
    await settle();
    expect(part('save')?.getAttribute('aria-pressed')).toBe('false');
    expect(part('undo')).toBeNull();
  });

  it('has no mark at a heading that speaks of the address’s paper no longer', async () => {
    await annotate(paper, PAPER);
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    document.querySelector('a')?.setAttribute('href', 'https://arxiv.org/abs/2401.00007');
    await settle();
    expect(part('save')).toBeNull();
    // The address follows the page's nodes: nothing but it has changed.
    setAddress('https://huggingface.co/papers/2401.00007');
    changeAddress();
    await settle();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    expect(hosts()).toHaveLength(1);
  });

  const heard = async (arxiv: string) => {
    let answer: unknown = 'nothing yet';
    void Promise.resolve(tell({ name: 'reportTitle', arxiv })).then((said) => {
      answer = said;
    });
    await settle();
    return () => answer;
  };

  it('says at once that a list, and a paper’s page, has no title of another paper', async () => {
    await annotate(grid, DAILY);
    expect((await heard('2401.00001'))(), 'a card of the list').toBeNull();
    await goTo(PAPER, paper);
    expect((await heard('2401.00001'))()).toMatchObject({ role: 'title', title: 'One' });
    expect((await heard('2401.00007'))()).toBeNull();
  });

  it('that has gone on by script says its new title as soon as that stands', async () => {
    await annotate(paper, PAPER);
    setAddress('https://huggingface.co/papers/2401.00007');
    changeAddress();
    await settle();
    const next = await heard('2401.00007');
    expect(next(), 'the former paper stands there still').toBe('nothing yet');
    document.body.innerHTML = paper.replace('00001', '00007').replace('>One<', '>Seven<');
    await settle();
    expect(next()).toMatchObject({ role: 'title', title: 'Seven' });
  });

  it('waits no longer for a title once it has gone on to another paper', async () => {
    await annotate('<main></main>', PAPER);
    const first = await heard('2401.00001');
    expect(first()).toBe('nothing yet');
    setAddress('https://huggingface.co/papers/2401.00007');
    changeAddress();
    await settle();
    expect(first()).toBeNull();
  });

  it('asks again where a title is put right under the same id', async () => {
    await annotate(grid, DAILY);
    const text = document.querySelector('h3 a')?.firstChild;
    if (text) text.nodeValue = 'One, Put Right';
    await settle();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One, Put Right');
  });

  it('lets go of a list’s rows that are taken away', async () => {
    await annotate(list(row('2401.00001', 'One') + row('2401.00002', 'Two')), LIST);
    expect(tell({ name: 'reportPage' })).toMatchObject({ titles: 2 });
    document.querySelector('dt')?.remove();
    await settle();
    expect(tell({ name: 'reportPage' })).toMatchObject({ titles: 1 });
  });

  it('puts a list’s mark back that is taken out of its row, a few times and no more', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    for (let n = 0; n < 20; n++) {
      for (const host of hosts()) host.remove();
      await settle();
      if (n === 5) expect(hosts()).toHaveLength(1);
    }
    expect(hosts()).toHaveLength(0);
  });

  it('takes copies of its marks off a row that the page has copied', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    const copies = [...document.querySelectorAll('dt, dd')].map((part) => part.cloneNode(true));
    document.querySelector('dl')?.append(...copies);
    expect(hosts(), 'the copy is there').toHaveLength(2);
    await settle();
    expect(hosts()).toHaveLength(2);
    expect([...document.querySelectorAll('dt')].map((dt) => dt.childElementCount)).toEqual([2, 2]);
    expect(roots.filter(({ host }) => host.isConnected)).toHaveLength(2);
  });

  it('has one mark in a card whose markup the page writes anew', async () => {
    await annotate(grid, DAILY);
    const first = document.querySelector('article');
    const template = document.createElement('template');
    template.innerHTML = first?.innerHTML ?? '';
    first?.replaceChildren(document.importNode(template.content, true));
    expect(first?.querySelectorAll('scholium-mark'), 'the copy is there').toHaveLength(1);
    await settle();
    expect(first?.querySelectorAll('scholium-mark')).toHaveLength(1);
    expect(first?.querySelector('scholium-mark')).toBe(roots[0]?.host);
  });
});
