// An import under way or paused: how far it is, at what pace, and what can be done with it. Figures
// come in; what a screen reader is told changes at quarters alone.
import { type ComponentChildren, Fragment } from 'preact';
import type { ImportProgress as Progress } from '../wire/import-messages.ts';
import { words } from '../words.ts';
import type { ImportState } from './import-state.ts';
import { sayNumber } from './say.ts';
import { sayBytes, sayFormat, sayTimeLeft } from './say-import.ts';

/** A rate over a shorter time says nothing. */
const STEADY_MS = 2000;

/** Reading takes about so much of the time, putting in order the rest. */
const READING = 0.82;

/** 0 to 1, over both phases. */
function shareOf({ phase, share }: Progress): number {
  return phase === 'reading' ? READING * share : READING + (1 - READING) * share;
}

type Shown = Extract<ImportState, { step: 'working' | 'paused' }>;

export interface ImportProgressProps {
  state: Shown;
  now: number;
  actions: ComponentChildren;
}

function sayTitle(state: Shown): string {
  const { name } = state;
  if (state.step === 'paused') return words('import.paused', { name });
  if (!state.progress) return words('import.opening', { name });
  return state.progress.phase === 'reading'
    ? words('import.reading', { name })
    : words('import.finishing', { name });
}

/** Papers a second and time left; nothing before there is something to go by. */
function sayPace(state: Shown, now: number): string[] {
  if (state.step === 'paused' || !state.progress || !state.since) return [];
  const { progress, since, sinceAt } = state;
  const time = now - sinceAt;
  const share = shareOf(progress) - shareOf(since);
  if (time < STEADY_MS || share <= 0) return [];
  const papers = progress.report.counts.read - since.report.counts.read;
  const left = sayTimeLeft(((1 - shareOf(progress)) * time) / share);
  // What was imported before is passed over without a paper.
  if (progress.phase !== 'reading' || papers === 0) return [left];
  const rate = sayNumber(Math.round((papers * 1000) / time));
  return [words('import.rate', { rate }), left];
}

function sayFigures(progress: Progress): string[] {
  const { counts, format } = progress.report;
  const papers = counts.added + counts.updated + counts.known;
  const out = counts.skipped + counts.failed;
  return [
    words('import.bytes', {
      done: sayBytes(progress.bytesRead),
      all: sayBytes(progress.bytesTotal),
    }),
    words('import.papers', papers, [sayNumber(papers)]),
    ...(out > 0 ? [words('import.leftOut', out, [sayNumber(out)])] : []),
    ...[sayFormat(format) ?? []].flat(),
  ];
}

export function ImportProgress({ state, now, actions }: ImportProgressProps) {
  const { progress } = state;
  const share = progress ? shareOf(progress) : 0;
  const quarter = Math.floor(share * 4) * 25;
  return (
    <div class="import-work">
      <p class="import-title">
        <bdi>{sayTitle(state)}</bdi>
      </p>
      <progress aria-label={words('import.progress')} max={1} {...(progress && { value: share })} />
      <p class="soft import-figures">
        {[...(progress ? sayFigures(progress) : []), ...sayPace(state, now)].map((fact) => (
          <Fragment key={fact}>
            <span class="fact">{fact}</span>{' '}
          </Fragment>
        ))}
      </p>
      <div class="notice-actions">{actions}</div>
      <p class="soft">{words(state.step === 'paused' ? 'import.mayWait' : 'import.mayClose')}</p>
      <p role="status" class="unseen">
        {state.step === 'paused' && sayTitle(state)}
        {state.step === 'working' &&
          quarter > 0 &&
          words('import.share', { percent: `${quarter} %` })}
      </p>
    </div>
  );
}
