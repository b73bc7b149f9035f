// What each format writes, to the letter: of a paper of which all is known, and of one of which hardly anything is.
// Nothing that is not known stands in a file, and no text of the reader's is more than text there.
import { describe, expect, it } from 'vitest';
import { fromTexProse, toTexProse } from '../src/formats/tex-text.ts';
import { toCiteKeys, writeBibtex } from '../src/formats/write-bibtex.ts';
import { writeCsl } from '../src/formats/write-csl.ts';
import { writeCsv } from '../src/formats/write-csv.ts';
import { writeRis } from '../src/formats/write-ris.ts';
import type { Entry } from '../src/paper/entry.ts';
import { bare, whole } from './harness/written-papers.ts';

describe('BibTeX', () => {
  it('has arXiv’s own fields, then the remarks in the fields of JabRef', () => {
    expect(writeBibtex([whole])).toBe(
      [
        '@misc{vanrossum2024whalessongs,',
        '      title={Whales \\& Their Songs}, ',
        '      author={Guido van Rossum and ATLAS Collaboration},',
        '      year={2024},',
        '      eprint={2402.10001},',
        '      archivePrefix={arXiv},',
        '      primaryClass={cs.CL},',
        '      doi={https://doi.org/10.1000/x(1)},',
        '      url={https://arxiv.org/abs/2402.10001}, ',
        '      aclanthology={2024.acl-long.1},',
        '      keywords={to cite, sea},',
        '      annote={Reads 50\\% well.\nTwice.},',
        '      readstatus={reading},',
        '      timestamp={2024-03-05},',
        '}\n',
      ].join('\n'),
    );
  });

  it('of a bare title has the title and the day, and an empty line parts two papers', () => {
    const one =
      '@misc{unknownunknowntitle,\n      title={Only a Title}, \n      timestamp={2024-03-05},\n}\n';
    expect(writeBibtex([bare])).toBe(one);
    const two = one.replace('title,', 'titlea,');
    expect(writeBibtex([{ ...bare, key: 'title:z' }, bare])).toBe(`${two}\n${one}`);
    expect(writeBibtex([])).toBe('');
  });

  it('parts papers of one key by letters, in the order of their papers’ keys', () => {
    const many = Array.from({ length: 55 }, (_, n) => ({ ...bare, key: `title:${100 + n}` }));
    const keys = toCiteKeys([...many].reverse());
    const suffix = (n: number) => keys.get(`title:${100 + n}`)?.replace('unknownunknowntitle', '');
    expect([0, 1, 2, 26, 27, 28, 52, 53].map(suffix)).toEqual([
      '',
      'a',
      'b',
      'z',
      'aa',
      'ab',
      'az',
      'ba',
    ]);
    expect(new Set(keys.values()).size).toBe(55);
  });

  it('gives no letter to a key that would be another paper’s own', () => {
    const titled = (key: string, title: string) => ({ ...bare, key, title });
    const keys = toCiteKeys(['Ring', 'Ringa', 'Ring'].map((title, n) => titled(`t:${n}`, title)));
    const ends = [...keys.values()].map((key) => key.replace('unknownunknown', ''));
    expect(ends).toEqual(['ring', 'ringa', 'ringb']);
  });

  it('gives every sign of TeX in a note again', () => {
    const note = 'a\\b {c} ~d^e $f& g%h #i_j';
    expect(toTexProse(note)).toBe(
      'a\\textbackslash{}b \\textbraceleft{}c\\textbraceright{} \\textasciitilde{}d\\textasciicircum{}e \\$f\\& g\\%h \\#i\\_j',
    );
    expect(fromTexProse(toTexProse(note))).toBe(note);
  });
});

describe('RIS', () => {
  it('has a line a field, families first, and the addresses of arXiv and the ACL', () => {
    expect(writeRis([whole])).toBe(
      [
        'TY  - CPAPER',
        'TI  - Whales & Their Songs',
        'AU  - van Rossum, Guido',
        'AU  - ATLAS Collaboration',
        'PY  - 2024',
        'DO  - 10.1000/x(1)',
        'UR  - https://arxiv.org/abs/2402.10001',
        'UR  - https://aclanthology.org/2024.acl-long.1/',
        'KW  - to cite',
        'KW  - sea',
        'N1  - Reads 50% well.',
        'Twice.',
        'Y2  - 2024/03/05',
        'ER  - \n',
      ].join('\n'),
    );
  });

  it('of a bare title has the title and the day, and an empty line parts two papers', () => {
    const one = 'TY  - GEN\nTI  - Only a Title\nY2  - 2024/03/05\nER  - \n';
    expect(writeRis([bare])).toBe(one);
    expect(writeRis([bare, bare])).toBe(`${one}\n${one}`);
  });

  const linesOf = (more: Partial<Entry>) => writeRis([{ ...bare, ...more }]).split('\n');

  it('calls a paper with a DOI an article, and one of arXiv alone neither that nor a talk', () => {
    expect(linesOf({ ids: { doi: '10.1000/x' } })[0]).toBe('TY  - JOUR');
    expect(linesOf({ ids: { arxiv: '2402.10001' } })[0]).toBe('TY  - GEN');
    expect(linesOf({ ids: { doi: '10.1000/x', acl: 'P19-1' } })[0]).toBe('TY  - CPAPER');
  });

  it('has titles, names and tags on one line each, and a note whose lines are no tags', () => {
    const odd = linesOf({
      title: ' A\n  Title ',
      authors: ['Sammy\n Davis Jr.'],
      tags: ['a \n b'],
      note: 'ER  - \nER  - \r\n  TY  - x\rplain\n',
    });
    expect(odd.slice(1, -1)).toEqual([
      'TI  - A Title',
      'AU  - Davis, Sammy, Jr.',
      'KW  - a b',
      'N1  - ER  - ',
      ' ER  - ',
      '   TY  - x',
      'plain',
      'Y2  - 2024/03/05',
      'ER  - ',
    ]);
  });

  it('ends a lone tag that has a comma with the sign that parts tags', () => {
    const tagsOf = (...tags: string[]) => linesOf({ tags }).filter((line) => /^KW/.test(line));
    expect(tagsOf('a, b')).toEqual(['KW  - a, b;']);
    expect(tagsOf('a')).toEqual(['KW  - a']);
    expect(tagsOf('a, b', 'c')).toEqual(['KW  - a, b', 'KW  - c']);
    expect(tagsOf('a; b')).toEqual(['KW  - a, b;']);
  });
});

describe('CSL-JSON', () => {
  const itemsOf = (...entries: Entry[]) => JSON.parse(writeCsl(entries));

  it('has what CSL has a field for, and the rest under a name of our own', () => {
    expect(itemsOf(whole)).toEqual([
      {
        id: 'vanrossum2024whalessongs',
        type: 'article',
        title: 'Whales & Their Songs',
        author: [{ family: 'van Rossum', given: 'Guido' }, { literal: 'ATLAS Collaboration' }],
        issued: { 'date-parts': [[2024]] },
        DOI: '10.1000/x(1)',
        URL: 'https://arxiv.org/abs/2402.10001',
        number: 'arXiv:2402.10001',
        archive: 'arXiv',
        keyword: 'to cite, sea',
        note: 'Reads 50% well.\nTwice.',
        accessed: { 'date-parts': [[2024, 3, 5]] },
        custom: {
          scholium: 1,
          acl: '2024.acl-long.1',
          categories: ['cs.CL', 'cs.LG'],
          status: 'reading',
          tags: ['to cite', 'sea'],
        },
      },
    ]);
  });

  it('of a bare title says nothing that is not known', () => {
    const text = writeCsl([bare]);
    expect(text).toMatch(/^\[\n {2}\{\n {4}"id"[\s\S]*\]\n$/);
    expect(JSON.parse(text)).toEqual([
      {
        id: 'unknownunknowntitle',
        type: 'document',
        title: 'Only a Title',
        author: [],
        accessed: { 'date-parts': [[2024, 3, 5]] },
        custom: { scholium: 1, categories: [] },
      },
    ]);
  });

  it('calls it a paper of a conference, an article of a journal or a document by its ids', () => {
    const types = [{ acl: 'P19-1', doi: '10.1000/x' }, { doi: '10.1000/x' }, {}].map(
      (ids) => itemsOf({ ...bare, ids })[0].type,
    );
    expect(types).toEqual(['paper-conference', 'article-journal', 'document']);
  });
});

describe('a table', () => {
  it('has a column a fact under its name, with the mark by which table programs tell UTF-8', () => {
    expect(writeCsv([whole, bare])).toBe(
      [
        '\uFEFFtitle,authors,year,arxiv,doi,acl,url,categories,status,tags,note,saved',
        'Whales & Their Songs,Guido van Rossum; ATLAS Collaboration,2024,2402.10001,10.1000/x(1),2024.acl-long.1,https://arxiv.org/abs/2402.10001,cs.CL cs.LG,reading,"to cite, sea","Reads 50% well.\nTwice.",2024-03-05',
        'Only a Title,,,,,,,,,,,2024-03-05',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps a lone name with an "and" whole, and parts others by the semicolon', () => {
    const namesOf = (...authors: string[]) => writeCsv([{ ...bare, authors }]).split(',')[12];
    expect(namesOf('Salt and Pepper')).toBe('Salt and Pepper;');
    expect(namesOf('Ferdinand Andersen')).toBe('Ferdinand Andersen');
    expect(namesOf('Salt and Pepper', 'Anna Lind')).toBe('Salt and Pepper; Anna Lind');
  });
});
