// @vitest-environment happy-dom
// One script alone works on a page, and none stays when its extension has gone: who begins, who stands
// down, what is taken off, and what a press that came too late leaves. The world's globals come in.
import { afterEach, describe, expect, it } from 'vitest';
import { catchPresses, sayFarewell } from '../src/page/farewell.ts';
import type { Host } from '../src/page/host.ts';
import { createHostMaker, createSheets, HOST_NAME, rootOf } from '../src/page/host.ts';
import { takePage } from '../src/page/take-page.ts';

/** One life of the extension: whether it is there, and the globals that its scripts share. */
const createLife = () => {
  const life = { isThere: true };
  return { life, world: {}, presence: { isHere: () => life.isThere } };
};
const countHosts = () => document.querySelectorAll(HOST_NAME).length;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a script that begins', () => {
  it('works where no other does, and stands down where one of the same life is at work', () => {
    const { world, presence } = createLife();
    const first = takePage(document, presence, world);
    document.body.innerHTML = '<scholium-mark></scholium-mark>';
    expect(takePage(document, presence, world)).toBeNull();
    expect(first?.aborted).toBe(false);
    expect(countHosts()).toBe(1);
    // Without what the two share, the second begins too.
    expect(takePage(document, presence, {})).not.toBeNull();
  });

  it('ends a script whose extension has gone', () => {
    const old = createLife();
    const first = takePage(document, old.presence, old.world);
    old.life.isThere = false;
    const next = createLife();
    expect(takePage(document, next.presence, next.world)?.aborted).toBe(false);
    expect(first?.aborted).toBe(true);
  });

  it('takes off what a script left that the browser has ended', () => {
    document.body.innerHTML =
      '<p><scholium-mark></scholium-mark></p><scholium-panel></scholium-panel><b></b>';
    const { world, presence } = createLife();
    takePage(document, presence, world);
    expect(document.body.innerHTML).toBe('<p></p><b></b>');
  });

  it('begins again in a life whose first script has ended', () => {
    const { world, presence, life } = createLife();
    takePage(document, presence, world);
    life.isThere = false;
    document.dispatchEvent(new Event('scholium:begin'));
    life.isThere = true;
    expect(takePage(document, presence, world)).not.toBeNull();
  });

  it('is not ended by a page that says the word itself', () => {
    const { world, presence } = createLife();
    const signal = takePage(document, presence, world);
    document.dispatchEvent(new Event('scholium:begin'));
    expect(signal?.aborted).toBe(false);
  });
});

describe('a farewell', () => {
  function draw(): { host: Host; stop: () => void; button: HTMLElement } {
    document.body.innerHTML = '<h1>A title</h1><p>The rest.</p>';
    const maker = createHostMaker(document, createSheets());
    const at = document.querySelector('h1') ?? document.body;
    const host = maker.makeMark({ at, kind: 'below' });
    host.root.innerHTML = '<button class="save">Save</button>';
    const button = host.root.querySelector('button') ?? document.createElement('button');
    return { host, button, stop: () => host.element.remove() };
  }

  it('stands alone in the place of the mark that was pressed', () => {
    const { host, stop } = draw();
    sayFarewell(host.element, 'Not done.', stop);
    expect(host.element.previousElementSibling?.localName).toBe('h1');
    expect(countHosts()).toBe(1);
    const words = host.root.querySelector('[part="farewell"]');
    expect(host.root.textContent).toBe('Not done.');
    expect(words?.getAttribute('role')).toBe('alert');
  });

  it('says nothing where the mark has gone already', () => {
    const { host, stop } = draw();
    host.element.remove();
    sayFarewell(host.element, 'Not done.', stop);
    expect(countHosts()).toBe(0);
    expect(rootOf(host.element)?.textContent).toBe('Save');
  });

  it('hears the reader’s own presses on hosts before their own handlers, and no others', () => {
    const { host } = draw();
    const heard: string[] = [];
    const ending = new AbortController();
    catchPresses(
      document,
      ({ localName }, { type }) => heard.push(localName + type),
      ending.signal,
    );
    const press = (target: Element, event: Event, isTrusted = true) => {
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      target.dispatchEvent(event);
    };
    const click = () => new MouseEvent('click', { bubbles: true });
    const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true });
    press(host.element, click());
    press(host.element, key('Enter'));
    expect(heard).toEqual([`${HOST_NAME}click`, `${HOST_NAME}keydown`]);
    press(host.element, key('Tab'));
    press(host.element, click(), false);
    press(document.body, click());
    ending.abort();
    press(host.element, click());
    expect(heard).toHaveLength(2);
  });
});
