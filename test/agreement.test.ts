// The same BibTeX and RIS read by us and by citation-js: title, authors, year, DOI and address of generated
// records are the same, but for what is named here. `SCHOLIUM_RECORDS=10000` is the whole count.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readEntries } from '../src/formats/read-entries.ts';
import type { Entry } from '../src/paper/entry.ts';

vi.setConfig({ testTimeout: 240_000 });

const RECORDS = Number(process.env.SCHOLIUM_RECORDS ?? 2000);
const FIELDS = ['title', 'authors', 'year', 'doi', 'url'] as const;
type Facts = Record<(typeof FIELDS)[number], string>;

interface CslName {
  given?: string;
  family?: string;
  suffix?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}
interface CslItem {
  title?: string;
  author?: CslName[];
  issued?: { 'date-parts': number[][] };
  DOI?: string;
  URL?: string;
}

const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(' ');

/**
 * What the two say otherwise on purpose. citation-js makes HTML of TeX's styles and of protected words, curved
 * quotes and dashes of TeX's, and letters of mathematics; we keep titles as they were set. An accent over a
 * dotless i stays over a dotless one there. DOIs are one in either case.
 */
function toSame(text: string): string {
  return text
    .replace(/<\/?(?:i|b|sup|sub|span)(?: class="[^"]*")?>/g, '')
    .replace(/\$([^$]*)\$/g, '$1')
    .replace(/``|''/g, (sign) => (sign === '``' ? '“' : '”'))
    .replace(/---|--/g, (sign) => (sign === '---' ? '—' : '–'))
    .replaceAll('\u0131\u0308', 'ï')
    .replaceAll('²', '^2')
    .replace(/\s+/g, ' ')
    .trim();
}

const ofOurs = ({ title, authors, year, ids }: Entry): Facts => ({
  title: toSame(title),
  authors: authors.join('; '),
  year: String(year ?? ''),
  doi: ids.doi ?? '',
  url: ids.arxiv ? `https://arxiv.org/abs/${ids.arxiv}` : '',
});

const ofTheirs = ({
  title = '',
  author = [],
  issued,
  DOI = '',
  URL: url = '',
}: CslItem): Facts => ({
  title: toSame(title),
  authors: author
    .map(
      (name) =>
        name.literal ??
        joined(
          name.given,
          name['dropping-particle'],
          name['non-dropping-particle'],
          name.family,
          name.suffix,
        ),
    )
    .join('; '),
  year: String(issued?.['date-parts'][0]?.[0] ?? ''),
  doi: DOI.toLowerCase(),
  url,
});

const word = fc.constantFrom(
  ...'Attention networks {BERT} {M}odels f{\\"u}r \\"{A}pfel \\\'{e}tude na{\\"\\i}ve {\\O}re \\L{}odz C\\&A 100\\% \\#1 a\\_b \\emph{not} \\textbf{bold} $x^2$ --- 2--3 “x” 注意 <b'.split(
    ' ',
  ),
  "``quoted''",
  '{Two Words}',
);
const title = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((list) => ['Models', ...list].join(' '));
const given = fc.constantFrom('Anna', 'J{\\"o}rg', 'A. N.', "S{\\'e}an", '{\\L}ukasz', 'Jean-Luc');
const family = fc.constantFrom('Lind', "O'Neil", 'M{\\"u}ller', 'Garcia Lopez', '{\\v{S}}imek');
const name = fc.oneof(
  fc.tuple(given, family).map(([first, last]) => `${last}, ${first}`),
  fc.tuple(given, fc.constantFrom('Lind', 'Nowak')).map((parts) => parts.join(' ')),
  fc
    .tuple(given, fc.constantFrom('Berg', 'Cruz'))
    .map(([first, last]) => `van der ${last}, ${first}`),
  fc.tuple(given, fc.constantFrom('Davis')).map(([first, last]) => `${last}, Jr., ${first}`),
  fc.constant('{The ATLAS Collaboration}'),
);
const record = fc.record({
  title,
  names: fc.array(name, { minLength: 1, maxLength: 5 }),
  year: fc.integer({ min: 1950, max: 2030 }),
  doi: fc.option(fc.integer({ min: 1, max: 99_999 }).map((n) => `10.1145/X${n}.Y`)),
  arxiv: fc.option(fc.integer({ min: 10_000, max: 99_999 }).map((n) => `2402.${n}`)),
  isQuoted: fc.boolean(),
  kind: fc.constantFrom('article', 'inproceedings', 'misc', 'Article'),
});
type Drawn = typeof record extends fc.Arbitrary<infer T> ? T : never;

function toBib({ title, names, year, doi, arxiv, isQuoted, kind }: Drawn, n: number): string {
  const value = (text: string) => (isQuoted ? `"${text.replaceAll('"', '{"}')}"` : `{${text}}`);
  const safe = (text: string) => (text.includes('"') ? `{${text}}` : value(text));
  return [
    `@${kind}{key${n},`,
    `  title = ${safe(title)},`,
    `  author = ${safe(names.join(' and '))},`,
    `  year = ${isQuoted ? year : `{${year}}`},`,
    ...(doi ? [`  doi = {${doi}},`] : []),
    ...(arxiv ? [`  url = {https://arxiv.org/abs/${arxiv}},`] : []),
    '}\n',
  ].join('\n');
}

const plain = (text: string) => text.replace(/[{}\\$"]/g, '');

function toRis({ title, names, year, doi, arxiv }: Drawn): string {
  return [
    'TY  - JOUR',
    `TI  - ${plain(title)}`,
    ...names.map((one) => `AU  - ${plain(one).replace(/^(\w+), (Jr\.), (.*)$/, '$1, $3, $2')}`),
    `PY  - ${year}`,
    ...(doi ? [`DO  - ${doi}`] : []),
    ...(arxiv ? [`UR  - https://arxiv.org/abs/${arxiv}`] : []),
    'ER  - \n',
  ].join('\n');
}

async function compare(text: string): Promise<{ fields: number; other: string[] }> {
  const { entries } = await readEntries(new Blob([text]), { now: Date.now() });
  const theirs = (new Cite(text).data as CslItem[]).map(ofTheirs);
  expect(theirs).toHaveLength(entries.length);
  const other = entries.map(ofOurs).flatMap((ours, i) =>
    FIELDS.flatMap((field) => {
      const their = theirs[i]?.[field];
      return ours[field] === their ? [] : [`${field}: ${ours[field]} | ${their}`];
    }),
  );
  return { fields: FIELDS.length * entries.length, other };
}

it.each([
  ['BibTeX', toBib],
  ['RIS', toRis],
])('%s is read as citation-js reads it', async (kind, write) => {
  expect(plugins.list()).toContain('@bibtex');
  const drawn = fc.sample(record, { numRuns: RECORDS, seed: 20261123 });
  const { fields, other } = await compare(drawn.map(write).join('\n'));
  const share = 1 - other.length / fields;
  console.log(`${kind}: ${fields} fields, ${(100 * share).toFixed(2)} % the same`);
  expect(fields).toBe(5 * RECORDS);
  expect([...new Set(other)].slice(0, 20)).toEqual([]);
});

it('finds a reader that drops a brace of a name out (control)', async () => {
  const text = '@misc{a, title={One}, author={Lind, Anna}}';
  const { entries } = await readEntries(new Blob([text]), { now: 0 });
  const [theirs] = (new Cite(text.replace('Anna', 'Hanna')).data as CslItem[]).map(ofTheirs);
  expect(entries.map(ofOurs)).not.toEqual([theirs]);
});
