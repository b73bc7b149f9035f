import { describe, expect, it } from 'vitest';
import { findSavedAddress } from '../scripts/saved-page.ts';
import { arxivAbs, arxivList, arxivSearch, huggingFaceDaily } from './e2e/paper-pages.ts';

const PAPER = { id: '2407.20001', title: 'Counting the Sheep of a Small Pasture by Ear' };

describe('the address of a saved page', () => {
  it('is the one in the note that a browser leaves', () => {
    const note = '<!-- saved from url=(0040)https://arxiv.org/list/cs.LG/new -->';
    expect(findSavedAddress(note + arxivList([PAPER]))).toMatchObject({
      address: 'https://arxiv.org/list/cs.LG/new',
      sheet: 'arxiv',
    });
  });

  it('is the canonical link, or else og:url, where the page tells one', () => {
    expect(findSavedAddress(arxivAbs(PAPER))?.address).toBe('https://arxiv.org/abs/2407.20001');
    const told = '<meta property="og:url" content="http://huggingface.co/papers/date/2026-06-12">';
    expect(findSavedAddress(told)).toMatchObject({
      address: 'https://huggingface.co/papers/date/2026-06-12',
      sheet: 'huggingface',
    });
  });

  it('is guessed from the markup of each kind of page', () => {
    const addressOf = (html: string) => findSavedAddress(html)?.address;
    expect(addressOf(arxivList([PAPER]))).toBe('https://arxiv.org/list/cs.CL/recent');
    expect(addressOf(arxivSearch([PAPER]))).toMatch(/^https:\/\/arxiv\.org\/search\//);
    expect(addressOf(huggingFaceDaily([PAPER]))).toBe('https://huggingface.co/papers');
  });

  it('comes with the sheet of the full text where the page is one', () => {
    const text =
      '<div id="watermark-tr">arXiv:2407.20001v2 [cs.CL]</div><article class="ltx_document"></article>';
    expect(findSavedAddress(text)).toMatchObject({
      address: 'https://arxiv.org/html/2407.20001',
      sheet: 'latexml',
    });
  });

  it('is nothing for a page that says none and looks like none', () => {
    expect(findSavedAddress('<p>A recipe for bread.</p>')).toBeNull();
    expect(findSavedAddress('<link rel="canonical" href="not an address">')).toBeNull();
  });
});
