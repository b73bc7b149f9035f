// @vitest-environment happy-dom
// A page that the parser is still at work on: its second script, which measures, waits for the end of it,
// unless the reader presses. And what is said of marks far from the reader waits for many of them.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, row } from './harness/page-background.ts';
import {
  annotate,
  background,
  click,
  meeting,
  part,
  settle,
  usePage,
} from './harness/page-world.ts';
import { annotateWithTools, said } from './harness/triage-world.ts';

const three = page(
  row('2401.00001', 'One') + row('2401.00002', 'Two') + row('2401.00003', 'Three'),
);
const timesBrought = () => background.asked.filter((name) => name === 'bringTools').length;
const parsing = (state: DocumentReadyState) =>
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);

describe('a page that is being parsed', () => {
  usePage();

  it('has its second script brought once the parser is done', async () => {
    parsing('loading');
    await annotate(three);
    await settle();
    expect(part('save'), 'marks stand').not.toBeNull();
    expect(timesBrought()).toBe(0);
    parsing('interactive');
    await settle();
    expect(timesBrought()).toBe(1);
  });

  it('has it brought where it never ends', async () => {
    parsing('loading');
    await annotate(three);
    await vi.advanceTimersByTimeAsync(2500);
    expect(timesBrought()).toBe(1);
  });

  it('has it brought for a press, at once', async () => {
    delete meeting.tools;
    parsing('loading');
    await annotate(three);
    expect(timesBrought()).toBe(0);
    click(part('related'));
    expect(timesBrought()).toBe(1);
  });
});

/** Stands in for the browser's observers: what each is told is said by the test. */
class ToldView {
  static readonly all: ToldView[] = [];
  readonly watched: Element[] = [];
  constructor(readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    ToldView.all.push(this);
  }
  observe(element: Element) {
    this.watched.push(element);
  }
  unobserve() {}
  disconnect() {
    this.watched.length = 0;
  }
}

describe('the bar of a long list', () => {
  usePage();
  afterEach(() => {
    ToldView.all.length = 0;
    vi.unstubAllGlobals();
  });

  it('counts marks near the reader in the next frame, and those far away together', async () => {
    vi.stubGlobal('IntersectionObserver', ToldView);
    await annotateWithTools(three);
    const [first, , last] = document.querySelectorAll('dt');
    for (const { tell, watched } of ToldView.all) {
      if (first && watched.includes(first)) tell([{ target: first, isIntersecting: true }]);
    }
    const frame = () => vi.advanceTimersByTimeAsync(50);
    const mark = (row: Element | undefined) => row && meeting.run?.marks.get(row);
    const skip = (row: Element | undefined) => {
      const own = mark(row);
      if (!own?.annotation) throw new Error('The row has no answer.');
      own.annotation = { ...own.annotation, seen: true };
      meeting.run?.work.redraw(own);
    };
    expect(said('left')).toBe('3 of 3 left');
    skip(first);
    await frame();
    expect(said('left')).toBe('2 of 3 left');
    skip(last);
    await frame();
    expect(said('left')).toBe('2 of 3 left');
    await settle();
    expect(said('left')).toBe('1 of 3 left');
  });
});
