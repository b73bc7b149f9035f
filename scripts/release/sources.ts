// The project's folder comes in, what a stranger needs to build the same goes out: every file under version
// control, and no other.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './archive.ts';

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' });

/** Names of files that differ from what is committed. */
export function findUncommitted(root: string): string[] {
  return git(root, 'status', '--porcelain', '--untracked-files=no').split('\n').filter(Boolean);
}

export function readSources(root: string): Files {
  const names = git(root, 'ls-files', '-z').split('\0').filter(Boolean);
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(path.join(root, name)))]));
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
