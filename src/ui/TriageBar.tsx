// The bar of a list: how many papers are left, where the reader is, what was just done and the way back.
// Props in, elements out.
import type { Keys } from '../triage-settings.ts';
import { words } from '../words.ts';
import { keepKey } from './keep-key.ts';

export interface BarSaid {
  text: string;
  canUndo?: boolean;
}

export interface TriageBarProps {
  /** Papers that are neither saved nor seen, and all of the page. */
  left: number;
  all: number;
  /** The row that the reader is at, counted from one; null where at none. */
  at: number | null;
  /** That row, for a reader of the screen. */
  spoken: string;
  said: BarSaid | null;
  keys: Keys;
  onUndo(): void;
  /** Null where single keys are off. */
  onHelp: (() => void) | null;
}

export function TriageBar(props: TriageBarProps) {
  const { left, all, at, spoken, said, keys, onHelp } = props;
  return (
    <div
      class="bar"
      part="bar"
      role="toolbar"
      aria-label={words('triage.bar')}
      onKeyDown={keepKey}
      onKeyPress={keepKey}
      onKeyUp={keepKey}
    >
      {at !== null && (
        <span class="at" part="at">
          {words('triage.at', { at: `${at}`, all: `${all}` })}
        </span>
      )}
      <span class="left" part="left">
        {words('triage.left', { left: `${left}`, all: `${all}` })}
      </span>
      {said && (
        <span class="said" part="said">
          {said.text}
        </span>
      )}
      {said?.canUndo && (
        <button
          type="button"
          part="bar-undo"
          class="word"
          aria-keyshortcuts={keys.undo}
          onClick={(event) => event.isTrusted && props.onUndo()}
        >
          {words('mark.undo')} <kbd>{keys.undo}</kbd>
        </button>
      )}
      {onHelp && (
        <button
          type="button"
          part="help"
          class="word"
          aria-label={words('triage.help')}
          aria-keyshortcuts={keys.help}
          onClick={(event) => event.isTrusted && onHelp()}
        >
          {words('triage.keys')} <kbd>{keys.help}</kbd>
        </button>
      )}
      <span role="status" class="spoken">
        {[said?.text, spoken].filter(Boolean).join('. ')}
      </span>
    </div>
  );
}
