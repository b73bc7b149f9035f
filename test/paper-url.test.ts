// Addresses of papers: made of an id that has the form of one, and of no other text; and read again.
import { describe, expect, it } from 'vitest';
import { findPaperOfAddress, findPaperUrl } from '../src/paper/paper-url.ts';

describe('the address of a paper', () => {
  it.each([
    [{ arxiv: '2402.10001', doi: '10.1000/x' }, 'https://arxiv.org/abs/2402.10001'],
    [{ arxiv: 'hep-th/9901001' }, 'https://arxiv.org/abs/hep-th/9901001'],
    [{ arxiv: '../x', doi: '10.1000/x' }, 'https://doi.org/10.1000/x'],
    [{ doi: '10.1000/x', acl: 'P19-1' }, 'https://doi.org/10.1000/x'],
    [{ doi: '10.1000/a/b c'.replace(' ', '') }, 'https://doi.org/10.1000/a/bc'],
    [{ doi: '10.1000/<x>?#"' }, 'https://doi.org/10.1000/%3Cx%3E%3F%23%22'],
    [{ doi: '10.123456789/x' }, 'https://doi.org/10.123456789/x'],
    [{ doi: '10.1234567890/x' }, null],
    [{ doi: '10.123/x' }, null],
    [{ doi: '10.1000/' }, null],
    [{ doi: '10.1000/a b' }, null],
    [{ doi: 'x10.1000/a' }, null],
    [{ acl: 'P19-1' }, 'https://aclanthology.org/P19-1/'],
    [{ acl: '2020.acl-main.1' }, 'https://aclanthology.org/2020.acl-main.1/'],
    [{ acl: '../x' }, null],
    [{ acl: 'x/y' }, null],
    [{ acl: '.x' }, null],
    [{}, null],
  ])('of %j is %j', (ids, url) => expect(findPaperUrl(ids)).toBe(url));
});

describe('an address', () => {
  it.each([
    ['https://arxiv.org/abs/2402.10001v2', { arxiv: '2402.10001' }],
    ['https://arxiv.org/pdf/2402.10001', { arxiv: '2402.10001' }],
    ['https://huggingface.co/papers/2402.10001', { arxiv: '2402.10001' }],
    ['http://arxiv.org/abs/2402.10001', null],
    ['https://arxiv.org/list/cs.CL/new', null],
    ['https://example.org/abs/2402.10001', null],
    ['no address', null],
    ['', null],
    [undefined, null],
  ])('%j stands for %j', (address, ids) => expect(findPaperOfAddress(address)).toEqual(ids));
});
