// Papers of other programs for the library: a file or what is pasted comes in, is shown with what it would
// change, and is taken in at a press. Every state says in words what is so and what can be done.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { FileChoice } from './FileChoice.tsx';
import { RestoreNews } from './RestoreNews.tsx';
import { sayFailure, sayNumber } from './say.ts';
import { sayRefusal } from './say-import.ts';
import { TakePreview } from './TakePreview.tsx';
import type { Taking } from './use-taking.ts';

const ofTaking = () => ({
  done: (papers: number) => words('take.done', papers, [sayNumber(papers)]),
  undo: words('take.undo'),
  undone: words('backup.undone'),
});

export function TakeSection({ taking }: { taking: Taking }) {
  const { state, failure } = taking;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.step);
  // What was pressed is gone: the keyboard goes to where the next choice is made, or to the way back.
  useLayoutEffect(() => {
    const isLeft = state.step === 'idle' && before.current !== 'idle' && !taking.done;
    if (isLeft) heading.current?.focus();
    before.current = state.step;
  }, [state.step, taking.done]);
  return (
    <section aria-labelledby="take">
      <h2 id="take" tabIndex={-1} ref={heading}>
        {words('take.heading')}
      </h2>
      <p class="soft">{words('take.text')}</p>
      {failure && <Notice urgent>{sayFailure(failure)}</Notice>}
      {state.step === 'refused' && (
        <Notice urgent>
          <bdi>{words('take.refused', { name: state.name })}</bdi> {sayRefusal(state.kind)}
        </Notice>
      )}
      {state.step === 'looked' ? (
        <TakePreview looked={state} onAdd={() => void taking.add()} onLeave={taking.leave} />
      ) : (
        <Choice taking={taking} />
      )}
      <RestoreNews backups={taking} say={ofTaking()} />
    </section>
  );
}

function sayWork({ state }: Taking): string | null {
  if (state.step === 'reading') {
    const { name, papers } = state;
    const count = words('import.papers', papers, [sayNumber(papers)]);
    return words('take.reading', { name, papers: count });
  }
  if (state.step !== 'completing') return null;
  const { done, all } = state;
  return words('take.completing', { done: sayNumber(done), all: sayNumber(all) });
}

function Choice({ taking }: { taking: Taking }) {
  const id = useId();
  const [text, setText] = useState('');
  const work = sayWork(taking);
  async function look(event: Event) {
    event.preventDefault();
    if (text.trim() === '') return;
    await taking.paste(text, words('take.pasted'));
  }
  return (
    <>
      <FileChoice label={words('take.choose')} onChoose={taking.choose} />
      <form class="paste" onSubmit={(event) => void look(event)}>
        <label for={id}>{words('take.paste')}</label>
        <textarea
          id={id}
          class="field"
          dir="auto"
          rows={3}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words('take.look')}
        </button>
      </form>
      <div role="status">
        {work !== null && (
          <p>
            <bdi>{work}</bdi>{' '}
            <button type="button" class="text-button" onClick={taking.stop}>
              {words('take.stop')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
