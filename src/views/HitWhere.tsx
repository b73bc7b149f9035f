// Where an entry was found, if not in its title: the author, the tag, or the words of the note. The
// entry and what was asked come in; nothing is drawn where the title says it all.
import type { Entry } from '../paper/entry.ts';
import type { Asked } from '../search/asked.ts';
import { findHits } from '../search/hits.ts';
import { Marked } from '../ui/Marked.tsx';
import { words } from '../words.ts';

/** Letters of a note around the first hit. */
const BEFORE = 30;
const AFTER = 90;

export function hasWhere(entry: Entry, asked: Asked): boolean {
  return unmet(entry, asked).words.length > 0;
}

/** What was asked and does not stand in the title. */
function unmet({ title }: Entry, { words: all }: Asked): Pick<Asked, 'words'> {
  return { words: all.filter((word) => findHits(title, { words: [word] }).length === 0) };
}

function excerpt(note: string, asked: Pick<Asked, 'words'>): string | null {
  const [first] = findHits(note, asked);
  if (!first) return null;
  const start = first.start <= BEFORE ? 0 : first.start - BEFORE;
  const cut = note.slice(start, first.end + AFTER).toWellFormed();
  const line = cut.replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${line}${first.end + AFTER < note.length ? ' …' : ''}`;
}

function MarkedFact({ text, asked }: { text: string; asked: Pick<Asked, 'words'> }) {
  return (
    <bdi>
      <Marked text={text} hits={findHits(text, asked)} />
    </bdi>
  );
}

export function HitWhere({ entry, asked }: { entry: Entry; asked: Asked }) {
  const rest = unmet(entry, asked);
  const isHit = (text: string) => findHits(text, rest).length > 0;
  const note = excerpt(entry.note, rest);
  return (
    <>
      {entry.authors.filter(isHit).map((name) => (
        <span class="fact" key={name}>
          <MarkedFact text={name} asked={rest} />{' '}
        </span>
      ))}
      {entry.tags.filter(isHit).map((tag) => (
        <span class="fact" key={tag}>
          {words('search.tag')} <MarkedFact text={tag} asked={rest} />{' '}
        </span>
      ))}
      {note && (
        <span class="fact">
          {words('search.note')} <MarkedFact text={note} asked={rest} />
        </span>
      )}
    </>
  );
}
