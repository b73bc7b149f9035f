// Immutable streams of bytes behind one reader: a Blob of IndexedDB, or shards of the package.
// Ranges come in, their bytes go out; what lies past the end is refused and never made up.

export interface ByteStore {
  /** Length of the stream in bytes. */
  readonly size: number;
  /** So many bytes read besides cost less than a reading more; absent: none do. */
  readonly gapBytes?: number;
  /** Bytes that are kept together once they were read; absent: as many as a shard has. */
  readonly pageBytes?: number;
  /** The bytes from `from` up to `to`; throws RangeError outside of the stream. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes of a shard of the package: whole files, since range requests do not work in every browser. */
export const SHARD_BYTES = 128 * 1024;

function checkRange(from: number, to: number, size: number) {
  if (!(from >= 0 && from <= to && to <= size)) {
    throw new RangeError(`Bytes ${from} to ${to} of a stream of ${size}.`);
  }
}

/** A Blob as IndexedDB hands it out: nothing is read before it is asked for. */
export function blobBytes(blob: Blob): ByteStore {
  return {
    size: blob.size,
    // To cut a Blob waits for the browser's own process each time, half a millisecond; a megabyte takes
    // two (a worker of Chromium's at rest, 117 MB).
    gapBytes: 1 << 18,
    // What is asked for here and there brings little else with it into memory.
    pageBytes: 8 * 1024,
    async read(from, to) {
      checkRange(from, to, blob.size);
      const bytes = new Uint8Array(await blob.slice(from, to).arrayBuffer());
      // A file that was cut on disk answers short in some browsers.
      if (bytes.length !== to - from) throw new RangeError('The stored bytes are cut short.');
      return bytes;
    },
  };
}

/**
 * `load` brings shard number `index`: the first `lead` bytes, which a waking worker wants at once, then
 * {@link SHARD_BYTES} each, the last one what is left.
 */
export function shardedBytes(
  size: number,
  load: (index: number) => Promise<ArrayBuffer>,
  lead = SHARD_BYTES,
): ByteStore {
  const startOf = (index: number) => (index === 0 ? 0 : lead + (index - 1) * SHARD_BYTES);
  const indexOf = (at: number) => (at < lead ? 0 : 1 + Math.floor((at - lead) / SHARD_BYTES));
  return {
    size,
    async read(from, to) {
      checkRange(from, to, size);
      const bytes = new Uint8Array(to - from);
      const first = indexOf(from);
      const indexes = Array.from(
        { length: from === to ? 0 : indexOf(to - 1) - first + 1 },
        (_, i) => first + i,
      );
      await Promise.all(
        indexes.map(async (index) => {
          const start = startOf(index);
          const shard = new Uint8Array(await load(index));
          if (shard.length !== Math.min(startOf(index + 1), size) - start) {
            throw new RangeError(`Shard ${index} has ${shard.length} bytes.`);
          }
          const piece = shard.subarray(Math.max(from - start, 0), to - start);
          bytes.set(piece, Math.max(start - from, 0));
        }),
      );
      return bytes;
    },
  };
}
