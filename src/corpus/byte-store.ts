// Immutable streams of bytes behind one reader: records of IndexedDB, a Blob of it, or shards of the
// package. Ranges come in, their bytes go out; what lies past the end is refused and never made up.

export interface ByteStore {
  /** Length of the stream in bytes. */
  readonly size: number;
  /** Bytes that are kept together once they were read; absent: as many as a shard has. */
  readonly pageBytes?: number;
  /** Pages by their numbers, each an array of its own, all in one go; absent: by `read` alone. */
  readPages?(numbers: readonly number[]): Promise<Uint8Array<ArrayBuffer>[]>;
  /** The bytes from `from` up to `to`; throws RangeError outside of the stream. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The same for what a waking worker reads at once: what must be checked is checked beside its work. */
  readFirst?(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes that were written are not there as a whole. */
export class CutError extends RangeError {
  override name = 'CutError';
}

/** Bytes of a shard of the package: whole files, since range requests do not work in every browser. */
export const SHARD_BYTES = 128 * 1024;

/**
 * Bytes of a record, and of what is kept of a Blob. Twenty of them from here and there take a worker of
 * Chromium's 2.7 ms, as cuts of a Blob 10, and 60 5.6 against 29; longer records are no quicker
 * (117 MB on a quiet machine). From 64 KB on Chromium makes a file of each.
 */
export const RECORD_BYTES = 8 * 1024;

function checkRange(from: number, to: number, size: number) {
  if (!(from >= 0 && from <= to && to <= size)) {
    throw new RangeError(`Bytes ${from} to ${to} of a stream of ${size}.`);
  }
}

/** A Blob as IndexedDB hands it out: nothing is read before it is asked for. */
export function blobBytes(blob: Blob): ByteStore {
  return {
    size: blob.size,
    // What is asked for here and there brings little else with it into memory.
    pageBytes: RECORD_BYTES,
    async read(from, to) {
      checkRange(from, to, blob.size);
      const bytes = new Uint8Array(await blob.slice(from, to).arrayBuffer());
      // A file that was cut on disk answers short in some browsers.
      if (bytes.length !== to - from) throw new CutError('The stored bytes are cut short.');
      return bytes;
    },
  };
}

export interface RecordSource {
  size: number;
  /** The first bytes of the stream, a multiple of {@link RECORD_BYTES}. */
  lead: Blob;
  /** The records behind them by their numbers, counted from the stream's beginning, all in one go. */
  load(numbers: readonly number[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
}

/** A Blob is the quickest for the long piece that a waking worker wants, records for all the rest. */
export function recordBytes({ size, lead, load }: RecordSource): ByteStore {
  const first = lead.size / RECORD_BYTES;
  const start = blobBytes(lead);
  const demandLead = () => {
    if (lead.size % RECORD_BYTES !== 0) throw new CutError('The first bytes are cut short.');
  };
  const loadRecords = async (numbers: readonly number[]) => {
    if (numbers.length === 0) return [];
    const found = await load(numbers);
    return numbers.map((number, i) => {
      const record = found[i];
      if (record?.length !== Math.min(RECORD_BYTES, size - number * RECORD_BYTES)) {
        throw new CutError(`Record ${number} is not there as a whole.`);
      }
      return record;
    });
  };
  return {
    size,
    pageBytes: RECORD_BYTES,
    async readPages(numbers) {
      demandLead();
      const records = loadRecords(numbers.filter((number) => number >= first));
      const early = numbers.filter((number) => number < first);
      const cuts = early.map((number) =>
        start.read(number * RECORD_BYTES, (number + 1) * RECORD_BYTES),
      );
      const [before, behind] = await Promise.all([Promise.all(cuts), records]);
      const pages = new Map([
        ...early.map((number, i) => [number, before[i]] as const),
        ...numbers.filter((number) => number >= first).map((n, i) => [n, behind[i]] as const),
      ]);
      return numbers.map((number) => pages.get(number) ?? new Uint8Array(0));
    },
    async read(from, to) {
      checkRange(from, to, size);
      demandLead();
      const cut = Math.min(to, lead.size);
      const early = from < cut ? await start.read(from, cut) : new Uint8Array(0);
      if (to <= lead.size) return early;
      const at = Math.max(from, lead.size);
      const number = Math.floor(at / RECORD_BYTES);
      const count = at < to ? Math.ceil(to / RECORD_BYTES) - number : 0;
      const records = await loadRecords(Array.from({ length: count }, (_, i) => number + i));
      const bytes = new Uint8Array(to - from);
      bytes.set(early);
      records.forEach((record, i) => {
        const begin = (number + i) * RECORD_BYTES;
        const piece = record.subarray(Math.max(at - begin, 0), to - begin);
        bytes.set(piece, Math.max(begin, at) - from);
      });
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
