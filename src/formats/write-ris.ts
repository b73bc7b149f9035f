// Entries come in, a file of RIS goes out. A field is one line, but for the note, whose lines can never pass
// for a tag. Status and categories have no field in RIS and are left out.
import type { Entry } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { toNameParts } from './bib-names.ts';
import { toDay, toPlainTag } from './remarks.ts';
import { RIS_TAG } from './ris.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function toType({ ids }: Entry): string {
  if (ids.acl) return 'CPAPER';
  return ids.doi ? 'JOUR' : 'GEN';
}

/** `van Rossum, Guido`, or the name as it is where it cannot be parted. */
function toName(name: string): string {
  const line = oneLine(name);
  const parts = toNameParts(line);
  if (!parts) return line;
  return [parts.family, parts.given, parts.suffix].filter((part) => part).join(', ');
}

/** Lines that look like a tag get a blank before them, which is taken off again when they are read. */
function toNote(note: string): string {
  const [first = '', ...rest] = note.trim().split(/\r\n|\r|\n/);
  return [first, ...rest.map((line) => (RIS_TAG.test(line.trimStart()) ? ` ${line}` : line))].join(
    '\n',
  );
}

function toRecord(entry: Entry): string {
  const { ids, title, authors, year, tags, note, savedAt } = entry;
  const urls = [ids.arxiv && { arxiv: ids.arxiv }, ids.acl && { acl: ids.acl }].flatMap((one) =>
    one ? (findPaperUrl(one) ?? []) : [],
  );
  const words = tags.map((tag) => oneLine(toPlainTag(tag)));
  // One line alone is parted by commas, unless it has a semicolon.
  const only = words.length === 1 && words[0]?.includes(',') ? [`${words[0]};`] : words;
  const fields: [string, string | number | undefined][] = [
    ['TY', toType(entry)],
    ['TI', oneLine(title)],
    ...authors.map((name): [string, string] => ['AU', toName(name)]),
    ['PY', year],
    ['DO', ids.doi],
    ...urls.map((url): [string, string] => ['UR', url]),
    ...only.map((tag): [string, string] => ['KW', tag]),
    ['N1', toNote(note)],
    ['Y2', toDay(savedAt).replaceAll('-', '/')],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\n`);
  return `${lines.join('')}ER  - \n`;
}

export const writeRis = (entries: readonly Entry[]): string => entries.map(toRecord).join('\n');
