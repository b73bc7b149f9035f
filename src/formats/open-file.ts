// The bytes of a file come in, plain or gzipped; its format and its text as UTF-8 go out. What a
// file is, its content alone decides. It must never read a file that no format accepts.
import type { Bytes } from './byte-source.ts';
import { lookAhead } from './byte-source.ts';
import type { Encoding } from './encoding.ts';
import { findEncoding, toUtf8 } from './encoding.ts';
import type { FileKind } from './file-kind.ts';
import { findBinaryKind, findTextKind } from './file-kind.ts';
import type { Format } from './format.ts';
import { HEAD_BYTES } from './format.ts';
import type { GunzipFault } from './gunzip.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { findFormat } from './index.ts';
import { isRecordDocument, toRecordLines } from './json-records.ts';

/** What may be wrong with the bytes: the faults of gzip, or the browser could read no further. */
export type FileFault = GunzipFault | 'unreadable';

/** The file was not read at all, since it is none that any format accepts. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  /** What it seems to be; or it is broken, or cannot be read, from its first bytes on. */
  readonly kind: FileKind | 'damaged' | 'unreadable';

  constructor(kind: ImportRefused['kind']) {
    super(`Not a file of papers: ${kind}`);
    this.kind = kind;
  }
}

export interface OpenFile {
  format: Format;
  head: string;
  text: Bytes;
}

/** What goes on beside the text: how far the file was read, and what was wrong with it. */
export class Progress {
  bytesRead = 0;
  line = 0;
  faults: FileFault[] = [];

  async *count(source: Bytes): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      this.bytesRead += piece.length;
      yield piece;
    }
  }

  /** True where the text ends before its file's does. */
  get isCut(): boolean {
    return this.faults.some((fault) => fault !== 'gzipSum' && fault !== 'gzipJunk');
  }
}

/** The head's whole lines; its last one may have been cut by looking. */
function readHead(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES));
  if (bytes.length < HEAD_BYTES) return text;
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return end > 0 ? text.slice(0, end) : text;
}

/** What is told by how it begins, whatever stands further on; the rest may still be a format's. */
const NEVER_READ: ReadonlySet<FileKind> = new Set<FileKind>([
  'pdf',
  'zip',
  'archive',
  'image',
  'database',
  'html',
]);

function toBroken(faults: readonly FileFault[]): 'damaged' | 'unreadable' {
  return faults.includes('unreadable') ? 'unreadable' : 'damaged';
}

/** @throws ImportRefused where no format accepts what stands in the file. */
export async function openFile(source: Bytes, progress: Progress): Promise<OpenFile> {
  const tell = (fault: FileFault) => void progress.faults.push(fault);
  const packed = await lookAhead(progress.count(source), 3);
  const isPacked = isGzip(packed.head);
  const bare = isPacked ? gunzip(packed.all, tell) : packed.all;
  const { head: bytes, all, close } = await lookAhead(bare, HEAD_BYTES);
  const encoding = findEncoding(bytes);
  const head = readHead(bytes, encoding);
  const kind = findBinaryKind(bytes) ?? findTextKind(head);
  const text = toUtf8(all, encoding);
  if (!NEVER_READ.has(kind) && isRecordDocument(head)) {
    const lines = await lookAhead(toRecordLines(text), HEAD_BYTES);
    const first = readHead(lines.head, 'utf-8');
    const format = findFormat(first);
    if (format) return { format, head: first, text: lines.all };
    await lines.close();
  }
  const format = NEVER_READ.has(kind) ? null : findFormat(head);
  if (format) return { format, head, text };
  await close();
  const isBroken = progress.isCut && !NEVER_READ.has(kind);
  throw new ImportRefused(isBroken ? toBroken(progress.faults) : kind);
}
