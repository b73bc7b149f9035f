// Entries come in, a file of BibTeX goes out: each as arXiv's own export has it, with tags, note, status and the
// day of saving in the fields that JabRef and Zotero read. No text of the reader's ever ends its field.
import type { Entry } from '../paper/entry.ts';
import { toBibtex } from './bibtex.ts';
import { toBibtexKey } from './bibtex-key.ts';
import { joinTags, toDay } from './remarks.ts';
import { toTexProse } from './tex-text.ts';

/** `a` to `z`, then `aa`; of two entries of one key the one whose paper's key is first has none. */
function toSuffix(n: number): string {
  if (n === 0) return '';
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return n > 26 ? toSuffix(Math.floor((n - 1) / 26)) + letter : letter;
}

/** Keys of entries by their papers' keys, each once; whatever the order that they are written in. */
export function toCiteKeys(entries: readonly Entry[]): Map<string, string> {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
  const counts = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const { key, authors, year, title } of sorted) {
    const base = toBibtexKey(authors[0], year, title);
    const n = counts.get(base) ?? 0;
    counts.set(base, n + 1);
    keys.set(key, base + toSuffix(n));
  }
  return keys;
}

function toFields({ ids, tags, note, status, savedAt }: Entry): string[] {
  return [
    ids.acl ? `aclanthology={${ids.acl}}` : '',
    tags.length > 0 ? `keywords={${toTexProse(joinTags(tags))}}` : '',
    note !== '' ? `annote={${toTexProse(note)}}` : '',
    status !== null ? `readstatus={${status}}` : '',
    `timestamp={${toDay(savedAt)}}`,
  ].filter((field) => field !== '');
}

export function writeBibtex(entries: readonly Entry[]): string {
  const keys = toCiteKeys(entries);
  const written = entries.map((entry) => {
    const whole = toBibtex(entry).replace(/^@misc\{[^,]*/, `@misc{${keys.get(entry.key)}`);
    const fields = toFields(entry).map((field) => `      ${field},\n`);
    return `${whole.slice(0, -1)}${fields.join('')}}\n`;
  });
  return written.join('\n');
}
