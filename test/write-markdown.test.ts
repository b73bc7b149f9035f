// Papers as Markdown: the facts as YAML that Obsidian reads, the title, and the reader's note as it is; one paper,
// all in one file, or a zip with a file each.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toMarkdown, writeMarkdown, writeMarkdownZip } from '../src/formats/write-markdown.ts';
import { bare, whole } from './harness/written-papers.ts';

describe('Markdown', () => {
  it('of one paper has its facts as YAML, its title and its note', () => {
    expect(toMarkdown(whole)).toBe(
      [
        '---',
        'title: "Whales & Their Songs"',
        'authors: ["Guido van Rossum", "ATLAS Collaboration"]',
        'year: 2024',
        'arxiv: "2402.10001"',
        'doi: "10.1000/x(1)"',
        'acl: "2024.acl-long.1"',
        'url: "https://arxiv.org/abs/2402.10001"',
        'categories: ["cs.CL", "cs.LG"]',
        'tags: ["to-cite", "sea"]',
        'status: "reading"',
        'saved: 2024-03-05',
        '---',
        '',
        '# Whales \\& Their Songs',
        '',
        'Reads 50% well.',
        'Twice.',
        '',
      ].join('\n'),
    );
    expect(toMarkdown({ ...bare, note: ' \n' })).toBe(
      '---\ntitle: "Only a Title"\nauthors: []\nsaved: 2024-03-05\n---\n\n# Only a Title\n',
    );
  });

  it('quotes what breaks lines or turns the way of writing, and has a title on one line', () => {
    const odd = { ...bare, title: 'A\n  B', authors: ['a\u2028b\u202ec\u0085\ufeffd\ud800'] };
    expect(toMarkdown(odd)).toContain(
      'title: "A B"\nauthors: ["a\\u2028b\\u202ec\\u0085\\ufeffd\ufffd"]\n',
    );
  });

  it.each([
    ['to cite', 'to-cite'],
    ['a/b_c-d', 'a/b_c-d'],
    ['2024', 't-2024'],
    ['?!', 't-'],
    ['#x, y!', 'x-y'],
    ['größe 漢字', 'größe-漢字'],
    ['a2', 'a2'],
  ])('writes the tag %j as Obsidian takes it, %j', (tag, written) => {
    expect(toMarkdown({ ...bare, tags: [tag] })).toContain(`\ntags: ["${written}"]\n`);
  });

  it('of all papers has each under its title, which leads to it where an address is known', () => {
    const doi = { ...bare, ids: { doi: '10.1000/x(1)' }, tags: ['sea'] };
    expect(writeMarkdown([whole, bare, doi])).toBe(
      [
        '## [Whales \\& Their Songs](https://arxiv.org/abs/2402.10001)',
        '',
        'Guido van Rossum, ATLAS Collaboration · 2024 · reading',
        '',
        '#to-cite #sea',
        '',
        'Reads 50% well.',
        'Twice.',
        '',
        '## Only a Title',
        '',
        '',
        '',
        '## [Only a Title](https://doi.org/10.1000/x%281%29)',
        '',
        '#sea',
        '',
      ].join('\n'),
    );
  });

  it('is a zip with a file a paper, dated as the export, the same at the same time', () => {
    const at = new Date(2026, 10, 23, 12);
    const zip = writeMarkdownZip([whole, whole, bare], at);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual([
      'Whales & Their Songs.md',
      'Whales & Their Songs 2.md',
      'Only a Title.md',
    ]);
    expect(strFromU8(files['Only a Title.md'] ?? new Uint8Array())).toBe(toMarkdown(bare));
    expect(writeMarkdownZip([whole, whole, bare], at)).toEqual(zip);
    expect(writeMarkdownZip([whole, whole, bare], new Date(2025, 1, 1))).not.toEqual(zip);
  });
});
