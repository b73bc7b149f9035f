// @vitest-environment happy-dom
// Where the bar of a list stands at rest, and where a menu does: beside what the page or the reader has
// there, and over none of it.
import { describe, expect, it } from 'vitest';
import { hangPanel } from '../src/page/panel-anchor.ts';
import { findFreeTop, readTaken } from '../src/triage/free-room.ts';
import { findPlace } from '../src/ui/Popover.tsx';

const bar = { top: 376, right: 404, width: 222, height: 24 };
const line = (left: number, right: number, top: number, bottom: number) => ({
  ...{ left, right, top, bottom },
});

describe('the bar at the head of a list', () => {
  it('stands just above its list where nothing else does', () => {
    expect(findFreeTop(bar, [])).toBe(350);
    expect(findFreeTop(bar, [line(16, 180, 345, 362)])).toBe(350);
  });

  it('stands beside the second line of a heading where a wide line of links is above the list', () => {
    const links = [line(16, 404, 308, 325), line(16, 90, 325, 341), line(16, 397, 345, 362)];
    const heading = [line(16, 364, 379, 398), line(16, 100, 398, 416)];
    const row = line(16, 404, 428, 446);
    expect(findFreeTop(bar, [...links, ...heading, row])).toBe(400);
    // The second line of the links above is nearer, where its own first line leaves room.
    expect(findFreeTop(bar, [...links.slice(1), ...heading, row])).toBe(319);
  });

  it('has no place where all near its list is taken', () => {
    expect(findFreeTop(bar, [line(0, 420, 200, 600)])).toBeNull();
  });

  it('reads the words and buttons that the page shows on both sides of where the list begins', () => {
    const drawn = new Set(['Links', 'Row', 'Go']);
    document.body.innerHTML =
      '<p>Links</p><div><button>Go</button> <dl id="list"><dt>Row</dt></dl></div>';
    const rects = [new DOMRect(16, 300, 100, 17)];
    const before = [Range.prototype.getClientRects, Element.prototype.getBoundingClientRect];
    const read: string[] = [];
    Object.assign(Range.prototype, {
      getClientRects(this: Range) {
        read.push(this.startContainer.textContent?.trim() ?? '');
        return rects;
      },
    });
    Object.assign(Element.prototype, { getBoundingClientRect: () => rects[0] });
    const list = document.querySelector('#list');
    const taken = list ? readTaken(list, bar) : [];
    Object.assign(Range.prototype, { getClientRects: before[0] });
    Object.assign(Element.prototype, { getBoundingClientRect: before[1] });
    expect(new Set(read)).toEqual(drawn);
    expect(taken[0]).toMatchObject({ left: 16, right: 116, top: 300, bottom: 317 });
  });
});

describe('a menu', () => {
  const size = { width: 200, height: 470 };
  const low = { innerWidth: 1280, innerHeight: 900 };

  it('stands below its button, or above it', () => {
    const button = { top: 100, bottom: 124, left: 600, right: 624 };
    expect(findPlace(size, button, low)).toEqual({ top: 128, left: 600 });
    expect(findPlace(size, { ...button, top: 800, bottom: 824 }, low).top).toBe(326);
  });

  it('never stands over its button where a side has room for it', () => {
    const button = { top: 440, bottom: 464, left: 600, right: 624 };
    expect(findPlace(size, button, low)).toEqual({ top: 422, left: 628 });
    const atEdge = { ...button, left: 1200, right: 1224 };
    expect(findPlace(size, atEdge, low)).toEqual({ top: 422, left: 996 });
  });
});

describe('a panel that hangs over the page', () => {
  it('takes the Escape that closes it, and leaves one that was answered already', () => {
    const host = () => {
      const element = document.createElement('div');
      document.body.append(element);
      return { element, root: element.attachShadow({ mode: 'open' }) };
    };
    const left: boolean[] = [];
    const ending = new AbortController();
    const on = { onMove: () => {}, onLeave: (focus: boolean) => left.push(focus) };
    hangPanel(host(), host(), document.body, { ...on, signal: ending.signal });
    const press = () =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    const answered = press();
    answered.preventDefault();
    document.body.dispatchEvent(answered);
    expect(left).toEqual([]);
    const own = press();
    document.body.dispatchEvent(own);
    expect(left).toEqual([true]);
    expect(own.defaultPrevented).toBe(true);
    ending.abort();
  });
});
