// Importing a file, in the library tab: choose, watch, halt, go on, and what came of it. The imports'
// state comes in; every state says in words what is so and what can be done.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { FileChoice } from './FileChoice.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReport } from './ImportReport.tsx';
import type { ImportState } from './import-state.ts';
import { sayFailure, sayNumber } from './say.ts';
import { sayRefusal } from './say-import.ts';
import type { Imports } from './use-imports.ts';

export function ImportSection({ imports }: { imports: Imports }) {
  const { state, failure } = imports;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.step);
  // Whatever was pressed is gone: the keyboard goes to where the next choice is made.
  useLayoutEffect(() => {
    if (state.step === 'idle' && before.current !== 'idle') heading.current?.focus();
    before.current = state.step;
  }, [state.step]);
  return (
    <section aria-labelledby="import">
      <h2 id="import" tabIndex={-1} ref={heading}>
        {words('import.heading')}
      </h2>
      {failure && imports.corpora && <Notice urgent>{sayFailure(failure)}</Notice>}
      <Current imports={imports} state={state} />
    </section>
  );
}

function Current({ imports, state }: { imports: Imports; state: ImportState }) {
  switch (state.step) {
    case 'idle':
      return <Choice imports={imports} />;
    case 'refused':
      return (
        <>
          <Notice urgent>
            <bdi>{words('import.refusedFile', { name: state.name })}</bdi> {sayRefusal(state.kind)}
          </Notice>
          <Choice imports={imports} />
        </>
      );
    case 'working':
      return (
        <ImportProgress
          state={state}
          now={Date.now()}
          actions={
            <>
              <Button onClick={imports.pause}>{words('import.pause')}</Button>
              <Cancel imports={imports} />
            </>
          }
        />
      );
    case 'paused':
      return (
        <ImportProgress
          state={state}
          now={Date.now()}
          actions={
            <>
              <Button onClick={() => imports.goOn()}>{words('import.goOn')}</Button>
              <Cancel imports={imports} />
            </>
          }
        />
      );
    case 'stopped':
      return <Stopped imports={imports} state={state} />;
    case 'done':
      return (
        <>
          <ImportReport
            report={state.report}
            onUndo={() => void imports.remove(state.id)}
            onClose={imports.close}
          />
          <Choice imports={imports} />
        </>
      );
  }
}

function Choice({ imports }: { imports: Imports }) {
  return (
    <>
      <p class="soft">{words('import.text')}</p>
      <FileChoice onChoose={imports.choose} />
    </>
  );
}

function Button({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {children}
    </button>
  );
}

function Cancel({ imports }: { imports: Imports }) {
  return (
    <button
      type="button"
      class="text-button"
      title={words('import.cancelLong')}
      onClick={imports.cancel}
    >
      {words('import.cancel')}
    </button>
  );
}

/** What another tab is importing is not this one's to cancel. */
function Close({ imports }: { imports: Imports }) {
  return (
    <button type="button" class="text-button" onClick={imports.close}>
      {words('import.done.close')}
    </button>
  );
}

type StoppedState = Extract<ImportState, { step: 'stopped' }>;

function sayStop({ why, name, message }: StoppedState): string {
  switch (why) {
    case 'disk-full':
      return words('import.stopped.diskFull', { name });
    case 'needs-file':
      return words('import.stopped.needsFile', { name });
    case 'other-file':
      return words('import.stopped.otherFile', { name });
    case 'busy':
      return words('import.stopped.busy');
    case 'failed':
      return words('import.stopped.failed', { name, message });
  }
}

function Stopped({ imports, state }: { imports: Imports; state: StoppedState }) {
  const asksFile = state.why === 'needs-file' || state.why === 'other-file';
  const begun = imports.corpora?.find(({ id }) => id === state.id);
  const { counts } = begun?.importing?.report ?? {};
  const papers = counts ? counts.added + counts.updated + counts.known : 0;
  return (
    <>
      <Notice
        urgent
        actions={
          <>
            {!asksFile && <Button onClick={() => imports.goOn()}>{words('import.goOn')}</Button>}
            {state.why === 'busy' ? <Close imports={imports} /> : <Cancel imports={imports} />}
          </>
        }
      >
        <bdi>{sayStop(state)}</bdi>{' '}
        {state.why !== 'busy' && words('import.stopped.kept', papers, [sayNumber(papers)])}
      </Notice>
      {asksFile && <FileChoice onChoose={imports.goOn} />}
    </>
  );
}
