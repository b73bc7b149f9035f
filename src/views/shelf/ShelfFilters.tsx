// The order of the list and what it is narrowed by, each filter another way to write a sign into the search
// box. What is asked and what there is comes in, the changed text of the box goes out.
import { useMemo } from 'preact/hooks';
import type { Entry, SavedOn } from '../../paper/entry.ts';
import type { SavedTopics } from '../../paper/topic-overlay.ts';
import { venueSeries } from '../../paper/venue.ts';
import type { Operator } from '../../search/operators.ts';
import { operatorValue, STATES, withOperator } from '../../search/operators.ts';
import { words } from '../../words.ts';
import { sayNumber } from '../say.ts';
import { SORTS } from './arrange.ts';
import type { Shelf } from './use-shelf.ts';
import { YearFilter } from './YearFilter.tsx';

/** Choices of one filter; the rest can be typed. */
const MOST_CHOICES = 300;

export interface ShelfFiltersProps {
  shelf: Shelf;
  saved: readonly Entry[];
  text: string;
  onText(text: string): void;
  onSort(sort: string): void;
}

interface Choice {
  value: string;
  label: string;
  count?: number;
}

/** What stands on papers, the most frequent first. */
function countChoices(saved: readonly Entry[], namesOf: (entry: Entry) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const entry of saved)
    for (const name of new Set(namesOf(entry))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .slice(0, MOST_CHOICES)
    .map(([value, count]): Choice => ({ value, label: value, count }));
}

function topicChoices({ topics, of }: SavedTopics): Choice[] {
  const counts = new Map<number, number>();
  for (const places of Object.values(of))
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, MOST_CHOICES)
    .flatMap(([place, count]) => {
      const label = topics[place]?.label;
      return label ? [{ value: label, label, count }] : [];
    });
}

const nameSite = (choice: Choice): Choice => ({
  ...choice,
  label: words(`shelf.site.${choice.value as SavedOn}`),
});

export function ShelfFilters({ shelf, saved, text, onText, onSort }: ShelfFiltersProps) {
  const { query, order, topics } = shelf;
  const tags = useMemo(() => countChoices(saved, (entry) => entry.tags), [saved]);
  const venues = useMemo(
    () => countChoices(saved, (entry) => [venueSeries(entry) ?? []].flat()),
    [saved],
  );
  const sites = useMemo(
    () => countChoices(saved, ({ site }) => [site ?? []].flat()).map(nameSite),
    [saved],
  );
  const listed = useMemo(() => topics && topicChoices(topics), [topics]);
  const filter = (operator: Operator, choices: readonly Choice[]) => (
    <Filter
      operator={operator}
      value={operatorValue(query, operator)}
      choices={choices}
      onChoose={(value) => onText(withOperator(text, operator, value))}
    />
  );
  const parts: Choice[] = (['note', 'code'] as const).map((value) => ({
    value,
    label: words(`shelf.has.${value}`),
  }));
  const states: Choice[] = STATES.map((value) => ({
    value,
    label: words(`shelf.is.${value}`),
  }));
  return (
    <div class="shelf-filters">
      <select
        class="filter"
        aria-label={words('shelf.order')}
        value={order.by}
        onChange={({ currentTarget }) => onSort(currentTarget.value)}
      >
        {query.text !== '' && <option value="best">{words('shelf.sort.best')}</option>}
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words(`shelf.sort.${sort}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="filter"
        aria-pressed={order.isReversed}
        onClick={() => onSort(order.isReversed ? order.by : `-${order.by}`)}
      >
        {words('shelf.reversed')}
      </button>
      {filter('is', states)}
      {tags.length > 0 && filter('tag', tags)}
      <span class="filter-place" onPointerEnter={shelf.loadTopics} onFocusIn={shelf.loadTopics}>
        {filter('topic', listed ?? [])}
      </span>
      <YearFilter
        value={operatorValue(query, 'year')}
        onChoose={(value) => onText(withOperator(text, 'year', value))}
      />
      {venues.length > 0 && filter('venue', venues)}
      {sites.length > 0 && filter('site', sites)}
      {filter('has', parts)}
    </div>
  );
}

interface FilterProps {
  operator: Operator;
  value: string | null;
  choices: readonly Choice[];
  onChoose(value: string | null): void;
}

function Filter({ operator, value, choices, onChoose }: FilterProps) {
  const name = words(
    `shelf.filter.${operator as 'is' | 'tag' | 'topic' | 'venue' | 'site' | 'has'}`,
  );
  const chosen = choices.find((one) => one.value.toLowerCase() === value?.toLowerCase());
  return (
    <select
      class={value === null ? 'filter' : 'filter set'}
      aria-label={name}
      value={chosen?.value ?? value ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
    >
      <option value="">{name}</option>
      {value !== null && !chosen && <option value={value}>{value}</option>}
      {choices.map(({ value: one, label, count }) => (
        <option key={one} value={one}>
          {count === undefined ? label : `${label} (${sayNumber(count)})`}
        </option>
      ))}
    </select>
  );
}
