// @vitest-environment happy-dom
// Which key presses are the reader's own single keys, and which belong to the page, the browser or a
// field that is written in.
import { describe, expect, it } from 'vitest';
import { findAction, isWriting } from '../src/triage/pressed-action.ts';
import { defaultKeys } from '../src/triage-settings.ts';

const press = (init: KeyboardEventInit & { key: string }) =>
  findAction(new KeyboardEvent('keydown', { cancelable: true, ...init }), defaultKeys);

describe('a key press', () => {
  it('does what its key stands for, by the character that it writes', () => {
    expect(press({ key: 'j' })).toBe('next');
    expect(press({ key: '?', shiftKey: true })).toBe('help');
    expect(press({ key: 'J', shiftKey: true })).toBeNull();
    expect(press({ key: 'é' })).toBeNull();
  });

  it('is the browser’s with a modifier, and the input method’s while it composes', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press({ key: 'j', [modifier]: true })).toBeNull();
    expect(press({ key: 'j', isComposing: true })).toBeNull();
  });

  it('is the page’s where the page has answered it', () => {
    const event = new KeyboardEvent('keydown', { key: 'j', cancelable: true });
    expect(findAction(event, defaultKeys)).toBe('next');
    event.preventDefault();
    expect(findAction(event, defaultKeys)).toBeNull();
  });

  it('goes by the place of the key where the keyboard writes no Latin letters', () => {
    expect(press({ key: 'о', code: 'KeyJ' })).toBe('next');
    expect(press({ key: 'ㅓ', code: 'KeyJ' })).toBe('next');
    // On Dvorak the key of J writes h, and h is meant.
    expect(press({ key: 'h', code: 'KeyJ' })).toBeNull();
  });

  it('writes in fields, also in those that only say so', () => {
    document.body.innerHTML = `<input id="a"><input id="b" type="search"><textarea id="c"></textarea>
      <select id="d"></select><div contenteditable><b id="e">x</b></div><div role="textbox" id="f"></div>
      <div role="combobox" id="g"></div><input id="n" type="checkbox"><button id="o"></button>
      <div contenteditable="false"><i id="p">x</i></div><a href="/" id="q"></a>`;
    const writing = [...'abcdefgnopq'].filter((id) => isWriting(document.getElementById(id)));
    expect(writing.join('')).toBe('abcdefg');
  });
});
