// One paper's mark: its topics, the buttons for saving and for related papers, its state. Props in, elements
// out; what is pressed goes to the callbacks. The `part` names stand for good: tests and themes rely on them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotation, RelatedAmong, Tag } from '../paper/annotation.ts';
import { readingState } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import { words } from '../words.ts';
import { toLeastWidths } from './fit.ts';
import { Icon } from './Icon.tsx';
import { keepKey } from './keep-key.ts';
import { Late } from './Late.tsx';
import { MarkState } from './MarkState.tsx';
import { MarkTopics } from './MarkTopics.tsx';
import { isUndoKey, keepOneTabStop, moveFocus } from './mark-keys.ts';
import type { Undoable } from './SaveButton.tsx';
import { SaveButton, UndoButton } from './SaveButton.tsx';

/** Pills on the line; further tags stand behind "+n". */
const MAX_PILLS = 3;

/** What a press has opened: the evidence of these topics, or without any the menu. */
export interface Opened {
  tags?: readonly Tag[];
  /** What was pressed. */
  from: HTMLElement;
}

export interface MarkProps {
  /** The paper's title as the page has it. */
  title: string;
  annotation: Annotation;
  /** CSS length by which the line is set in, to stand under a title that is. */
  indent?: string;
  /** True while a press is on its way to the disk. */
  busy: boolean;
  /** What was just done, with undo on offer; null once the offer is over. */
  undo: Undoable | null;
  /** A failure in words, or null. */
  failure: string | null;
  onSave(saved: boolean): void;
  onUndo(): void;
  onNotSame(): void;
  /** Topics named on the line, beside "+n". */
  mostTopics?: number;
  /** A topic or the menu's button was pressed. */
  onOpen(opened: Opened): void;
  /** Which papers the panel shows that stands open for this mark; null where none does. */
  relatedOpen: RelatedAmong | null;
  /** `byKey`: pressed by Enter or the space bar. Null where no panel can open. */
  onRelated: ((byKey: boolean, among: RelatedAmong) => void) | null;
  /** Escape was pressed on the line while its panel stands open. */
  onCloseRelated(): void;
}

export function Mark(props: MarkProps) {
  const { title, annotation, busy, undo, indent, failure, onRelated } = props;
  const { mostTopics = MAX_PILLS } = props;
  const line = useRef<HTMLDivElement>(null);
  const saved = isSaved(annotation.entry);
  const possible = annotation.match !== null && !annotation.match.certain;
  const state = possible ? 'possible' : readingState(annotation);
  const tail = [
    possible ? words('mark.possible') + words('mark.notSame') : '',
    state === 'new' || state === 'possible' ? '' : words(`mark.state.${state}`),
    undo ? words('mark.undo') : '',
    failure ?? '',
  ].join('');
  const labels = annotation.tags.map(({ short }) => short);
  const room = undo ? `needs-${toLeastWidths(labels, tail, mostTopics)[0]}` : '';
  useLayoutEffect(() => keepOneTabStop(line.current));

  return (
    // A toolbar and not a group: one Tab stop, and the only one of the two in which NVDA hands the
    // arrow keys on to the page (its browseMode.py, shouldPassThrough).
    <div
      class="mark"
      part="mark"
      role="toolbar"
      aria-label={words('mark.label', [title])}
      ref={line}
      // Important, as all that stands in a part's sheets.
      style={indent ? `margin-inline-start: ${indent} !important` : undefined}
      onKeyDown={(event) => {
        keepKey(event);
        if (isUndoKey(event) && undo) {
          event.preventDefault();
          props.onUndo();
        } else if (event.key === 'Escape' && props.relatedOpen) props.onCloseRelated();
        else moveFocus(event, line.current);
      }}
      onKeyPress={keepKey}
      onKeyUp={keepKey}
    >
      <MarkTopics
        tags={annotation.tags}
        tail={tail}
        most={mostTopics}
        onOpen={(tags, from) => props.onOpen({ tags, from })}
      />
      <SaveButton title={title} saved={saved} busy={busy} onSave={props.onSave} />
      {state === 'saved' && <MarkState {...props} state={state} room={room} />}
      {onRelated && (
        <button
          type="button"
          part="related"
          class="related"
          tabIndex={-1}
          aria-expanded={props.relatedOpen === 'corpus'}
          aria-label={words('mark.related', [title])}
          title={words('mark.tip.related')}
          // A click without a count of presses is one made by a key.
          onClick={(event) => event.isTrusted && onRelated(event.detail === 0, 'corpus')}
        >
          <Icon name="related" />
        </button>
      )}
      <button
        type="button"
        part="menu"
        class="menu"
        tabIndex={-1}
        aria-haspopup="menu"
        // Whoever draws the menu says here when it stands open.
        aria-expanded={false}
        aria-label={words('mark.menu', [title])}
        title={words('mark.tip.menu')}
        onClick={(event) => event.isTrusted && props.onOpen({ from: event.currentTarget })}
      >
        <Icon name="more" />
      </button>
      <UndoButton title={title} undo={undo} onUndo={props.onUndo} tabIndex={-1} />
      {possible && (
        <button
          type="button"
          part="not-same"
          class="not-same"
          tabIndex={-1}
          onClick={(event) => event.isTrusted && props.onNotSame()}
        >
          {words('mark.notSame')}
        </button>
      )}
      {state !== 'saved' && <MarkState {...props} state={state} room={room} />}
      <span role="status" class={failure ? 'state' : 'spoken'}>
        {failure ?? (undo ? words(`mark.did.${undo}`) : '')}
      </span>
      {!saved && <Late {...props} tail={tail} mostTopics={mostTopics} />}
    </div>
  );
}
