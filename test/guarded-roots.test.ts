// @vitest-environment happy-dom
// What guards our roots against the page that they stand in: sheets that a page's own cannot change, and
// letters that a page does not hear of. That real browsers are held by both is shown in `e2e/hostile-page`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createHostMaker, createSheets } from '../src/page/host.ts';
import { keepTyping } from '../src/page/keep-typing.ts';
import { fillSheet } from '../src/page/sheet.ts';

function insisted(css: string): string {
  let text = '';
  const replaceSync = (given: string) => {
    text = given;
  };
  fillSheet({ replaceSync } as CSSStyleSheet, css);
  return text;
}

describe('a sheet of a root', () => {
  it('says each of its words as important, once', () => {
    expect(insisted('a:hover>b{color:red;--x:1px;}')).toBe(
      'a:hover>b{color:red!important;--x:1px!important;}',
    );
    expect(insisted(':host { display: none !important }')).toBe(
      ':host { display: none !important }',
    );
    expect(insisted('@media (width < 9em){a::before{content:"";top:0}}')).toBe(
      '@media (width < 9em){a::before{content:""!important;top:0!important}}',
    );
  });

  it('leaves the frames of an animation, where an important word is none', () => {
    const frames = '@keyframes appear{from{opacity:0}to{opacity:1}}';
    expect(insisted(`a{top:0}@media (m){b{left:0}${frames}}`)).toBe(
      `a{top:0!important}@media (m){b{left:0!important}${frames}}`,
    );
  });

  it.each(readdirSync('src/ui').filter((file) => file.endsWith('.css')))(
    'has no word in %s that a page could outdo',
    (file) => {
      const css = readFileSync(path.join('src/ui', file), 'utf8');
      const mild = (text: string) =>
        text
          .replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
          .split(/[;{}]/)
          .filter((part) => /^\s*[\w-]+\s*:\s*[^:]/.test(part) && !part.includes('!important'))
          .filter((part) => !new RegExp(`${asPattern(part)}\\s*\\{`).test(text));
      expect(mild(css).length, 'as it is written').toBeGreaterThan(0);
      expect(mild(insisted(css))).toEqual([]);
    },
  );
});

const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('letters that are typed into a field of ours', () => {
  let ending: AbortController;
  afterEach(() => ending.abort());

  /** What a page hears that listens where it can, of these events in an element of ours. */
  function hear(inner: 'textarea' | 'button', isKept: boolean): string[] {
    ending = new AbortController();
    const { signal } = ending;
    if (isKept) keepTyping(document, signal);
    const heard: string[] = [];
    const types = ['keydown', 'beforeinput', 'input', 'paste', 'compositionupdate'];
    for (const type of types)
      window.addEventListener(
        type,
        (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim()),
        {
          capture: true,
          signal,
        },
      );
    const { element, root } = createHostMaker(document, createSheets()).make('scholium-mark', []);
    document.body.append(element);
    const field = document.createElement(inner);
    root.append(field);
    field.focus();
    for (const key of ['a', 'Process', 'Enter'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    for (const type of types.slice(1)) element.dispatchEvent(new Event(type, { bubbles: true }));
    element.remove();
    ending.abort();
    return heard;
  }

  it('are heard by nobody, and keys that write none are', () => {
    expect(hear('textarea', true)).toEqual(['keydown Enter']);
    expect(hear('textarea', false)).toHaveLength(7);
  });

  it('are kept in a field alone: a button’s keys are told as ever', () => {
    expect(hear('button', true)).toHaveLength(7);
  });

  it('are told to whoever draws the field', () => {
    ending = new AbortController();
    keepTyping(document, ending.signal);
    const { element, root } = createHostMaker(document, createSheets()).make('scholium-mark', []);
    document.body.append(element);
    const field = document.createElement('input');
    root.append(field);
    field.focus();
    let told = 0;
    field.addEventListener('input', () => void told++);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    expect(told).toBe(1);
    element.remove();
  });
});
