// A file or a stream comes in, its bytes go out piece by piece, looked ahead at where asked.
// It must never hold more than what was looked ahead at, and lets go of the stream at the end.

export type Bytes = AsyncIterable<Uint8Array>;

/** The pieces of a stream. Ends early, with `onFailure`, where the file can no longer be read. */
export async function* readStream(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  onFailure: () => void,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const stop = () => void reader.cancel(signal?.reason).catch(() => undefined);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return;
      if (value.length > 0) yield value;
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    onFailure();
  } finally {
    signal?.removeEventListener('abort', stop);
    await reader.cancel().catch(() => undefined);
  }
}

export interface Ahead {
  /** The first bytes: at least as many as asked for, unless the source has fewer. */
  head: Uint8Array;
  /** All bytes, those of the head included. */
  all: Bytes;
  /** Lets go of the source where `all` is not read. */
  close(): Promise<void>;
}

/** Reads until `least` bytes are there. */
export async function lookAhead(source: Bytes, least: number): Promise<Ahead> {
  const rest = source[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const { done, value } = await rest.next();
    if (done) break;
    // A piece of a decoder is a view on what it will write over.
    pieces.push(value.slice());
    size += value.length;
  }
  const head = joinBytes(pieces);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (;;) {
        const { done, value } = await rest.next();
        if (done) return;
        yield value;
      }
    } finally {
      await rest.return?.();
    }
  }
  return { head, all: all(), close: async () => void (await rest.return?.()) };
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const only = pieces[0];
  if (only && pieces.length === 1) return only;
  const joined = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
