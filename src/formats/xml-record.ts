// What both readers of arXiv's feeds share: a parser of one record's XML, and the words of its elements.
// A document type, and with it every entity that one could name, is never read.
import { XMLParser } from 'fast-xml-parser';
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
