// What can be done with all papers that are selected, in one step that one undo takes back. Those papers
// come in, wishes go out.
import type { RefObject } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { ReadingStatus } from '../../paper/entry.ts';
import { toTag } from '../../ui/TagForm.tsx';
import { words } from '../../words.ts';
import { sayNumber } from '../say.ts';
import type { Ask, TogetherChange } from '../use-library.ts';
import type { ExportPapers } from './SelectionExport.tsx';
import { SelectionExport } from './SelectionExport.tsx';
import type { Selection } from './use-selection.ts';

const STATUSES: readonly (ReadingStatus | null)[] = [null, 'reading', 'read'];

export interface SelectionLineProps {
  ask: Ask;
  selection: Selection;
  /** Tags in use, to be offered. */
  known: readonly string[];
  /** The field for a tag, where the key for it leads. */
  field: RefObject<HTMLInputElement | null>;
  isBusy: boolean;
  onChange(change: TogetherChange): void;
  onExport: ExportPapers;
  /** Escape in the line: back to the list. */
  onLeave(): void;
}

export function SelectionLine(props: SelectionLineProps) {
  const { selection, isBusy, onChange } = props;
  const { entries } = selection;
  const own = useMemo(() => [...new Set(entries.flatMap(({ tags }) => tags))].sort(), [entries]);
  return (
    <fieldset
      class="shelf-selection"
      aria-label={words('triage.selection')}
      aria-busy={isBusy}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onLeave();
      }}
    >
      <span class="shelf-selected" role="status">
        {words('shelf.selected', entries.length, [sayNumber(entries.length)])}
      </span>
      <button type="button" class="text-button" onClick={selection.all}>
        {words('triage.selectAll')}
      </button>
      {STATUSES.map((status) => (
        <button
          key={status ?? 'saved'}
          type="button"
          class="text-button"
          disabled={isBusy}
          onClick={() => onChange({ status })}
        >
          {words(`shelf.status.${status ?? 'toRead'}`)}
        </button>
      ))}
      <TagField {...props} />
      {own.length > 0 && (
        <select
          class="filter"
          aria-label={words('shelf.dropTag')}
          value=""
          disabled={isBusy}
          onChange={(event) => {
            const { value } = event.currentTarget;
            event.currentTarget.value = '';
            if (value) onChange({ dropTag: value });
          }}
        >
          <option value="">{words('shelf.dropTag')}</option>
          {own.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="text-button"
        disabled={isBusy}
        onClick={() => onChange({ remove: true })}
      >
        {words('shelf.removeAll')}
      </button>
      <button type="button" class="text-button" onClick={props.onLeave}>
        {words('triage.endSelection')}
      </button>
      <SelectionExport ask={props.ask} entries={entries} onExport={props.onExport} />
    </fieldset>
  );
}

function TagField({ field, known, isBusy, onChange }: SelectionLineProps) {
  const id = useId();
  return (
    <form
      class="field-line"
      onSubmit={(event) => {
        event.preventDefault();
        const text = toTag(field.current?.value ?? '');
        // A tag that is in use keeps its spelling.
        const tag = known.find((one) => one.toLowerCase() === text.toLowerCase()) ?? text;
        if (tag === '' || isBusy) return;
        if (field.current) field.current.value = '';
        onChange({ addTag: tag });
      }}
    >
      <input
        ref={field}
        class="field"
        dir="auto"
        list={`${id}-known`}
        autocomplete="off"
        maxLength={200}
        aria-label={words('triage.tag')}
        placeholder={words('triage.tag')}
      />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={isBusy}>
        {words('triage.tagAll')}
      </button>
    </form>
  );
}
