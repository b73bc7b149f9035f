// One saved paper in the list: two lines of one height, so that a list of any length can be drawn in parts.
// The entry comes in, presses go out; titles and notes are other people's words and stay text.
import type { Entry } from '../../paper/entry.ts';
import { findPaperUrl } from '../../paper/paper-url.ts';
import { venueOf } from '../../paper/venue.ts';
import type { Asked } from '../../search/asked.ts';
import { findHits } from '../../search/hits.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { words } from '../../words.ts';
import { EditionFacts } from '../EditionFacts.tsx';
import { HitWhere, hasWhere } from '../HitWhere.tsx';
import { sayAuthors, sayDay } from '../say.ts';
import { paperHash } from '../use-address.ts';

export interface RowDeeds {
  onFocus(place: number): void;
  onSelect(place: number, isReach: boolean): void;
  onRemove(entry: Entry): void;
}

export interface ShelfRowProps extends RowDeeds {
  entry: Entry;
  place: number;
  of: number;
  asked: Asked;
  /** Where it alone is what was meant: null where that is elsewhere, undefined while it is being read. */
  abstract: string | null | undefined;
  isSelected: boolean;
  /** The row that Tab goes to. */
  isCurrent: boolean;
}

export function ShelfRow(props: ShelfRowProps) {
  const { entry, place, of, asked, abstract, isSelected, isCurrent } = props;
  const { title } = entry;
  const tabIndex = isCurrent ? 0 : -1;
  const url = findPaperUrl(entry.ids);
  const drawn = (
    <bdi>
      {asked.words.length > 0 ? <Marked text={title} hits={findHits(title, asked)} /> : title}
    </bdi>
  );
  return (
    <li
      class={isSelected ? 'shelf-row selected' : 'shelf-row'}
      style={{ '--place': String(place) }}
      data-key={entry.key}
      aria-setsize={of}
      aria-posinset={place + 1}
      onFocusIn={() => props.onFocus(place)}
    >
      <label class="shelf-check">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={tabIndex}
          aria-label={words('triage.selectOne', [title])}
          onClick={(event) => props.onSelect(place, event.shiftKey)}
        />
      </label>
      <div class="paper-words">
        <p class="paper-title" title={title}>
          <a href={paperHash(entry.key)} tabIndex={tabIndex}>
            {drawn}
          </a>
        </p>
        <p class="paper-below soft">
          {abstract !== undefined && hasWhere(entry, asked) ? (
            <HitWhere entry={entry} asked={asked} abstract={abstract} />
          ) : (
            <RowFacts entry={entry} />
          )}
        </p>
      </div>
      {entry.year && <span class="paper-aside soft">{entry.year}</span>}
      {url && <SourceLink title={title} url={url} tabIndex={tabIndex} />}
      <button
        type="button"
        class="icon-button"
        tabIndex={tabIndex}
        aria-label={words('saved.remove', { title })}
        title={words('saved.removeShort')}
        onClick={() => props.onRemove(entry)}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}

/** In one line, the reader's own words first; what is not known is left out. */
function RowFacts({ entry }: { entry: Entry }) {
  const { status, tags, note, authors, categories, savedAt } = entry;
  const venue = venueOf(entry);
  return (
    <>
      <EditionFacts edition={entry.edition} />
      {status && <span class="fact shelf-status">{words(`mark.state.${status}`)}</span>}{' '}
      {tags.map((tag) => (
        <bdi class="shelf-tag" key={tag}>
          {tag}
        </bdi>
      ))}{' '}
      {note !== '' && (
        <span class="fact shelf-note">
          <bdi>{words('quoted', [note.slice(0, 120)])}</bdi>
        </span>
      )}{' '}
      {authors.length > 0 && (
        <span class="fact">
          <bdi>{sayAuthors(authors)}</bdi>
        </span>
      )}{' '}
      {(venue || categories.length > 0) && (
        <span class="fact">
          <bdi>{venue ?? categories.join(', ')}</bdi>
        </span>
      )}{' '}
      <time class="fact" dateTime={new Date(savedAt).toISOString()}>
        {words('saved.savedOn', { date: sayDay(savedAt) })}
      </time>
    </>
  );
}
