// @vitest-environment happy-dom
// One paper by itself in the library tab: what it says of it, what is changed there and taken back, what it
// says where it knows nothing, and the way from the list and back.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { WireError } from '../src/wire/ask.ts';
import {
  drawPaper,
  find,
  keyDown,
  laid,
  left,
  press,
  settle,
  submit,
  text,
  usePaperPage,
  write,
} from './harness/paper-page-world.tsx';
import { Background, corpus, FRESH, KNOWN } from './harness/side-panel-background.ts';
import { attention } from './harness/views-background.ts';

usePaperPage();
let background: Background;
const key = `arxiv:${KNOWN}`;
const kept = (more: Partial<Entry> = {}) =>
  void background.entries.set(key, { ...attention, ...corpus, updatedAt: 1, savedAt: 1, ...more });
beforeEach(() => {
  background = new Background();
  document.title = 'Your library · Scholium';
});
const stored = () => background.entries.get(key);

describe('the page of one paper', () => {
  it('says all that is known, with every place where it can be read', async () => {
    kept({ ids: { arxiv: KNOWN, doi: '10.1145/1', acl: '2020.emnlp-main.3' } });
    background.abstract = 'We propose a new simple network.';
    await drawPaper(background, key);
    expect(find('h1')?.textContent).toBe(corpus.title);
    expect(document.title).toBe(`${corpus.title} · Scholium`);
    for (const said of [
      'Ashish Vaswani',
      '2017',
      'EMNLP',
      'cs.CL',
      'arXiv:1706.03762',
      'We propose',
    ])
      expect(text()).toContain(said);
    const places = [...document.querySelectorAll<HTMLAnchorElement>('.paper-places a')];
    expect(places.map(({ href }) => href)).toEqual([
      'https://arxiv.org/abs/1706.03762',
      'https://arxiv.org/pdf/1706.03762',
      'https://arxiv.org/html/1706.03762',
      'https://huggingface.co/papers/1706.03762',
      'https://www.alphaxiv.org/abs/1706.03762',
      'https://api.semanticscholar.org/arXiv:1706.03762',
      'https://ar5iv.labs.arxiv.org/html/1706.03762',
      'https://doi.org/10.1145/1',
      'https://aclanthology.org/2020.emnlp-main.3/',
    ]);
    expect(text()).toContain('because: multi-head attention, self-attention');
    expect(text()).toContain('Nothing near enough among 119 papers.');
  });

  it('shows a paper of the corpus that is not saved, and saves it', async () => {
    await drawPaper(background, key);
    expect(find('.save')?.getAttribute('aria-pressed')).toBe('false');
    await press('.save');
    expect(stored()?.deletedAt).toBeNull();
    await press('[data-undo]');
    expect(stored()).toBeUndefined();
  });

  it('says calmly where the address means nothing, with a way back', async () => {
    for (const unknown of [`arxiv:${FRESH}`, 'title:nothing like it', 'nonsense', '']) {
      await drawPaper(background, unknown);
      expect(text(), unknown).toContain('Scholium knows no paper under this address');
      expect(find('textarea'), unknown).toBeNull();
    }
    await press('.paper-ways a');
    expect(left()).toBe(1);
  });

  it('never tells a failure as a fact about the paper, and tries again', async () => {
    background.failures.set('findPaper', new WireError('database-unavailable', ''));
    await drawPaper(background, key);
    expect(text()).toContain('This paper could not be looked up.');
    expect(text()).not.toContain('knows no paper');
    background.failures.clear();
    await press('.notice .button');
    expect(text()).toContain('because:');
  });

  it('leads by its relatives and copies to their own pages, and by a sign beside them out', async () => {
    background.relative = '2401.00005';
    background.copies = [
      { key: 'acl:p19-1', kind: 'imported', ids: { acl: 'P19-1' }, title: 'The Copy', year: 2019 },
    ];
    await drawPaper(background, key);
    const hrefs = (within: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`${within} a`)].map((link) =>
        link.getAttribute('href'),
      );
    expect(hrefs('[part=related-item]')).toEqual([
      '#paper=arxiv%3A2401.00005',
      'https://arxiv.org/abs/2401.00005',
    ]);
    expect(hrefs('.papers')).toEqual(['#paper=acl%3Ap19-1', 'https://aclanthology.org/P19-1/']);
    expect(text()).toContain('imported');
  });
});

describe('what the reader keeps there', () => {
  it('has tags put on and taken off, each to be undone', async () => {
    kept({ tags: ['sae'] });
    await drawPaper(background, key);
    await submit('.field', 'Reading GROUP');
    expect(stored()?.tags).toEqual(['sae', 'reading group']);
    expect(text()).toContain('Tags changed.');
    await press('[data-undo]');
    expect(stored()?.tags).toEqual(['sae']);
    await press('.paper-tags button');
    expect(stored()?.tags).toEqual([]);
    expect(document.activeElement).toBe(find('.field'));
    await submit('.field', ' , ');
    expect(stored()?.tags).toEqual([]);
  });

  it('has a note that reads as Markdown, is written in a field, and is kept', async () => {
    kept({ note: 'One **bold** word' });
    await drawPaper(background, key);
    expect(find('.note-text strong')?.textContent).toBe('bold');
    expect(find('textarea')).toBeNull();
    await press('[data-write]');
    expect(document.activeElement).toBe(find('textarea'));
    await write('# Heading');
    await keyDown('textarea', 'Escape');
    expect(stored()?.note).toBe('# Heading');
    expect(find('.note-text h3')?.textContent).toBe('Heading');
    expect(document.activeElement).toBe(find('[data-write]'));
    expect(left()).toBe(0);
  });

  it('never loses a note that could not be kept, nor hides it', async () => {
    kept({ note: 'Old' });
    await drawPaper(background, key);
    background.failures.set('changeEntry', new WireError('disk-full', ''));
    await press('[data-write]');
    await write('New');
    await keyDown('textarea', 'Escape');
    expect(find<HTMLTextAreaElement>('textarea')?.value).toBe('New');
    expect(text()).toContain('The disk is full');
    expect([...laid.values()].map((draft) => draft.text)).toEqual(['New']);
  });

  it('has no field where a newer version has written the store', async () => {
    kept({ note: 'Old' });
    await drawPaper(background, key, { isWritable: false });
    expect(text()).toContain('Old');
    expect(find('[data-write]')).toBeNull();
  });

  it('tells what changed once that is asked for, and where the knowledge ends', async () => {
    const at = Date.UTC(2026, 10, 3);
    background.story = {
      since: Date.UTC(2026, 10, 1),
      changes: [
        { what: 'note', at, before: 'As it was' },
        { what: 'status', at, from: null, to: 'read' },
        { what: 'topic', at, topic: 'probing', verdict: 'is not', isTakenBack: false },
        { what: 'saved', at },
      ],
    };
    kept();
    await drawPaper(background, key);
    expect(background.asked).not.toContain('tellStory');
    await act(() => {
      const details = find<HTMLDetailsElement>('.story details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await settle();
    const said = find('.story')?.textContent;
    for (const one of [
      'Note changed',
      'As it was',
      'To read → Read',
      'Probing',
      'the oldest is of Nov 1',
    ])
      expect(said).toContain(one);
  });
});

describe('the keyboard on the page', () => {
  it('begins at the title, and goes back by Escape or Backspace', async () => {
    await drawPaper(background, key);
    expect(document.activeElement).toBe(find('h1'));
    await keyDown('h1', 'Escape');
    await keyDown('h1', 'Backspace');
    expect(left()).toBe(2);
  });

  it('leaves a field first, and writes with Backspace in one', async () => {
    await drawPaper(background, key);
    find('.field')?.focus();
    await keyDown('.field', 'Backspace');
    expect(left()).toBe(0);
    await keyDown('.field', 'Escape');
    expect(document.activeElement).toBe(find('h1'));
    expect(left()).toBe(0);
  });
});
