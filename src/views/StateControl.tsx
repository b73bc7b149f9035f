// What the reader has done with a paper, and the controls that change it: a bookmark, and the
// reading status as one group of radio buttons, which is one Tab stop. State comes in, presses go
// out; what is shown is what is stored.
import type { Annotation } from '../paper/annotation.ts';
import { readingState } from '../paper/annotation.ts';
import type { ReadingStatus } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import { SaveButton } from '../ui/SaveButton.tsx';
import { sayPressFailure } from '../ui/say-press-failure.ts';
import { words } from '../words.ts';
import type { Presses } from './use-presses.ts';

const statuses: readonly (ReadingStatus | null)[] = [null, 'reading', 'read'];

export interface StateControlProps {
  title: string;
  annotation: Annotation;
  presses: Presses;
}

export function StateControl({ title, annotation, presses }: StateControlProps) {
  const saved = isSaved(annotation.entry);
  const state = readingState(annotation);
  const stored = saved ? (annotation.entry?.status ?? null) : undefined;
  const chosen = presses.wished === undefined ? stored : presses.wished;
  return (
    <section class="keeping" aria-label={words('side.state')}>
      <div class="keeping-line">
        <SaveButton title={title} saved={saved} busy={presses.busy} onSave={presses.setSaved} />
        <fieldset class="segments" aria-busy={presses.busy}>
          <legend class="spoken">{words('side.status')}</legend>
          {statuses.map((status) => (
            <label key={status ?? 'saved'}>
              <input
                type="radio"
                name="status"
                checked={chosen === status}
                onChange={() => presses.setStatus(status)}
              />
              <span>{words(`side.statuses.${status ?? 'saved'}`)}</span>
            </label>
          ))}
        </fieldset>
        {!saved && <span class="soft">{words(`mark.state.${state}`)}</span>}
      </div>
      <Outcome presses={presses} />
    </section>
  );
}

/** What was just done, with the way back, or why it was not. Stands before it has anything to say. */
function Outcome({ presses }: { presses: Presses }) {
  const { undo, isUndone, failure } = presses;
  return (
    <p class="outcome" role="status">
      {failure && sayPressFailure(failure)}
      {!failure && undo && (
        <>
          {words(`side.did.${undo}`)}{' '}
          <button type="button" class="line-button" data-undo onClick={presses.takeBack}>
            {words('mark.undo')}
          </button>
        </>
      )}
      {!failure && !undo && isUndone && words('side.undone')}
    </p>
  );
}
