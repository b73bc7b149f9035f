// arXiv ids in texts and addresses: what is one is found in both styles, what only looks like one is not.
import { describe, expect, it } from 'vitest';
import { arxivMonth, arxivYear, findArxivId, parseArxivId } from '../src/paper/arxiv-id.ts';

describe('an arXiv id', () => {
  it.each([
    ['1706.03762v7', '1706.03762'],
    ['1706.03762v12', '1706.03762'],
    [' arXiv: 1706.03762 ', '1706.03762'],
    ['arXiv:2401.12345', '2401.12345'],
    ['hep-th/9901001v2', 'hep-th/9901001'],
    ['HEP-TH/9912001v10', 'hep-th/9912001'],
    ['math.GT/0309136', 'math/0309136'],
    ['0704.0005.pdf', '0704.0005'],
    ['1713.00001', null],
    ['2401.123', null],
    ['trending', null],
    ['2024-08-01', null],
  ])('of %j is %j', (text, id) => expect(parseArxivId(text)).toBe(id));

  it.each([
    'see 1706.03762',
    '1706.03762 and others',
    '3 hep-th/9901001',
    'hep-th/9901001 and others',
    'hep-th/9913001',
    '17arXiv:06.03762',
    '1706.03.pdf762',
  ])('is not guessed out of %j', (text) => expect(parseArxivId(text)).toBeNull());

  it.each([
    ['https://arxiv.org/abs/1706.03762v7?context=cs', '1706.03762'],
    ['https://www.arxiv.org/abs/hep-th/9901001/', 'hep-th/9901001'],
    ['https://export.arxiv.org/pdf/2401.12345v1.pdf', '2401.12345'],
    ['https://ar5iv.labs.arxiv.org/html/1706.03762', '1706.03762'],
    ['https://ar5iv.arxiv.org/abs/1706.03762', '1706.03762'],
    ['https://ar5iv.org/abs/1706.03762', '1706.03762'],
    ['https://huggingface.co/papers/2407.21783#community', '2407.21783'],
    ['https://huggingface.co/papers/hep-th/9901001', 'hep-th/9901001'],
    ['https://huggingface.co/papers/hep-th/9901001v12/', 'hep-th/9901001'],
  ])('of the address %j is %j', (href, id) => expect(findArxivId(new URL(href))).toBe(id));

  it.each([
    'https://huggingface.co/papers/date/2024-08-01',
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/papers/1706.03762/files',
    'https://huggingface.co/blog/papers/1706.03762',
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/blog/abs/1706.03762',
    'https://example.org/abs/1706.03762',
    'https://example.org/papers/1706.03762',
    'https://notarxiv.org/abs/1706.03762',
    'https://arxiv.org.example.org/abs/1706.03762',
    'https://notar5iv.labs.arxiv.org/abs/1706.03762',
    'https://ar5iv.labs.arxiv.org.example.org/abs/1706.03762',
    'https://notar5iv.org/abs/1706.03762',
    'https://ar5iv.org.example.org/abs/1706.03762',
  ])('is not what the address %j stands for', (href) =>
    expect(findArxivId(new URL(href))).toBeNull(),
  );

  it('tells its year', () => {
    expect(arxivYear('1706.03762')).toBe(2017);
    expect(arxivYear('hep-th/9108001'), 'the first year of all').toBe(1991);
    expect(arxivYear('hep-th/9901001')).toBe(1999);
    expect(arxivYear('math/0309136')).toBe(2003);
    expect(arxivYear('trending')).toBeNaN();
  });

  it('tells its month where it is of the style of today', () => {
    expect(arxivMonth('1706.03762')).toBe(Date.UTC(2017, 5));
    expect(arxivMonth('0704.0005')).toBe(Date.UTC(2007, 3));
    for (const other of ['hep-th/9901001', '11706.03762', '1706.03762v1', '1706.x3762'])
      expect(arxivMonth(other)).toBeNull();
  });
});
