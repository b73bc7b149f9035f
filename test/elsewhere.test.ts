// The same paper in other places, and the tags that are offered: an id of any style leads only where its
// paper can be, and text that is no id leads nowhere.
import { describe, expect, it } from 'vitest';
import { listTags } from '../src/library/tag-list.ts';
import { findElsewhere } from '../src/paper/elsewhere.ts';
import { toTag } from '../src/ui/TagForm.tsx';

describe('the same paper elsewhere', () => {
  it('is on seven places for an id of today, whatever its version', () => {
    expect(findElsewhere('1706.03762v7').map(({ url }) => url)).toEqual([
      'https://arxiv.org/abs/1706.03762',
      'https://arxiv.org/pdf/1706.03762',
      'https://arxiv.org/html/1706.03762',
      'https://huggingface.co/papers/1706.03762',
      'https://www.alphaxiv.org/abs/1706.03762',
      'https://api.semanticscholar.org/arXiv:1706.03762',
      'https://ar5iv.labs.arxiv.org/html/1706.03762',
    ]);
  });

  it('leaves out the page that asks, and for an old id the places that know none', () => {
    const here = 'https://arxiv.org/abs/1706.03762v2';
    expect(findElsewhere('1706.03762', here).map(({ site }) => site)).not.toContain('abs');
    const old = findElsewhere('hep-th/9901001').map(({ site }) => site);
    expect(old).toEqual(['abs', 'pdf', 'html', 'semanticscholar', 'ar5iv']);
  });

  it.each([undefined, '', '../../x', 'javascript:alert(1)', '1706.03762?x=1', '1706.03762/../y'])(
    'is nowhere for %s',
    (id) => {
      expect(findElsewhere(id)).toEqual([]);
    },
  );
});

describe('tags', () => {
  it('are offered the most used first, each once', () => {
    const entries = [{ tags: ['b', 'a'] }, { tags: ['b', 'b'] }, { tags: ['c'] }];
    expect(listTags(entries)).toEqual(['b', 'a', 'c']);
  });

  it('are one line without commas', () => {
    expect(toTag('  sparse,\n autoencoders  ')).toBe('sparse autoencoders');
    expect(toTag(' , ')).toBe('');
  });
});
