// @vitest-environment happy-dom
// The saved list in popup and library: its order, its links, removal and undo, and text that is hostile.
import './words-in-tests.ts';
import { describe, expect, it } from 'vitest';
import { findPaperOfAddress, findPaperUrl } from '../src/paper/paper-url.ts';
import { WireError } from '../src/wire/ask.ts';
import {
  attention,
  Background,
  bert,
  doors,
  entry,
  lime,
  listReport,
} from './harness/views-background.ts';
import {
  button,
  library,
  popup,
  press,
  settle,
  text,
  titles,
  useViews,
} from './harness/views-world.tsx';

useViews();

describe('the saved list', () => {
  it('stands newest first, each paper linked to its own page', async () => {
    await library(new Background([lime, attention, bert]));
    expect(titles()).toEqual([attention.title, bert.title, lime.title]);
    const link = document.querySelector<HTMLAnchorElement>('.papers a');
    expect(new URL(link?.href ?? '').hash).toBe('#paper=arxiv%3A1706.03762');
    const out = document.querySelector<HTMLAnchorElement>('.papers a.source');
    expect(out?.href).toBe('https://arxiv.org/abs/1706.03762');
    expect(out?.getAttribute('aria-label')).toBe(`Where it was published: ${attention.title}`);
    expect(text()).toContain('Ashish Vaswani, Noam Shazeer, Niki Parmar and 2 more');
    expect(text()).toContain('cs.CL, cs.LG');
    expect(text()).toContain('3 papers');
  });

  it('shows eight in the popup and leads to all of them', async () => {
    const many = Array.from({ length: 12 }, (_, n) => entry(`2401.0000${n}`, `Paper ${n}`, n));
    await popup(new Background(many), doors(listReport));
    expect(titles()).toHaveLength(8);
    expect(titles()[0]).toBe('Paper 11');
    expect(text()).toContain('All 12 in your library');
  });

  it('teaches where it is truly empty', async () => {
    await library(new Background([]));
    expect(text()).toContain('Nothing saved yet');
  });

  it('removes a row, keeps the keyboard in the list, and brings the row back', async () => {
    const background = new Background([attention, bert, lime]);
    await library(background);
    await press(`Remove: ${bert.title}`);
    expect(titles()).toEqual([attention.title, lime.title]);
    expect(document.activeElement).toBe(button(`Remove: ${lime.title}`));
    await press('Undo');
    expect(titles()).toEqual([attention.title, bert.title, lime.title]);
    expect(background.entries.get(bert.key)).toEqual(bert);
    expect(document.activeElement).toBe(button(`Remove: ${bert.title}`));
  });

  it('moves the keyboard to undo when the last row goes', async () => {
    await library(new Background([bert]));
    await press(`Remove: ${bert.title}`);
    expect(document.activeElement).toBe(button('Undo'));
    expect(text()).toContain('Nothing saved yet');
  });

  it('undoes every removal of this visit by Ctrl+Z, the last one first', async () => {
    await popup(new Background([attention, bert]), doors(listReport));
    await press(`Remove: ${attention.title}`);
    await press(`Remove: ${bert.title}`);
    const undo = async (key: Partial<KeyboardEventInit>) => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ...key }));
      await settle();
    };
    await undo({});
    expect(titles()).toEqual([]);
    await undo({ ctrlKey: true });
    expect(titles()).toEqual([bert.title]);
    await undo({ metaKey: true });
    expect(titles()).toEqual([attention.title, bert.title]);
  });

  it('keeps the row and says why where a removal was not stored', async () => {
    const background = new Background([attention]);
    background.failures.set('setSaved', new WireError('disk-full', ''));
    await library(background);
    await press(`Remove: ${attention.title}`);
    expect(titles()).toEqual([attention.title]);
    expect(text()).toContain('The disk is full');
  });

  it('is read again when the view is looked at and it has changed', async () => {
    const background = new Background([attention]);
    await library(background);
    background.entries.set(bert.key, bert);
    background.sequence += 1;
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(titles()).toEqual([attention.title, bert.title]);
  });
});

describe('hostile entries', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '\u202eesrever\u2066',
    'zero\u200bwidth',
    'half \ud800 a pair',
    'a'.repeat(600),
    '{title} $1 $& | two',
  ];

  it.each(hostile)('are drawn as text: %j', async (title) => {
    await library(new Background([{ ...bert, title }]));
    expect(titles()).toEqual([title]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.papers bdi')?.textContent).toBe(title);
    expect(button(`Remove: ${title}`)).toBeTruthy();
  });

  it('reach no address that has not the form of an id', () => {
    expect(findPaperUrl({ arxiv: 'hep-th/9901001' })).toBe('https://arxiv.org/abs/hep-th/9901001');
    expect(findPaperUrl({ arxiv: '../login?x=' })).toBeNull();
    expect(findPaperUrl({ doi: 'javascript:alert(1)' })).toBeNull();
    expect(findPaperUrl({ doi: '10.1145/3292500#a?b' })).toBe(
      'https://doi.org/10.1145/3292500%23a%3Fb',
    );
    expect(findPaperUrl({ acl: '2020.acl-main.1' })).toBe(
      'https://aclanthology.org/2020.acl-main.1/',
    );
    expect(findPaperUrl({ acl: '//evil.example' })).toBeNull();
    expect(findPaperUrl({})).toBeNull();
    expect(findPaperOfAddress('https://arxiv.org/pdf/hep-th/9901001v2.pdf')).toEqual({
      arxiv: 'hep-th/9901001',
    });
    expect(findPaperOfAddress('https://huggingface.co/papers/1706.03762#x')).toEqual({
      arxiv: '1706.03762',
    });
    for (const other of ['https://arxiv.org/list/cs.CL/recent', 'http://[', '', undefined]) {
      expect(findPaperOfAddress(other)).toBeNull();
    }
  });
});
