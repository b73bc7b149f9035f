// What both readers of arXiv's feeds share: a parser of one record's XML, and the words of its elements.
// A document type, and with it every entity that one could name, is never read.
import { XMLParser } from 'fast-xml-parser';
import { MAX_LINE_BYTES } from './format.ts';
import { field, isRow } from './json-row.ts';

export const xmlParser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  isArray: (name) => name === 'author' || name === 'category' || name === 'link',
});

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The five entities of XML itself, and characters by their number. */
function fromEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|quot|apos|amp));/gi,
    (all, ...at) => {
      const [decimal, hex, name] = at as (string | undefined)[];
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** The words of an element; empty where it holds elements. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return fromEntities(value);
  // Half a title must not pass for a whole one: what has elements inside is no text.
  const isText = isRow(value) && Object.keys(value).every((name) => /^[@#]/.test(name));
  return isText ? textOf(field(value, '#text') ?? '') : '';
}

/** The elements of a name as text; null for one that has no end, or is longer than any is. */
export function* cutElements(text: string, name: string): Generator<string | null> {
  const end = `</${name}>`;
  let at = findStart(text, name, 0);
  let closed = text.indexOf(end);
  while (at >= 0) {
    // Looked for once an end: a text of beginnings alone must not be read as often as it has them.
    if (closed >= 0 && closed < at) closed = text.indexOf(end, at);
    const next = findStart(text, name, at + 1);
    const isCut = closed < 0 || (next >= 0 && next < closed);
    yield isCut || closed - at > MAX_LINE_BYTES ? null : text.slice(at, closed + end.length);
    at = next;
  }
}

/** Where the next element begins; `<items>` is no `<item>`. */
function findStart(text: string, name: string, from: number): number {
  const open = `<${name}`;
  let at = text.indexOf(open, from);
  while (at >= 0 && !/[\s>]/.test(text[at + open.length] ?? '')) at = text.indexOf(open, at + 1);
  return at;
}
