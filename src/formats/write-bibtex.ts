// Entries come in, a file of BibTeX goes out: each as arXiv's own export has it, with tags, note, status and the
// day of saving in the fields that JabRef and Zotero read. No text of the reader's ever ends its field.
import type { Entry } from '../paper/entry.ts';
import { toBibtex } from './bibtex.ts';
import { keysOnce, toBibtexKey } from './bibtex-key.ts';
import { joinTags, toDay } from './remarks.ts';
import { toTexProse } from './tex-text.ts';

/**
 * Keys of entries by their papers' keys, each once; whatever the order that they are written in. Of two that would
 * be alike the one whose paper's key is first has no letter behind it.
 */
export function toCiteKeys(entries: readonly Entry[]): Map<string, string> {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
  const once = keysOnce();
  return new Map(
    sorted.map(({ key, authors, year, title }) => [
      key,
      once(toBibtexKey(authors[0], year, title)),
    ]),
  );
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
