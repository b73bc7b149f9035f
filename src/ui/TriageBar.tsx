// The bar of a list: how many papers are left, where the reader is, what is new, what was just done and
// the way back, what is selected. Props in, elements out.
import type { Keys } from '../triage-settings.ts';
import { words } from '../words.ts';
import type { FilterBarProps, FilterNews } from './FilterBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import { keepKey } from './keep-key.ts';
import { NewsLine } from './NewsLine.tsx';
import type { SelectionWish } from './SelectionBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Whisper } from './Whisper.tsx';

export interface BarSaid {
  text: string;
  canUndo?: boolean;
}

export interface TriageBarProps extends FilterBarProps {
  /** Papers that are neither saved nor seen, and all of the page. */
  left: number;
  all: number;
  /** The row that the reader is at, counted from one; null where at none. */
  at: number | null;
  /** Rows that a filter leaves; null where none is on. */
  shown: number | null;
  /** Where the reader was the last time, counted from one; null where that is not known. */
  place: number | null;
  /** Rows that are selected; null while none can be. */
  selected: number | null;
  news: FilterNews | null;
  /** The row that the reader is at, for a reader of the screen. */
  spoken: string;
  said: BarSaid | null;
  keys: Keys;
  isFilterOpen: boolean;
  onUndo(): void;
  onNext(): void;
  onFilter(): void;
  onShowAll(): void;
  onSelect(wish: SelectionWish, tag?: string): void;
  /** Null where single keys are off. */
  onHelp: (() => void) | null;
}

export function TriageBar(props: TriageBarProps) {
  const { left, all, at, shown, place, spoken, said, keys, onHelp, selected } = props;
  const isResting = at === null && selected === null;
  return (
    <section
      class="bar-frame"
      part="bar"
      aria-label={words('triage.bar')}
      tabIndex={-1}
      onKeyDown={keepKey}
      onKeyPress={keepKey}
      onKeyUp={keepKey}
    >
      <div class="bar">
        {at !== null && (
          <span class="at" part="at">
            {words('triage.at', { at: `${at}`, all: `${shown ?? all}` })}
          </span>
        )}
        <span class="left" part="left">
          <Whisper text={words('triage.left', { left: `${left}`, all: `${all}` })} />
        </span>
        {props.news && isResting && !said && <NewsLine news={props.news} onPick={props.onPick} />}
        {place !== null && (
          <Word part="resume" press={props.onNext} hint={keys.next}>
            {words('triage.resume', [place])}
          </Word>
        )}
        {shown !== null && (
          <Word part="show-all" press={props.onShowAll} hint={keys.showAll}>
            {words('triage.shown', { shown: `${shown}`, all: `${all}` })}
          </Word>
        )}
        {said && (
          <span class="said" part="said">
            {said.text}
          </span>
        )}
        {said?.canUndo && (
          <Word part="bar-undo" press={props.onUndo} hint={keys.undo}>
            {words('mark.undo')}
          </Word>
        )}
        <Word part="fold" press={props.onFilter} hint={keys.filter} isOpen={props.isFilterOpen}>
          {words('triage.filterShort')}
        </Word>
        {onHelp && (
          <Word part="help" press={onHelp} hint={keys.help} name={words('triage.help')}>
            {words('triage.keys')}
          </Word>
        )}
        <span role="status" class="spoken">
          {[said?.text, spoken].filter(Boolean).join('. ')}
        </span>
      </div>
      {selected !== null && <SelectionBar count={selected} keys={keys} onSelect={props.onSelect} />}
      {props.isFilterOpen && <FilterBar {...props} />}
    </section>
  );
}

interface WordProps {
  part: string;
  /** The key that does the same. */
  hint: string;
  name?: string;
  isOpen?: boolean;
  press(): void;
  children: string;
}

function Word({ part, hint, name, isOpen, press, children }: WordProps) {
  return (
    <button
      type="button"
      part={part}
      class="word"
      aria-label={name}
      aria-expanded={isOpen}
      aria-keyshortcuts={hint}
      onClick={(event) => event.isTrusted && press()}
    >
      {children} <kbd>{hint}</kbd>
    </button>
  );
}
