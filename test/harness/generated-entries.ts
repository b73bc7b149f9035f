// Entries as a library may hold them, drawn by fast-check: what BibTeX, RIS and CSL-JSON can say of them.
import fc from 'fast-check';
import type { Entry } from '../../src/paper/entry.ts';
import { paperKey } from '../../src/paper/paper.ts';
import { titleKey } from '../../src/paper/title.ts';

const DAY_MS = 86_400_000;
const word = fc.constantFrom(
  ...'a The of Networks BERT Müller Ångström 注意 $x < y$ C&A 100% #1 a_b "quoted" <b>bold</b> -- end. @home it\'s'.split(
    ' ',
  ),
  '$\\alpha$',
  'cost: $5',
  'A/B',
  '(2023)',
  '=1+1',
);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const given = fc.constantFrom('Anna', 'Jörg', 'A. N.', 'Séan', 'Łukasz', '伟', 'Jean-Luc');
const family = fc.constantFrom(
  'Lind',
  "O'Neil",
  'van der Berg',
  'de la Cruz',
  'Müller',
  '王',
  'Garcia Lopez',
  'Smith Jr.',
);
const name = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(given, family).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('The ATLAS Collaboration', 'Plato', 'R and D Team') },
);
const tag = fc.constantFrom('to cite', 'a, b', 'night', 'größe', 'x/y', '100%', 'a_b', '#hash');
const noteLine = fc.oneof(
  words(6),
  fc.constantFrom(
    '',
    'TY  - JOUR',
    'ER  - ',
    '  - indented',
    '---',
    '}',
    '@misc{x,',
    '{ \\ ~ ^ }',
    '[[link]] {{x}}',
  ),
);
const note = fc.array(noteLine, { maxLength: 5 }).map((lines) => lines.join('\n').trim());

const ids = fc.oneof(
  fc.record({
    arxiv: fc.integer({ min: 1, max: 99_999 }).map((n) => `2402.${String(n).padStart(5, '0')}`),
  }),
  fc.record({
    arxiv: fc.constantFrom('hep-th/9901001', '0704.0001'),
    doi: fc.constant('10.1000/a_b(c)'),
  }),
  fc.record({ doi: fc.integer().map((n) => `10.1145/${Math.abs(n)}.x`) }),
  fc.record({ acl: fc.constantFrom('2020.acl-main.7', 'P19-1001') }),
  fc.constant({}),
);

/** Titles without TeX's own orders, of which each format says what it stands for. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    ids,
    title: words(8).filter((title) => titleKey(title) !== ''),
    authors: fc.array(name, { maxLength: 4 }),
    year: fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined }),
    categories: fc.subarray(['cs.CL', 'cs.LG', 'math.AG', 'hep-th']),
    codeUrl: fc.option(fc.constantFrom('https://github.com/a-b/c.d', 'https://github.com/x/y'), {
      nil: undefined,
    }),
    site: fc.constantFrom(undefined, 'arxiv' as const, 'huggingface' as const),
    status: fc.constantFrom(null, 'reading' as const, 'read' as const),
    tags: fc.uniqueArray(tag, { maxLength: 3 }),
    note,
    day: fc.integer({ min: 10_000, max: 20_000 }),
  })
  .map(({ day, year: said, codeUrl, site, ...entry }) => {
    // An arXiv id tells a year where nobody else does.
    const year = said ?? ('arxiv' in entry.ids ? 2024 : undefined);
    return {
      ...entry,
      key: paperKey(entry.ids, titleKey(entry.title)),
      ...(year !== undefined && { year }),
      ...(codeUrl !== undefined && { codeUrl }),
      ...(site !== undefined && { site }),
      savedAt: day * DAY_MS,
      updatedAt: day * DAY_MS,
      deletedAt: null,
    };
  });

export const anyLibrary = (most: number): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(anyEntry, { maxLength: most, selector: ({ key }) => key });
