// A span of years as two fields. The span comes in as its sign is written (`2019..2021`), the changed one
// goes out; an empty field is an open side.
import { words } from '../../words.ts';

const EARLIEST = 1900;
const LATEST = 2200;

export interface YearFilterProps {
  value: string | null;
  onChoose(value: string | null): void;
}

export function YearFilter({ value, onChoose }: YearFilterProps) {
  const [from = '', to = value ?? ''] = value?.includes('..') ? value.split('..') : [value ?? ''];
  function choose(next: { from?: string; to?: string }) {
    const span = { from, to, ...next };
    if (span.from === '' && span.to === '') onChoose(null);
    else onChoose(span.from === span.to ? span.from : `${span.from}..${span.to}`);
  }
  const field = (side: 'from' | 'to', year: string) => (
    <input
      type="number"
      class={year === '' ? 'filter year' : 'filter year set'}
      min={EARLIEST}
      max={LATEST}
      value={year}
      placeholder={words(`shelf.year.${side}`)}
      aria-label={words(`shelf.year.${side}Long`)}
      onChange={({ currentTarget }) => {
        const typed = Number(currentTarget.value);
        const isYear = Number.isInteger(typed) && typed >= EARLIEST && typed <= LATEST;
        choose({ [side]: isYear ? currentTarget.value : '' });
      }}
    />
  );
  return (
    <span class="years">
      {field('from', from)}
      <span aria-hidden="true">–</span>
      {field('to', to)}
    </span>
  );
}
