// Titles come in, names of files go out that every system takes: no path, no reserved name, none twice. It must
// never let a title choose where its file is written.
import { trimEnds } from '../paper/trim-ends.ts';

/** What Windows, macOS, Linux or Obsidian's links forbid, and what cannot be seen. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]{}%$!'`]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
// learn.microsoft.com/windows/win32/fileio/naming-a-file, with or without an extension.
const RESERVED = /^(?:con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** In UTF-8; the shortest bound of common file systems is 255, for the name with all that is added. */
const MOST_BYTES = 120;

function cut(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}

const bare = (text: string): string => trimEnds(text, /[\s.~-]/, /[\s.]/);

/** One name, without extension. */
export function toFileName(title: string): string {
  const clean = title.toWellFormed().normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = bare(cut(bare(clean)));
  if (name === '') return 'Untitled';
  return RESERVED.test(name) ? `_${name}` : name;
}

/** A name for each title, in order; those that differ in case alone are numbered. */
export function toFileNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = toFileName(title);
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
