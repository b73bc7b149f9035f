// Citations of papers: BibTeX letter for letter as arXiv's own export has it, and whatever a title holds,
// one entry that a reader of BibTeX takes for one; Markdown and plain text beside it.
import { describe, expect, it } from 'vitest';
import { toBibtex, toBibtexFile } from '../src/formats/bibtex.ts';
import { toBibtexKey } from '../src/formats/bibtex-key.ts';
import { toCitation, toMarkdownLink } from '../src/formats/citation.ts';
import { fromTex } from '../src/formats/tex-text.ts';
import { type CitedPaper, toCited } from '../src/paper/cited.ts';

const ATTENTION: CitedPaper = {
  ids: { arxiv: '1706.03762' },
  title: 'Attention Is All You Need',
  authors: [
    'Ashish Vaswani',
    'Noam Shazeer',
    'Niki Parmar',
    'Jakob Uszkoreit',
    'Llion Jones',
    'Aidan N. Gomez',
    'Lukasz Kaiser',
    'Illia Polosukhin',
  ],
  year: 2023,
  categories: ['cs.CL', 'cs.LG'],
};
const withTitle = (title: string): CitedPaper => ({ ids: {}, title, authors: [], categories: [] });

/** The fields of the one entry that a text holds, read as BibTeX does: by counting braces. */
function readEntry(text: string): Map<string, string> {
  const open = /^@misc\{([^,\s]+),/.exec(text);
  if (!open) throw new Error('no entry begins here');
  const fields = new Map([['key', open[1] ?? '']]);
  let at = open[0].length;
  for (;;) {
    const name = /^\s*(\w+)=\{/.exec(text.slice(at));
    if (!name) break;
    at += name[0].length;
    let [depth, value] = [1, ''];
    for (; depth > 0; at += 1) {
      const sign = text[at];
      if (sign === undefined) throw new Error('a field is not closed');
      // BibTeX counts a brace after a backslash too; our values pair both alike.
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      if (depth > 0) value += sign;
    }
    fields.set(name[1] ?? '', value);
    at += /^,?\s*/.exec(text.slice(at))?.[0].length ?? 0;
  }
  if (text.slice(at).trim() !== '}') throw new Error(`left over: ${text.slice(at)}`);
  return fields;
}

describe('BibTeX', () => {
  it('tells entries of one file apart that would have one key', () => {
    const file = toBibtexFile([ATTENTION, ATTENTION, { ...ATTENTION, year: 2024 }]);
    const keys = [...file.matchAll(/^@misc\{(.+),$/gm)].map(([, key]) => key);
    const key = toBibtexKey('Ashish Vaswani', 2023, ATTENTION.title);
    expect(keys).toEqual([key, `${key}a`, key.replace('2023', '2024')]);
  });

  it('is what arXiv itself writes for the same facts, blanks included', () => {
    expect(toBibtex(ATTENTION)).toBe(
      [
        '@misc{vaswani2023attentionneed,',
        '      title={Attention Is All You Need}, ',
        '      author={Ashish Vaswani and Noam Shazeer and Niki Parmar and Jakob Uszkoreit and Llion Jones and Aidan N. Gomez and Lukasz Kaiser and Illia Polosukhin},',
        '      year={2023},',
        '      eprint={1706.03762},',
        '      archivePrefix={arXiv},',
        '      primaryClass={cs.CL},',
        '      url={https://arxiv.org/abs/1706.03762}, ',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    ['Guido van Rossum', 1995, 'The Tale of One Snake', 'vanrossum1995talesnake'],
    ['Sammy Davis Jr.', 2020, 'Singing', 'davis2020singing'],
    [
      'ATLAS Collaboration',
      2012,
      'Observation of a new particle',
      'collaboration2012observationnewparticle',
    ],
    ['Émile Šimůnek', 2021, 'Überlegungen zur Größe', 'šimůnek2021überlegungenzurgröße'],
    ['Wei 王', 2024, 'A Study', '王2024study'],
    [undefined, undefined, 'Six of One', 'unknownunknown'],
  ])('has the key of %s, %s, "%s" as %s', (author, year, title, key) => {
    expect(toBibtexKey(author, year, title)).toBe(key);
  });

  it.each([
    ['R&D at 50% of #1: a_b', 'R\\&D at 50\\% of \\#1: a\\_b'],
    ['Bounds on $\\mu_{1} & x_2$ in R\\&D', 'Bounds on $\\mu_{1} & x_2$ in R\\&D'],
    ['A {GAN} for {B}irds', 'A {GAN} for {B}irds'],
    ['An open { brace', 'An open brace'.replace('open brace', 'open  brace')],
    ['}, author={Nobody}} @misc{x, title={', ', author=Nobody @misc\\{x'.replace('\\{', '')],
    ['Ends in a backslash\\', 'Ends in a backslash'],
    ['Two\n lines\tand  blanks', 'Two lines and blanks'],
    ['Эффект \u202eбиди 漢字 – Größe', 'Эффект \u202eбиди 漢字 – Größe'],
  ])('of "%s" is one whole entry', (title, said) => {
    const fields = readEntry(toBibtex(withTitle(title)));
    expect([...fields.keys()]).toEqual(['key', 'title']);
    if (!title.startsWith('}')) expect(fields.get('title')).toBe(said);
    else expect(fields.get('title')).not.toMatch(/[{}]/);
  });

  it('that a title could break out of would be seen by this reader', () => {
    expect(() => readEntry('@misc{a,\n title={x}}, author={y}, \n}')).toThrow();
    expect(() => readEntry('@misc{a,\n title={x{, \n}')).toThrow();
  });

  it.each([
    ['An O(n^2) Bound', 'An O(n\\textasciicircum{}2) Bound'],
    ['Costs $5 Only', 'Costs \\$5 Only'],
    ['$x^2$ for $5', '$x^2$ for \\$5'],
    ['$5 for $x^2$, and y^2', '\\$5 for $x^2$, and y\\textasciicircum{}2'],
    ['Of \\^ile and \\$5', 'Of \\^ile and \\$5'],
    ['Of $x_1^2$ Alone', 'Of $x_1^2$ Alone'],
  ])('compiles with signs of mathematics outside of it, and is read again: %s', (title, value) => {
    expect(readEntry(toBibtex(withTitle(title))).get('title')).toBe(value);
    expect(fromTex(value)).toBe(fromTex(title));
  });

  it('names every author of three thousand', () => {
    const authors = Array.from({ length: 3000 }, (_, n) => `Author ${n}`);
    const { length } = (readEntry(toBibtex({ ...ATTENTION, authors })).get('author') ?? '').split(
      ' and ',
    );
    expect(length).toBe(3000);
  });

  it('leaves out what is not known, and never an id of another form', () => {
    const fields = readEntry(toBibtex({ ...withTitle('Only a Title'), ids: { arxiv: '../x' } }));
    expect([...fields.keys()]).toEqual(['key', 'title']);
    const doi = readEntry(toBibtex({ ...withTitle('With a DOI'), ids: { doi: '10.1000/182' } }));
    expect(doi.get('doi')).toBe('https://doi.org/10.1000/182');
    expect(doi.has('eprint')).toBe(false);
  });
});

describe('a Markdown link', () => {
  it('leads to the paper, with its title as text alone', () => {
    expect(toMarkdownLink(ATTENTION)).toBe(
      '[Attention Is All You Need](https://arxiv.org/abs/1706.03762)',
    );
    expect(toMarkdownLink({ ...ATTENTION, title: 'A [B](javascript:c) *d* `e` <f>' })).toBe(
      '[A \\[B\\](javascript:c) \\*d\\* \\`e\\` \\<f\\>](https://arxiv.org/abs/1706.03762)',
    );
  });

  it('is a title alone where no address is known, and no bracket of a DOI ends it', () => {
    expect(toMarkdownLink(withTitle('Only a Title'))).toBe('Only a Title');
    const doi = { ...withTitle('T'), ids: { doi: '10.1016/S0(98)7' } };
    expect(toMarkdownLink(doi)).toBe('[T](https://doi.org/10.1016/S0%2898%297)');
  });
});

describe('a citation', () => {
  it('names up to three authors, the title, where and when', () => {
    expect(toCitation({ ...ATTENTION, authors: ['Ada Lovelace', 'Alan Turing'] })).toBe(
      'Ada Lovelace, Alan Turing. Attention Is All You Need. arXiv:1706.03762, 2023.',
    );
    expect(toCitation(ATTENTION)).toMatch(/^Ashish Vaswani et al\. Attention/);
    expect(toCitation(withTitle('Only a Title.'))).toBe('Only a Title.');
  });
});

describe('the facts that are cited', () => {
  const mention = {
    role: 'row',
    title: 'As the Page Has It',
    ids: { arxiv: '2401.00001' },
  } as const;

  it('come from the page, else from the corpus, else from what was saved', () => {
    const paper = { ids: {}, title: 'T', authors: ['A. B.'], year: 2021, categories: ['cs.CL'] };
    expect(toCited(mention, { entry: null }, paper)).toEqual({
      ids: { arxiv: '2401.00001' },
      title: 'As the Page Has It',
      authors: ['A. B.'],
      year: 2021,
      categories: ['cs.CL'],
    });
  });

  it('have the year of the id where nothing else tells one, and the id for a title', () => {
    expect(toCited({ ...mention, title: '' }, { entry: null })).toEqual({
      ids: { arxiv: '2401.00001' },
      title: 'arXiv 2401.00001',
      authors: [],
      year: 2024,
      categories: [],
    });
  });
});
