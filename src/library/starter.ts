// The files of the package that hold the starter come in, one stream of bytes goes out, each file
// read when something in it is asked for. A file that is missing or damaged is an error, told once.
import type { ByteStore } from '../corpus/byte-store.ts';
import { shardedBytes } from '../corpus/byte-store.ts';
import { sumOf } from '../search/segment/container.ts';

/** What the files must hold; see starter-stamp.ts. */
export interface StarterStamp {
  papers: number;
  bytes: number;
  /** Adler-32 of each file, eight digits each. */
  sums: string;
}

/** A file of the starter that could not be read, or does not hold what it should. */
export class StarterError extends Error {
  override name = 'StarterError';
}

/** The bytes of the papers that ship; how many these are, where it is known before they are read. */
export type Starter = ByteStore & { readonly papers?: number };

/** "007.bin". */
export const shardName = (index: number): string => `${String(index).padStart(3, '0')}.bin`;

/** `load` brings a file by its name in `corpus/starter`; StarterError from every reading that it fails. */
export function starterBytes(
  { papers, bytes, sums }: StarterStamp,
  load: (name: string) => Promise<ArrayBuffer>,
): Starter {
  const store = shardedBytes(bytes, async (index) => {
    const name = shardName(index);
    const shard = await load(name).catch((cause: unknown) => {
      throw new StarterError(`${name} cannot be read`, { cause });
    });
    const sum = sumOf(new Uint8Array(shard)).toString(16).padStart(8, '0');
    if (sum !== sums.slice(8 * index, 8 * index + 8)) {
      throw new StarterError(`${name} is damaged`);
    }
    return shard;
  });
  return { ...store, papers };
}
