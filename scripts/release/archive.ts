// Files come in, a zip goes out whose bytes depend on their names and contents alone: in one order, with one
// time, so that who builds the same sources gets the same archive.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Zippable } from 'fflate';
import { zipSync } from 'fflate';

/** Contents by path, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first day that a zip can tell, read in local time as zips have it. */
const FIRST_DAY = new Date(1980, 0, 1);

export function readFolder(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      new Uint8Array(readFileSync(file)),
    ]),
  );
}

export function toArchive(files: Files): Uint8Array {
  const zippable: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name);
    if (content) zippable[name] = content;
  }
  return zipSync(zippable, { level: 9, mtime: FIRST_DAY });
}

/** Names of files that one of the two lacks or has otherwise. */
export function findDifferences(ours: Files, others: Files): string[] {
  const names = new Set([...ours.keys(), ...others.keys()]);
  return [...names].sort().filter((name) => {
    const [one, other] = [ours.get(name), others.get(name)];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}
