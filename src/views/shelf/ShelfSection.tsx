// All that is saved, or what of it is asked for: order, filters, rows, what is done with several at once, and
// the way back. The library's state and what is asked come in. Every change here can be taken back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry, ReadingStatus } from '../../paper/entry.ts';
import { findPaperUrl } from '../../paper/paper-url.ts';
import { words } from '../../words.ts';
import { Loading } from '../Loading.tsx';
import { sayNumber } from '../say.ts';
import { UndoBar } from '../UndoBar.tsx';
import type { Asking } from '../use-address.ts';
import type { Ask, Library } from '../use-library.ts';
import { DoublesLine } from './DoublesLine.tsx';
import { NamedSearches } from './NamedSearches.tsx';
import type { ExportPapers } from './SelectionExport.tsx';
import { SelectionLine } from './SelectionLine.tsx';
import { ShelfFilters } from './ShelfFilters.tsx';
import { ShelfKeys } from './ShelfKeys.tsx';
import type { PaperWish } from './ShelfList.tsx';
import { ShelfList } from './ShelfList.tsx';
import { useSelection } from './use-selection.ts';
import type { Shelf } from './use-shelf.ts';
import { useShelfWork } from './use-shelf-work.ts';

/** With fewer papers order and filters would only stand in the way. */
const FEWEST_FILTERED = 6;
const NONE: readonly Entry[] = [];

export interface ShelfSectionProps {
  ask: Ask;
  library: Library;
  shelf: Shelf;
  asking: Asking;
  /** The key of the paper that is shown in place of the list. */
  paper: string | null;
  onAsk(change: Partial<Asking>): void;
  onExport: ExportPapers;
  /** At the end of the section's head. */
  head: ComponentChildren;
  /** In place of the list where nothing is saved. */
  empty: ComponentChildren;
}

export function ShelfSection(props: ShelfSectionProps) {
  const { library, shelf, asking, onAsk } = props;
  const saved = library.entries;
  const shown = shelf.entries ?? NONE;
  const selection = useSelection(shown);
  const work = useShelfWork(library, shown);
  useReturn(props.paper, shown, (key) => work.focus({ key, part: 'title' }));
  const tagField = useRef<HTMLInputElement>(null);
  const [wantsTag, setWantsTag] = useState(false);
  useLayoutEffect(() => {
    if (!wantsTag || !tagField.current) return;
    tagField.current.focus();
    setWantsTag(false);
  }, [wantsTag, selection.keys]);
  const known = useMemo(() => tagsOf(saved ?? NONE), [saved]);
  const isFiltered = shelf.isAsking || (saved?.length ?? 0) >= FEWEST_FILTERED;

  function onWish(wish: PaperWish, entry: Entry) {
    const chosen = selection.keys.size > 0 ? selection.entries : [entry];
    if (wish === 'undo') work.undo();
    else if (wish === 'tag') {
      if (selection.keys.size === 0) selection.toggle(shown.indexOf(entry));
      setWantsTag(true);
    } else if (wish === 'source') openSource(entry);
    else if (wish === 'remove') work.change(chosen, { remove: true });
    else work.change(chosen, { status: STATUS_OF[wish] });
  }
  const leave = () => {
    const [first] = selection.entries;
    selection.clear();
    if (first) work.focus({ key: first.key, part: 'title' });
  };

  return (
    <section
      aria-labelledby="saved"
      class={selection.keys.size > 0 ? 'shelf selecting' : 'shelf'}
      ref={work.root}
    >
      <div class="section-head">
        <h2 id="saved">{words('saved.heading')}</h2>
        {saved && saved.length > 0 && !library.isPart && (
          <>
            <span class="soft">{sayCount(shelf, saved.length)}</span>
            {props.head}
          </>
        )}
      </div>
      {saved && saved.length > 0 && (
        <>
          <NamedSearches
            query={asking.query}
            sort={asking.sort}
            onChoose={({ query, sort = '' }) => onAsk({ query, sort })}
          />
          {isFiltered && (
            <ShelfFilters
              shelf={shelf}
              saved={saved}
              text={asking.query}
              onText={(query) => onAsk({ query })}
              onSort={(sort) => onAsk({ sort })}
            />
          )}
          <Problems shelf={shelf} />
          <div hidden={shelf.isAsking}>
            <DoublesLine ask={props.ask} library={library} />
          </div>
        </>
      )}
      {shown.length > 0 && (
        <>
          <ShelfList
            ask={props.ask}
            entries={shown}
            byAbstract={shelf.byAbstract}
            asked={shelf.asked}
            selection={selection}
            question={`${asking.query}\n${asking.sort}`}
            next={work.next}
            onFocused={() => work.focus(null)}
            onRemove={work.remove}
            onWish={onWish}
          />
          <ShelfKeys />
        </>
      )}
      {saved?.length === 0 && !shelf.isAsking && props.empty}
      {!saved && !library.failure && <Loading label={words('saved.loading')} />}
      {selection.keys.size > 0 && (
        <SelectionLine
          ask={props.ask}
          selection={selection}
          known={known}
          field={tagField}
          isBusy={work.isBusy}
          onChange={(change) => work.change(selection.entries, change)}
          onExport={props.onExport}
          onLeave={leave}
        />
      )}
      <UndoBar deed={library.undoable.at(-1) ?? null} onUndo={work.undo} />
    </section>
  );
}

/** From a paper's own page the keyboard comes back to its row, or to the one in whose place that stood. */
function useReturn(paper: string | null, shown: readonly Entry[], onReturn: (key: string) => void) {
  const left = useRef<{ key: string; place: number } | null>(null);
  const latest = useRef({ shown, onReturn });
  latest.current = { shown, onReturn };
  useLayoutEffect(() => {
    const { shown, onReturn } = latest.current;
    const { current } = left;
    const place = shown.findIndex(({ key }) => key === paper);
    left.current = paper === null ? null : { key: paper, place };
    if (paper !== null || !current) return;
    const isThere = shown.some(({ key }) => key === current.key);
    const other = shown[Math.min(Math.max(0, current.place), shown.length - 1)];
    const key = isThere ? current.key : other?.key;
    if (key) onReturn(key);
  }, [paper]);
}

const STATUS_OF: Record<'toRead' | 'reading' | 'read', ReadingStatus | null> = {
  toRead: null,
  reading: 'reading',
  read: 'read',
};

function openSource({ ids }: Entry) {
  const url = findPaperUrl(ids);
  if (url) window.open(url, '_blank', 'noopener,noreferrer');
}

function tagsOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of entries)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, n], [, m]) => m - n).map(([tag]) => tag);
}

function sayCount({ entries, isAsking }: Shelf, of: number): string {
  if (!isAsking || !entries) return words('saved.count', of, [sayNumber(of)]);
  return words('shelf.shown', { shown: sayNumber(entries.length), of: sayNumber(of) });
}

/** What of the box was not understood, kindly: it was looked for as words, or left out, and still stands there. */
function Problems({ shelf }: { shelf: Shelf }) {
  return (
    <div role="status" class="shelf-problems soft">
      {shelf.query.problems.map(({ kind, operator, value }) => (
        <p key={`${operator} ${value}`}>
          {kind === 'name'
            ? words('shelf.problem.name', { operator, value })
            : words(`shelf.problem.${operator as 'year' | 'is' | 'has'}`, { value })}
        </p>
      ))}
    </div>
  );
}
