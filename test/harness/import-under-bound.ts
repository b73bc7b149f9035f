// Run in a process of its own with a bound on its heap: reads a made file of any size and prints,
// as one line of JSON, what came of it and the most memory that buffers held.
import { createGzip } from 'node:zlib';
import { readImport } from '../../src/formats/read-import.ts';

const MB = 2 ** 20;

async function* longLine(megabytes: number): AsyncGenerator<Buffer> {
  yield Buffer.from('{"id":"2001.00001","title":"Before"}\n{"title":"');
  for (let i = 0; i < megabytes; i += 1) yield Buffer.alloc(MB, 'a long line ');
  yield Buffer.from('"}\n{"id":"2001.00002","title":"After"}\n');
}

async function* manyRows(count: number, sentences: number): AsyncGenerator<Buffer> {
  const abstract = 'Our own words in place of an abstract. '.repeat(sentences);
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - from) }, (_, i) => {
      const id = `${String(10 + Math.floor((from + i) / 90_000)).padStart(2, '0')}01.${10_000 + ((from + i) % 90_000)}`;
      if ((from + i) % 1000 === 7) return '{"id":"a row that is broken"';
      return JSON.stringify({ id, title: `Title ${from + i}`, abstract });
    });
    yield Buffer.from(`${rows.join('\n')}\n`);
  }
}

/** The pieces as a stream, packed where asked. */
function toStream(pieces: AsyncIterable<Buffer>, isPacked: boolean): ReadableStream<Uint8Array> {
  const source = isPacked ? createGzip({ level: 1 }) : pieces;
  if (source !== pieces) void feed(pieces, source as ReturnType<typeof createGzip>);
  const all = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await all.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
}

async function feed(pieces: AsyncIterable<Buffer>, into: ReturnType<typeof createGzip>) {
  for await (const piece of pieces) {
    if (!into.write(piece)) await new Promise((resolve) => into.once('drain', resolve));
  }
  into.end();
}

async function main([kind, size, packing]: string[]): Promise<void> {
  const pieces =
    kind === 'long-line'
      ? longLine(Number(size))
      : manyRows(Number(size), packing === 'kept' ? 60 : 12);
  const hold: unknown[] = [];
  let batches = 0;
  const seen = {
    papers: 0,
    skipped: 0,
    codes: {} as Record<string, number>,
    line: 0,
    buffersMb: 0,
  };
  for await (const batch of readImport(toStream(pieces, packing === 'packed'))) {
    seen.papers += batch.papers.length;
    seen.skipped += batch.skipped.length;
    for (const { reason } of batch.skipped) {
      seen.codes[reason.code] = (seen.codes[reason.code] ?? 0) + 1;
    }
    seen.line = batch.line;
    // The planted fault: an importer that keeps all it is given does not fit.
    if (packing === 'kept') hold.push(batch.papers);
    batches += 1;
    // What is held, and not what waits to be collected: the engine lets 64 MB of buffers wait.
    if (batches % 5 !== 0) continue;
    // Twice: buffers are let go beside the program, and a second collection waits for the first's to be gone.
    globalThis.gc?.();
    globalThis.gc?.();
    seen.buffersMb = Math.max(seen.buffersMb, process.memoryUsage().arrayBuffers / MB);
  }
  process.stdout.write(JSON.stringify({ ...seen, kept: hold.length }));
}

await main(process.argv.slice(2));
