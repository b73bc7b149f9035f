// A profile of Chromium on disk comes in, damaged goes out, as a crash, a bad disk or a cleaner would
// leave it. Only files of the extension's own three stores are touched.
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of the three stores, under the profile. */
export const STORES = {
  database: (id: string) => `IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`,
  copy: (id: string) => `Local Extension Settings/${id}`,
  snapshots: () => 'File System',
} as const;

export interface Profile {
  folder: string;
  /** The extension's id. */
  id: string;
}

const folderOf = ({ folder, id }: Profile, store: keyof typeof STORES) =>
  path.join(folder, 'Default', STORES[store](id));

const filesLike = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => pattern.test(path.basename(name)))
    .map((name) => path.join(folder, name));

/** Bytes that are none of a database's, the same each time. */
const noise = (length: number) => Buffer.alloc(length, Buffer.from('5f3c91e07a', 'hex'));

function demand(files: string[], what: string): string[] {
  if (files.length === 0) throw new Error(`The profile has no ${what}.`);
  return files;
}

export function overwrite(profile: Profile, store: keyof typeof STORES, pattern: RegExp) {
  const files = filesLike(folderOf(profile, store), pattern);
  for (const file of demand(files, String(pattern))) {
    writeFileSync(file, noise(Math.max(16, statSync(file).size)));
  }
}

export function cut(profile: Profile, store: keyof typeof STORES, pattern: RegExp, share: number) {
  const files = filesLike(folderOf(profile, store), pattern);
  for (const file of demand(files, String(pattern))) {
    truncateSync(file, Math.floor(readFileSync(file).length * share));
  }
}

export function removeFiles(profile: Profile, store: keyof typeof STORES, pattern: RegExp) {
  const files = filesLike(folderOf(profile, store), pattern);
  for (const file of demand(files, String(pattern))) rmSync(file);
}

export function removeStore(profile: Profile, store: keyof typeof STORES) {
  rmSync(folderOf(profile, store), { recursive: true, force: true });
}
