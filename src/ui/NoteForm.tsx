// The reader's note on one paper, in a small form: what stands comes in, what is written goes out when
// it is kept. Where another note was written meanwhile, both stay to be seen.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';

export interface NoteFormProps {
  title: string;
  note: string;
  /** What was written elsewhere since; null where nothing was. */
  other: string | null;
  onKeep(note: string): void;
  onCancel(): void;
}

/** A line for later; longer ones are written in the side panel. */
const MAX_NOTE = 20_000;

export function NoteForm({ title, note, other, onKeep, onCancel }: NoteFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => queueMicrotask(() => field.current?.focus({ preventScroll: true })), []);
  const keep = () => onKeep(field.current?.value.trim() ?? '');
  return (
    <form
      class="late-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) keep();
      }}
    >
      <label for={id}>{words('menu.noteOf', [title])}</label>
      <textarea
        id={id}
        ref={field}
        part="note-field"
        rows={2}
        maxLength={MAX_NOTE}
        defaultValue={note}
        aria-describedby={`${id}-help`}
        onKeyDown={(event) => {
          // While letters are being composed, Enter is theirs.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (event.isTrusted) keep();
        }}
      />
      <p id={`${id}-help`}>{words('menu.noteHelp')}</p>
      {other !== null && (
        <p role="alert">
          {words('menu.noteDiffers')} <q>{other}</q>
        </p>
      )}
      <div class="late-line">
        <button type="submit" part="note-keep" class="late-button">
          {words('menu.keep')}
        </button>
        <button type="button" class="late-button" onClick={onCancel}>
          {words('menu.cancel')}
        </button>
      </div>
    </form>
  );
}
