// The folder of a build comes in, the size of its zip goes out, and what starter it carries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Bytes that a zip needs for a file beside its name, twice, and its packed contents. */
const ENTRY_BYTES = 30 + 46;
const END_BYTES = 22;

export function measureZip(folder: string): number {
  let bytes = END_BYTES;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const contents = readFileSync(file);
    const packed = deflateRawSync(contents, { level: 9 });
    const name = Buffer.byteLength(path.relative(folder, file));
    bytes += Math.min(packed.length, contents.length) + ENTRY_BYTES + 2 * name;
  }
  return bytes;
}

/** Papers of the starter: its first shard begins as a container does, with their number in it. */
export function countStarter(folder: string): number {
  const starter = path.join(folder, 'corpus', 'starter');
  if (!existsSync(starter)) return 0;
  const MAGIC = 0x4f484353;
  for (const name of readdirSync(starter).sort()) {
    const head = readFileSync(path.join(starter, name)).subarray(0, 16);
    if (head.length === 16 && head.readUInt32LE(0) === MAGIC) return head.readUInt32LE(8);
  }
  return 0;
}
