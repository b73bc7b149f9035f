// The files of the package that hold the starter come in, one stream of bytes goes out, each file
// read when something in it is asked for. A file that is missing or damaged is an error, told once.
import type { ByteStore } from '../corpus/byte-store.ts';
import { shardedBytes } from '../corpus/byte-store.ts';

/** What the files must hold; see starter-stamp.ts. */
export interface StarterStamp {
  papers: number;
  bytes: number;
  /** Bytes of the first file. */
  lead: number;
  /** The first four bytes of each file's SHA-256, eight digits each. */
  sums: string;
}

/** A file of the starter that could not be read, or does not hold what it should. */
export class StarterError extends Error {
  override name = 'StarterError';
}

/** The bytes of the papers that ship; how many of them come first in one file, where that is known. */
export type Starter = ByteStore & { readonly lead?: number };

/** "007.bin". */
export const shardName = (index: number): string => `${String(index).padStart(3, '0')}.bin`;

/** By the browser's own code, beside this thread: a waking worker has not yet compiled a sum of ours. */
export async function digestOf(shard: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new DataView(await crypto.subtle.digest('SHA-256', shard));
  return digest.getUint32(0).toString(16).padStart(8, '0');
}

/** `load` brings a file by its name in `corpus/starter`; StarterError from every reading that it fails. */
export function starterBytes(
  { bytes, lead, sums }: StarterStamp,
  load: (name: string) => Promise<ArrayBuffer>,
): Starter {
  const loadShard = async (index: number) => {
    const name = shardName(index);
    const shard = await load(name).catch((cause: unknown) => {
      throw new StarterError(`${name} cannot be read`, { cause });
    });
    if ((await digestOf(shard)) !== sums.slice(8 * index, 8 * index + 8)) {
      throw new StarterError(`${name} is damaged`);
    }
    return shard;
  };
  const store = shardedBytes(bytes, loadShard, lead);
  return { ...store, lead };
}
