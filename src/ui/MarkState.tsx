// The state of one mark's paper in words, with the reader's note. What is kept comes in; nothing can be pressed.
import type { Annotation, ReadingState } from '../paper/annotation.ts';
import { words } from '../words.ts';
import { Whisper } from './Whisper.tsx';

export interface MarkStateProps {
  annotation: Annotation;
  state: ReadingState | 'possible';
  /** A failure in words stands in its place; null where nothing failed. */
  failure: string | null;
  /** The class by which it is drawn only where there is room beside all the buttons: the bookmark says it too. */
  room: string;
}

/**
 * "Saved" stands beside its button and not in it, whose name stays "Save: TITLE"; every other word at the
 * line's end. That a paper is new is only spoken: to the eye the line says it by saying nothing.
 */
export function MarkState(props: MarkStateProps) {
  const { annotation, failure, state, room } = props;
  const note = annotation.entry?.deletedAt === null ? annotation.entry.note.trim() : '';
  if (state === 'possible') {
    return (
      <span part="state" class="state possible" title={annotation.match?.title}>
        <Whisper text={words('mark.possible')} />
      </span>
    );
  }
  if (failure) return null;
  return (
    <span
      part="state"
      class={state === 'new' ? 'spoken' : `state ${state}${note && ' noted'} ${room}`}
    >
      <Whisper
        text={words(`mark.state.${state}`) + (note && ` · ${words('quoted', [note])}`)}
        isFirst={state === 'saved'}
      />
    </span>
  );
}
