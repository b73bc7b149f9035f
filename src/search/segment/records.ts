// Records of any length come in one after another, bytes go out in which each is found by its number.
import { ByteReader, ByteWriter, SegmentError } from './bytes.ts';
import { toNumbers } from './fingerprint.ts';
import type { Read } from './page-source.ts';

/** Records that share an offset and are read together. */
const GROUP = 16;

/**
 * Records of any length, found by number: an offset for every 16, and each one's length before the
 * 16 together.
 */
export function packRecords(capacity?: number) {
  const offsets = new ByteWriter();
  const body = new ByteWriter(capacity);
  const group = new ByteWriter();
  const lengths: number[] = [];
  const flush = () => {
    offsets.u32(body.length);
    for (const length of lengths) body.varint(length);
    body.bytes(group.take());
    lengths.length = 0;
  };
  return {
    add(write: (writer: ByteWriter) => void) {
      const before = group.length;
      write(group);
      lengths.push(group.length - before);
      if (lengths.length === GROUP) flush();
    },
    finish(): { offsets: Uint8Array; body: Uint8Array } {
      if (lengths.length > 0) flush();
      offsets.u32(body.length);
      return { offsets: offsets.finish(), body: body.finish() };
    },
  };
}

/** One record's reader; null where its bytes must be loaded first. */
export type RecordOf = (read: Read, number: number) => ByteReader | null;

/** Records of a section that starts at `start`, `count` of them. */
export function openRecords(offsetBytes: Uint8Array, start: number, count: number): RecordOf {
  const offsets = toNumbers(offsetBytes);
  if (count > 0 && offsets.length !== Math.ceil(count / GROUP) + 1) {
    throw new SegmentError('a section has not as many records as its container');
  }
  return (read, number) => {
    if (!(number >= 0 && number < count)) throw new SegmentError('a record has no place');
    const group = number >>> 4;
    const from = offsets[group] ?? 0;
    const bytes = read(start + from, start + (offsets[group + 1] ?? 0));
    if (bytes === null) return null;
    const reader = new ByteReader(bytes);
    const inGroup = Math.min(GROUP, count - group * GROUP);
    let [skip, size] = [0, 0];
    for (let i = 0; i < inGroup; i++) {
      const length = reader.varint();
      if (i < (number & 15)) skip += length;
      if (i === (number & 15)) size = length;
    }
    const at = reader.at + skip;
    return new ByteReader(bytes, at, at + size);
  };
}
