// The unfolded part of a list's bar: what the list can be filtered by, each with its count. Choices come
// in, presses go out.
import { useState } from 'preact/hooks';
import { words } from '../words.ts';

export interface FilterChoice {
  id: string;
  label: string;
  count: number;
  isOn: boolean;
  /** Of a topic: OKLCH degrees. */
  hue?: number;
}

/** What is new on a list since the last visit. */
export interface FilterNews {
  /** When that was; milliseconds since 1970. */
  lastAt: number;
  count: number;
  /** Those of the reader's own topics. */
  topics: readonly { id: string; label: string; hue: number; count: number }[];
  /** Whether the reader follows any topic. */
  follows: boolean;
}

export type FilterPick = { kind: 'topic' | 'flag' | 'news'; id: string } | { kind: 'group' };

export interface FilterBarProps {
  flags: readonly FilterChoice[];
  topics: readonly FilterChoice[];
  isGrouped: boolean | null;
  onPick(pick: FilterPick): void;
}

/** Topics at first; the rest behind "more". */
const MOST_AT_FIRST = 14;

export function FilterBar({ flags, topics, isGrouped, onPick }: FilterBarProps) {
  const [isWhole, setWhole] = useState(false);
  // What is on is never behind "more".
  const shown = topics.filter(({ isOn }, i) => isWhole || isOn || i < MOST_AT_FIRST);
  return (
    <div class="filter" part="filter" id="filter">
      <fieldset class="choices" aria-label={words('triage.filter')}>
        {flags.map((flag) => (
          <Choice key={flag.id} {...flag} onPick={() => onPick({ kind: 'flag', id: flag.id })} />
        ))}
        {isGrouped !== null && (
          <button
            type="button"
            class="choice"
            part="group"
            aria-pressed={isGrouped}
            onClick={(event) => event.isTrusted && onPick({ kind: 'group' })}
          >
            {words('triage.group')}
          </button>
        )}
      </fieldset>
      <fieldset class="choices" aria-label={words('triage.byTopic')}>
        {shown.map((topic) => (
          <Choice
            key={topic.id}
            {...topic}
            onPick={() => onPick({ kind: 'topic', id: topic.id })}
          />
        ))}
        {topics.length > shown.length && (
          <button type="button" class="word" onClick={() => setWhole(true)}>
            {words('panel.more', topics.length - shown.length)}
          </button>
        )}
        {topics.length === 0 && <span class="soft">{words('triage.noTopics')}</span>}
      </fieldset>
    </div>
  );
}

function Choice({ label, count, isOn, hue, onPick }: FilterChoice & { onPick(): void }) {
  return (
    <button
      type="button"
      class="choice"
      part="choice"
      aria-pressed={isOn}
      style={hue === undefined ? undefined : { '--hue': String(hue) }}
      onClick={(event) => event.isTrusted && onPick()}
    >
      <span class={hue === undefined ? 'pill pill-plain' : 'pill'}>{label}</span> {count}
    </button>
  );
}
