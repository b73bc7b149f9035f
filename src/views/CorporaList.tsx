// The corpora that were imported, what each costs, and the way to remove it in one step. The imports'
// state comes in; what was removed can be brought back while the page is open.
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { CorpusSummary } from '../wire/corpus-messages.ts';
import { words } from '../words.ts';
import { FileButton } from './FileButton.tsx';
import { LeftOut } from './LeftOut.tsx';
import { sayDay, sayNumber } from './say.ts';
import { sayBytes, sayCame } from './say-import.ts';
import type { Imports } from './use-imports.ts';

export function CorporaList({ imports }: { imports: Imports }) {
  const { corpora, removed } = imports;
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button is gone with its line: the keyboard goes to the way back.
  useLayoutEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  if (!corpora) return null;
  const ready = corpora.filter(({ state }) => state === 'ready');
  return (
    <section aria-labelledby="corpora">
      <h2 id="corpora">{words('import.corpora.heading')}</h2>
      {ready.length === 0 && !removed && (
        <EmptyState
          title={words('import.corpora.emptyTitle')}
          text={words('import.corpora.emptyText')}
        />
      )}
      {ready.length > 0 && (
        <ul class="papers corpora">
          {ready.map((corpus) => (
            <CorpusLine key={corpus.id} corpus={corpus} imports={imports} />
          ))}
        </ul>
      )}
      <div role="status">
        {removed && (
          <div class="undo-bar">
            <span class="undo-words">
              <bdi>{words('import.corpora.removed', { name: removed.name })}</bdi>{' '}
              <span class="soft">{words('import.corpora.undoText')}</span>
            </span>
            <button
              type="button"
              class="text-button"
              ref={undo}
              onClick={() => void imports.restore()}
            >
              {words('import.corpora.undo')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

interface CorpusLineProps {
  corpus: CorpusSummary;
  imports: Imports;
}

function CorpusLine({ corpus, imports }: CorpusLineProps) {
  const { id, name, papers, bytes, addedAt, report, damaged = 0 } = corpus;
  const isFree = !('bytesTotal' in imports.state);
  return (
    <li class="paper-line">
      <div class="paper-words">
        <p class="paper-title">
          <bdi>{name}</bdi>
        </p>
        <p class="soft paper-below">
          <span class="fact">
            {words('import.papers', papers + damaged, [sayNumber(papers + damaged)])}
          </span>{' '}
          <span class="fact">{sayBytes(bytes)}</span>{' '}
          <time class="fact" dateTime={new Date(addedAt).toISOString()}>
            {words('import.corpora.added', { date: sayDay(addedAt) })}
          </time>
        </p>
        {report && (
          <p class="soft paper-below">
            {sayCame(report.counts).map((fact) => (
              <Fragment key={fact}>
                <span class="fact">{fact}</span>{' '}
              </Fragment>
            ))}
          </p>
        )}
        {damaged > 0 && (
          <p class="paper-below">
            {words('import.corpora.damaged', damaged, [sayNumber(damaged)])}
          </p>
        )}
        {report && <LeftOut report={report} load={() => imports.loadReport(id)} />}
      </div>
      <div class="paper-aside">
        {damaged > 0 && isFree && (
          <FileButton
            class="text-button"
            label={words('import.corpora.againLong', { name })}
            onChoose={(file) => imports.choose(file, id)}
          >
            {words('import.corpora.again')}
          </FileButton>
        )}
        <button
          type="button"
          class="text-button"
          aria-label={words('import.corpora.removeLong', { name })}
          onClick={() => void imports.remove(id)}
        >
          {words('import.corpora.remove')}
        </button>
      </div>
    </li>
  );
}
