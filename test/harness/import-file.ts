// Bytes or text come in, all that an import of them gives goes out, for tests of formats. It must
// never change what it passes on.
import type { Skip } from '../../src/formats/format.ts';
import type { ImportNotice } from '../../src/formats/line-reading.ts';
import type { ImportBatch, ImportOptions } from '../../src/formats/read-import.ts';
import { readImport } from '../../src/formats/read-import.ts';
import type { Paper } from '../../src/paper/paper.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A stream that gives `bytes` in pieces of `size`. */
export function streamOf(bytes: Uint8Array, size = bytes.length): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

export interface ReadFile {
  format: string;
  papers: Paper[];
  skipped: Skip[];
  notices: ImportNotice[];
  batches: ImportBatch[];
}

export async function readAll(
  file: Uint8Array | ReadableStream<Uint8Array>,
  options?: ImportOptions,
): Promise<ReadFile> {
  const source = file instanceof ReadableStream ? file : new Blob([new Uint8Array(file)]);
  const batches: ImportBatch[] = [];
  for await (const batch of readImport(source, options)) batches.push(batch);
  return {
    format: batches[0]?.format ?? '',
    papers: batches.flatMap(({ papers }) => papers),
    skipped: batches.flatMap(({ skipped }) => skipped),
    notices: batches.flatMap(({ notices }) => notices),
    batches,
  };
}
