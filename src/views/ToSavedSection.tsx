// Papers near to what the reader saved: to all of it, to what bears a tag, or to what has a status. It is
// looked for at a press, since it takes a second; entries come in, a list with its reasons goes out.
import { useId, useState } from 'preact/hooks';
import type { Entry, ReadingStatus } from '../paper/entry.ts';
import { RelatedList } from '../ui/RelatedList.tsx';
import { RelatedOrder } from '../ui/RelatedOrder.tsx';
import { words } from '../words.ts';
import type { Ask } from './use-library.ts';
import { useRelatedList } from './use-related.ts';

/** What the list starts from; a tag is told from the rest by its sign. */
type From = 'all' | 'reading' | 'read' | 'unread' | `#${string}`;

interface Wish {
  tag?: string;
  status?: ReadingStatus | null;
}

function toWish(from: From): Wish {
  if (from.startsWith('#')) return { tag: from.slice(1) };
  if (from === 'all') return {};
  return { status: from === 'unread' ? null : (from as ReadingStatus) };
}

/** The choices that would find something else than all: statuses that some entries have, and tags. */
export function findStarts(entries: readonly Entry[]): From[] {
  const statuses = (['reading', 'read', 'unread'] as const).filter((name) => {
    const { length } = entries.filter(({ status }) => (status ?? 'unread') === name);
    return length > 0 && length < entries.length;
  });
  const tags = [...new Set(entries.flatMap((entry) => entry.tags))].sort((a, b) =>
    a.localeCompare(b, words('locale.code')),
  );
  return ['all', ...statuses, ...tags.map((tag): From => `#${tag}`)];
}

export interface ToSavedSectionProps {
  ask: Ask;
  /** What is saved; null while it has not been read. */
  entries: readonly Entry[] | null;
}

export function ToSavedSection({ ask, entries }: ToSavedSectionProps) {
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  // Where nothing is saved the saved list says what to do.
  if (!entries || entries.length === 0) return null;
  return (
    <section aria-labelledby={id} class="to-saved">
      <h2 id={id}>{words('toSaved.heading')}</h2>
      <p class="soft">{words('toSaved.text')}</p>
      {isAsked ? (
        <Found ask={ask} entries={entries} />
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {words('toSaved.find')}
        </button>
      )}
    </section>
  );
}

function Found({ ask, entries }: { ask: Ask; entries: readonly Entry[] }) {
  const [chosen, setChosen] = useState<From>('all');
  const starts = findStarts(entries);
  // A tag may have gone with its last paper.
  const from = starts.includes(chosen) ? chosen : 'all';
  const related = useRelatedList(ask, {
    name: from,
    ask: (order) => ask('findRelatedToSaved', { ...toWish(from), order }),
  });
  const { state } = related;
  return (
    <div aria-busy={typeof state === 'string' && state !== 'failed'}>
      <div class="choices">
        <select
          // The pressed button has gone: the keyboard goes on here.
          ref={(select) => {
            if (select && document.activeElement === document.body) select.focus();
          }}
          aria-label={words('toSaved.from')}
          value={from}
          onChange={({ currentTarget }) => setChosen(currentTarget.value as From)}
        >
          {starts.map((one) => (
            <option key={one} value={one}>
              {sayStart(one)}
            </option>
          ))}
        </select>
        {typeof state === 'object' && state.related.length > 1 && (
          <RelatedOrder order={state.order} onOrder={related.onOrder} />
        )}
      </div>
      <RelatedList {...related} among="corpus" />
    </div>
  );
}

function sayStart(from: From): string {
  if (from.startsWith('#')) return words('toSaved.tag', { tag: from.slice(1) });
  return words(`toSaved.starts.${from as 'all' | 'reading' | 'read' | 'unread'}`);
}
