// The note of one paper: as it reads, and as it is written. Its draft comes in; Escape ends the writing, and
// what could not be kept is never out of sight.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words.ts';
import { NoteSection, type NoteSectionProps } from '../NoteSection.tsx';
import { Markdown } from './Markdown.tsx';

export function NotePart(props: NoteSectionProps) {
  const { draft, isWritable, isFromBefore } = props;
  const id = useId();
  const [isWriting, setWriting] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes once the other form is drawn. */
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current) place.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  });
  const isTroubled = draft.state === 'failed' || draft.state === 'differs';
  function turn(writes: boolean) {
    next.current = writes ? 'textarea' : '[data-write]';
    setWriting(writes);
    if (!writes) void draft.flush();
  }
  if (isWriting || isTroubled || (draft.text === '' && isWritable)) {
    return (
      <div ref={place} class="note-writing">
        <NoteSection
          {...props}
          onStart={() => setWriting(true)}
          // Escape in an empty field is the page's.
          onDone={draft.text === '' ? undefined : () => turn(false)}
        />
        <p class="note-help">
          <span class="soft">{words('paper.noteHelp')}</span>
          {draft.text !== '' && !isTroubled && (
            <button type="button" class="button" onClick={() => turn(false)}>
              {words('paper.noteDone')}
            </button>
          )}
        </p>
      </div>
    );
  }
  return (
    <div ref={place}>
      <section aria-labelledby={id}>
        <div class="section-head">
          <h2 id={id}>{words('side.note')}</h2>
          {isWritable && (
            <button type="button" class="text-button" data-write onClick={() => turn(true)}>
              {words(draft.text === '' ? 'paper.noteWrite' : 'paper.noteEdit')}
            </button>
          )}
        </div>
        <Markdown text={draft.text} />
        {isFromBefore && draft.text !== '' && (
          <p class="soft note-about">{words('side.noteFromBefore')}</p>
        )}
      </section>
    </div>
  );
}
