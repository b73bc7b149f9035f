// What can be done with all rows that are selected. Their count comes in, wishes go out.
import { useState } from 'preact/hooks';
import type { Action, Keys } from '../triage-settings.ts';
import { words } from '../words.ts';

/** Forms in which several papers stand on the clipboard together. */
export type ListForm = 'bibtex' | 'markdown';
export type SelectionWish = 'all' | 'end' | 'save' | 'skip' | 'tag' | ListForm;

/** As an entry's tag may be, in characters. */
const MAX_TAG = 200;

export interface SelectionBarProps {
  count: number;
  keys: Keys;
  onSelect(wish: SelectionWish, tag?: string): void;
}

export function SelectionBar({ count, keys, onSelect }: SelectionBarProps) {
  const [tag, setTag] = useState('');
  const named = tag.trim();
  const press = (wish: SelectionWish) => (event: MouseEvent) => event.isTrusted && onSelect(wish);
  /** `action`: whose key does the same. */
  const word = (wish: SelectionWish, label: string, action?: Action) => (
    <button
      type="button"
      class="word"
      part={`all-${wish}`}
      disabled={count === 0}
      aria-keyshortcuts={action && keys[action]}
      onClick={press(wish)}
    >
      {label} {action && <kbd>{keys[action]}</kbd>}
    </button>
  );
  return (
    <fieldset class="choices" part="selection" aria-label={words('triage.selection')}>
      <span class="at">{words('triage.selected', count)}</span>
      <button type="button" class="word" part="select-all" onClick={press('all')}>
        {words('triage.selectAll')}
      </button>
      {word('save', words('triage.saveAll'), 'save')}
      {word('skip', words('triage.skipAll'), 'skip')}
      {word('bibtex', words('triage.copyAs.bibtex'), 'copy')}
      {word('markdown', words('triage.copyAs.markdown'))}
      <form
        class="tag"
        onSubmit={(event) => {
          event.preventDefault();
          if (!named || count === 0) return;
          onSelect('tag', named);
          setTag('');
        }}
      >
        <input
          type="text"
          part="tag"
          maxLength={MAX_TAG}
          value={tag}
          aria-label={words('triage.tag')}
          placeholder={words('triage.tag')}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" class="word" disabled={!named || count === 0}>
          {words('triage.tagAll')}
        </button>
      </form>
      <button type="button" class="word" part="select-end" onClick={press('end')}>
        {words('triage.endSelection')}
      </button>
    </fieldset>
  );
}
