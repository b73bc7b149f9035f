// The first bytes and the first text of a file that no format accepts come in, what it seems to be
// goes out, so that the reader is told more than "not this". It must never decide that a file is read.

/** The codes are keys under `import.refused` in the locales. */
export type FileKind =
  | 'empty'
  | 'pdf'
  | 'zip'
  | 'archive'
  | 'image'
  | 'database'
  | 'html'
  | 'xml'
  | 'bibtex'
  | 'ris'
  | 'json'
  | 'binary'
  | 'unknown';

interface Magic {
  kind: FileKind;
  /** How these files begin, as hexadecimal digits of bytes; `..` for any byte. */
  bytes: string;
  /** Bytes that stand before. */
  at?: number;
}

// By the formats' own definitions.
const MAGIC: readonly Magic[] = [
  { kind: 'pdf', bytes: '25504446' },
  { kind: 'zip', bytes: '504b0304' },
  { kind: 'zip', bytes: '504b0506' },
  { kind: 'archive', bytes: '1f8b' },
  { kind: 'archive', bytes: '1f9d' },
  { kind: 'archive', bytes: '425a68' },
  { kind: 'archive', bytes: 'fd377a585a00' },
  { kind: 'archive', bytes: '377abcaf271c' },
  { kind: 'archive', bytes: '28b52ffd' },
  { kind: 'archive', bytes: '526172211a' },
  { kind: 'archive', bytes: '7573746172', at: 257 },
  { kind: 'image', bytes: '89504e47' },
  { kind: 'image', bytes: 'ffd8ff' },
  { kind: 'image', bytes: '47494638' },
  { kind: 'image', bytes: '52494646........57454250' },
  { kind: 'image', bytes: '49492a00' },
  { kind: 'image', bytes: '4d4d002a' },
  { kind: 'image', bytes: '66747970', at: 4 },
  { kind: 'database', bytes: '53514c69746520666f726d6174203300' },
  { kind: 'database', bytes: '50415231' },
];

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function hasMagic(head: Uint8Array, { bytes, at = 0 }: Magic): boolean {
  const there = toHex(head.subarray(at, at + bytes.length / 2));
  return there.length === bytes.length && new RegExp(`^${bytes}`).test(there);
}

// How texts of other formats begin, after white space.
const TEXTS: readonly (readonly [FileKind, RegExp])[] = [
  ['html', /^<(?:!doctype\s+html|html|head|body)\b/i],
  ['xml', /^<(?:\?xml|!doctype|[a-z][\w:-]*[\s>])/i],
  ['bibtex', /^@[a-z]+\s*[{(]/i],
  ['ris', /^TY {2}- /],
  ['json', /^(?:\[|\{\s*["}])/],
];

/** The kind that the bytes alone give away; null for what may be text. */
export function findBinaryKind(head: Uint8Array): FileKind | null {
  if (head.length === 0) return 'empty';
  return MAGIC.find((magic) => hasMagic(head, magic))?.kind ?? null;
}

/** Without the comments of HTML and of BibTeX that may stand before all else. */
function dropComments(text: string): string {
  let rest = text;
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('%') ? '\n' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** What a text seems to be that no format accepts. */
export function findTextKind(head: string): FileKind {
  const start = head.slice(0, 8192);
  const text = start.replaceAll('\0', '').trimStart();
  if (text === '') return start === '' || head.length < 8192 ? 'empty' : 'binary';
  // Controls and undecodable signs are rare in text and a third of anything else.
  const odd = start.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  if (odd > start.length / 20) return 'binary';
  // XHTML says first that it is XML.
  if (text.startsWith('<?xml') && /<html\b/i.test(text.slice(0, 2000))) return 'html';
  const bare = dropComments(text);
  return TEXTS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'unknown';
}
