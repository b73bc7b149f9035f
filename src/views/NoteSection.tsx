// The reader's note on one paper: text goes out as it is typed, and what has become of it is said
// beside it. "Kept" stands there only once the background has it.
import { useId, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import type { NoteDraft } from './note-draft.ts';
import { joinNotes } from './note-draft.ts';
import { sayFailure } from './say.ts';

/** The bound of the wire, in UTF-16 units; test/side-panel-kept.test.ts holds the two together. */
export const MAX_NOTE = 20_000;

export interface NoteSectionProps {
  draft: NoteDraft;
  /** False where a newer version has written the store. */
  isWritable: boolean;
  /** The paper is not in the list, but a note of it is kept from when it was. */
  isFromBefore: boolean;
  /** The field has got the focus; Escape was pressed in it. */
  onStart?(): void;
  onDone?(): void;
}

export function NoteSection(props: NoteSectionProps) {
  const { draft, isWritable, isFromBefore } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const choose = (which: Parameters<NoteDraft['choose']>[0]) => {
    draft.choose(which);
    // The buttons go away with the choice.
    field.current?.focus();
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <div class="note-head">
        <h2 id={`${id}-head`}>{words('side.note')}</h2>
        <span class="soft note-state" data-state={draft.state}>
          {draft.state === 'unsent' && words('side.noteUnsent')}
          {draft.state === 'kept' && words('side.noteKept')}
        </span>
      </div>
      <textarea
        ref={field}
        class="note"
        dir="auto"
        rows={3}
        maxLength={MAX_NOTE}
        aria-labelledby={`${id}-head`}
        aria-describedby={`${id}-about`}
        placeholder={words('side.notePlaceholder')}
        readOnly={!isWritable}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onFocus={props.onStart}
        onBlur={() => void draft.flush()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing || !props.onDone) return;
          event.preventDefault();
          props.onDone();
        }}
      />
      <p class="soft note-about" id={`${id}-about`}>
        {isFromBefore && draft.text !== '' && words('side.noteFromBefore')}
      </p>
      <div role="alert">
        {draft.state === 'failed' && (
          <NoteFailure code={draft.failure} onAgain={() => void draft.flush()} />
        )}
        {draft.state === 'differs' && <NoteChoice draft={draft} onChoose={choose} />}
      </div>
    </section>
  );
}

function NoteFailure({ code, onAgain }: { code: string | null; onAgain: () => void }) {
  return (
    <div class="notice">
      <p>
        {words('side.noteFailed')} {sayFailure(code ?? 'failed')}
      </p>
      <div class="notice-actions">
        <button type="button" class="button" onClick={onAgain}>
          {words('side.again')}
        </button>
      </div>
    </div>
  );
}

function NoteChoice(props: {
  draft: NoteDraft;
  onChoose: (which: 'mine' | 'theirs' | 'both') => void;
}) {
  const { draft, onChoose } = props;
  const theirs = draft.theirs ?? '';
  const fits = joinNotes(draft.text, theirs).length <= MAX_NOTE;
  return (
    <div class="notice">
      <p>{words('side.noteDiffers')}</p>
      <blockquote class="theirs" dir="auto">
        {theirs === '' ? words('side.noteEmpty') : theirs}
      </blockquote>
      <div class="notice-actions">
        {theirs !== '' && fits && (
          <button type="button" class="button" onClick={() => onChoose('both')}>
            {words('side.noteBoth')}
          </button>
        )}
        <button type="button" class="button" onClick={() => onChoose('mine')}>
          {words('side.noteMine')}
        </button>
        <button type="button" class="button" onClick={() => onChoose('theirs')}>
          {words('side.noteTheirs')}
        </button>
      </div>
    </div>
  );
}
