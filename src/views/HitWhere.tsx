// Where an entry was found, if not in its title: the author, the tag, or the words of the note or of the
// abstract. The entry and what was asked come in; nothing is drawn where the title says it all.
import type { Entry } from '../paper/entry.ts';
import type { Asked } from '../search/asked.ts';
import type { Hit } from '../search/hits.ts';
import { findHits } from '../search/hits.ts';
import { Marked } from '../ui/Marked.tsx';
import { words } from '../words.ts';

/** Letters of a text around the first hit. */
const BEFORE = 30;
const AFTER = 90;

export function hasWhere(entry: Entry, asked: Asked): boolean {
  return unmet(entry, asked).words.length > 0;
}

/** What was asked and does not stand in the title. */
function unmet({ title }: Entry, { words: all }: Asked): Pick<Asked, 'words'> {
  return { words: all.filter((word) => findHits(title, { words: [word] }).length === 0) };
}

/** Around the stretch of the text that says most of what was asked. */
function excerpt(text: string, asked: Pick<Asked, 'words'>): string | null {
  const hits = findHits(text, asked);
  const [first] = hits;
  if (!first) return null;
  const reach = ({ start }: Hit) =>
    hits.filter((hit) => hit.start >= start && hit.end <= start + AFTER).length;
  const best = hits.reduce((most, hit) => (reach(hit) > reach(most) ? hit : most), first);
  // From the beginning of a word on, where one begins so near.
  const before = best.start - BEFORE;
  const space = text.indexOf(' ', before) + 1;
  const start = before <= 0 ? 0 : space > 0 && space <= best.start ? space : before;
  const cut = text.slice(start, best.end + AFTER).toWellFormed();
  const line = cut.replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${line}${best.end + AFTER < text.length ? ' …' : ''}`;
}

function MarkedFact({ text, asked }: { text: string; asked: Pick<Asked, 'words'> }) {
  return (
    <bdi>
      <Marked text={text} hits={findHits(text, asked)} />
    </bdi>
  );
}

export interface HitWhereProps {
  entry: Entry;
  asked: Asked;
  /** Where the abstract is what was meant, and known. */
  abstract?: string | null | undefined;
}

export function HitWhere({ entry, asked, abstract }: HitWhereProps) {
  const rest = unmet(entry, asked);
  const isHit = (text: string) => findHits(text, rest).length > 0;
  const note = excerpt(entry.note, rest);
  const said = abstract ? excerpt(abstract, rest) : null;
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
          {words('search.note')} <MarkedFact text={note} asked={rest} />{' '}
        </span>
      )}
      {said && (
        <span class="fact">
          {words('search.abstract')} <MarkedFact text={said} asked={rest} />
        </span>
      )}
    </>
  );
}
