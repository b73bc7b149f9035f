// What can be done with all rows that are selected. Their count comes in, wishes go out.
import { useState } from 'preact/hooks';
import { words } from '../words.ts';

/** Forms in which several papers stand on the clipboard together. */
export type ListForm = 'bibtex' | 'markdown';
export type SelectionWish = 'all' | 'end' | 'save' | 'skip' | 'tag' | ListForm;

const forms: readonly ListForm[] = ['bibtex', 'markdown'];

/** As an entry's tag may be, in characters. */
const MAX_TAG = 200;

export interface SelectionBarProps {
  count: number;
  onSelect(wish: SelectionWish, tag?: string): void;
}

export function SelectionBar({ count, onSelect }: SelectionBarProps) {
  const [tag, setTag] = useState('');
  const named = tag.trim();
  const press = (wish: SelectionWish) => (event: MouseEvent) => event.isTrusted && onSelect(wish);
  return (
    <fieldset class="choices" part="selection" aria-label={words('triage.selection')}>
      <span class="at">{words('triage.selected', count)}</span>
      <button type="button" class="word" part="select-all" onClick={press('all')}>
        {words('triage.selectAll')}
      </button>
      <button type="button" class="word" disabled={count === 0} onClick={press('save')}>
        {words('triage.saveAll')}
      </button>
      <button type="button" class="word" disabled={count === 0} onClick={press('skip')}>
        {words('triage.skipAll')}
      </button>
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          class="word"
          part={`copy-${form}`}
          disabled={count === 0}
          onClick={press(form)}
        >
          {words(`triage.copyAs.${form}`)}
        </button>
      ))}
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
