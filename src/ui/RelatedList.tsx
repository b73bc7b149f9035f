// The nearest papers to one title, each with why it is near, or a calm word where there are none.
// Props in, elements out; the `part` names stand for good. Titles are drawn as text, never run.
import { useRef, useState } from 'preact/hooks';
import type { Related, RelatedAmong, RelatedAnswer } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { words } from '../words.ts';
import { PaperLine } from './PaperLine.tsx';
import type { Undoable } from './SaveButton.tsx';
import { SaveButton, UndoButton } from './SaveButton.tsx';

/** Lines before "more". */
const FIRST_LINES = 10;

/** What a press in one line has led to. */
export interface LineState {
  busy: boolean;
  undo: Undoable | null;
  failure: string | null;
}

/** `asking` while no answer is here yet; it says so only once that takes its time. */
export type RelatedState = 'asking' | 'slow' | 'failed' | RelatedAnswer;

export interface RelatedListProps {
  state: RelatedState;
  among: RelatedAmong;
  lines: ReadonlyMap<string, LineState>;
  onSave(related: Related, saved: boolean): void;
  onUndo(related: Related): void;
  onRetry(): void;
  /** The view's own page of a paper, where it has one. */
  pageOf?(related: Related): string;
}

export function RelatedList(props: RelatedListProps) {
  const { state } = props;
  return typeof state === 'object' ? <Answer {...props} answer={state} /> : <Waiting {...props} />;
}

function Waiting({ state, onRetry }: RelatedListProps) {
  return (
    <p class="calm" role="status">
      {state === 'slow' && words('panel.loading')}
      {state === 'failed' && (
        <>
          {words('panel.failed')}{' '}
          <button
            type="button"
            part="retry"
            class="undo"
            onClick={(event) => event.isTrusted && onRetry()}
          >
            {words('panel.retry')}
          </button>
        </>
      )}
    </p>
  );
}

function Answer(props: RelatedListProps & { answer: RelatedAnswer }) {
  const { related, from, of } = props.answer;
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = isWhole ? related : related.slice(0, FIRST_LINES);
  const beyond = related.length - shown.length;
  return (
    <>
      {related.length === 0 && (
        <p class="calm" role="status">
          {props.among === 'saved'
            ? words('panel.noneSaved')
            : words('panel.none', of, [of.toLocaleString(words('locale.code'))])}
        </p>
      )}
      <ul class="items" ref={list} hidden={shown.length === 0}>
        {shown.map((one) => (
          <Line key={one.key} {...props} related={one} />
        ))}
      </ul>
      {beyond > 0 && (
        <button
          type="button"
          part="more"
          class="undo"
          onClick={(event) => {
            if (!event.isTrusted) return;
            setWhole(true);
            // This button goes away: the focus goes on to what it brought.
            const next = shown.length;
            setTimeout(() => list.current?.children[next]?.querySelector('a')?.focus());
          }}
        >
          {words('panel.more', beyond)}
        </button>
      )}
      {from === 'title' && <p class="calm">{words('panel.titleOnly')}</p>}
    </>
  );
}

function Line(props: RelatedListProps & { related: Related }) {
  const { related, lines, onSave, onUndo, pageOf } = props;
  const line = lines.get(related.key);
  const { title, ids, year, kind, why, by } = related;
  const origin = words(`panel.kind.${kind}`);
  return (
    <li part="related-item">
      <PaperLine
        title={title}
        url={findPaperUrl(ids)}
        page={pageOf?.(related)}
        aside={year ? `${year} · ${origin}` : origin}
        below={
          <span part="related-why">
            {words('mark.because')} {by !== 'words' && `${words(`panel.by.${by}`)} `}
            <bdi>{why.join(' · ')}</bdi>
          </span>
        }
        action={
          <span class="keep">
            <SaveButton
              title={title}
              saved={isSaved(related.entry)}
              busy={line?.busy ?? false}
              onSave={(saved) => onSave(related, saved)}
            />
            <UndoButton title={title} undo={line?.undo ?? null} onUndo={() => onUndo(related)} />
            <span role="status" class={line?.failure ? 'calm' : 'spoken'}>
              {line?.failure ?? (line?.undo ? words(`mark.did.${line.undo}`) : '')}
            </span>
          </span>
        }
      />
    </li>
  );
}
