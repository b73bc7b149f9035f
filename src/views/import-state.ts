// What a view shows of the import under way: an event of the worker comes in, the next state goes out.
// It must never follow an event of another import.

import type { CorpusSummary } from '../wire/corpus-messages.ts';
import type {
  ImportEvent,
  ImportProgress,
  ImportReport,
  ImportStop,
} from '../wire/import-messages.ts';

export interface Under {
  id: string;
  name: string;
  bytesTotal: number;
}

export type ImportState =
  | { step: 'idle' }
  | (Under & {
      step: 'working';
      progress: ImportProgress | null;
      since: ImportProgress | null;
      sinceAt: number;
    })
  | (Under & { step: 'paused'; progress: ImportProgress | null; isHere: boolean })
  | (Under & { step: 'stopped'; why: ImportStop; message: string })
  | { step: 'refused'; name: string; kind: string }
  | { step: 'done'; id: string; report: ImportReport };

export const working = (under: Under): ImportState => ({
  id: under.id,
  name: under.name,
  bytesTotal: under.bytesTotal,
  step: 'working',
  progress: null,
  since: null,
  sinceAt: 0,
});

/** The next state after an event of the worker; one of another import changes nothing. */
export function followEvent(state: ImportState, event: ImportEvent, now: number): ImportState {
  if (!('bytesTotal' in state)) return state;
  const { id, name, bytesTotal } = state;
  const under = { id, name, bytesTotal };
  if (event.event === 'crashed') {
    return { ...under, step: 'stopped', why: 'failed', message: event.message };
  }
  if (event.id !== id) return state;
  switch (event.event) {
    case 'progress': {
      if (state.step !== 'working') return state;
      const { progress } = event;
      // The pace is that of this run alone.
      if (state.since) return { ...state, progress };
      return { ...state, progress, since: progress, sinceAt: now };
    }
    case 'paused':
      return {
        ...under,
        step: 'paused',
        progress: 'progress' in state ? state.progress : null,
        isHere: true,
      };
    case 'stopped':
      return { ...under, step: 'stopped', why: event.why, message: event.message };
    case 'refused':
      return { step: 'refused', name, kind: event.kind };
    case 'cancelled':
      return { step: 'idle' };
    case 'done':
      return { step: 'done', id, report: event.report };
  }
}

/** Where another tab was importing, and has come to its end, nothing is waited for any more. */
export function endWaiting(state: ImportState, corpora: readonly CorpusSummary[]): ImportState {
  const isWaiting = state.step === 'stopped' && state.why === 'busy';
  const goesOn = corpora.some((corpus) => corpus.state === 'building');
  return isWaiting && !goesOn ? { step: 'idle' } : state;
}

/** An import that an earlier page began, and whether it goes on by itself. */
export function toState({ id, name, importing }: CorpusSummary): ImportState {
  const under = { id, name, bytesTotal: importing?.bytesTotal ?? 0 };
  if (importing && !importing.hasFile) {
    return { ...under, step: 'stopped', why: 'needs-file', message: '' };
  }
  if (!importing?.isPaused) return working(under);
  const { phase, bytesRead, bytesTotal, report } = importing;
  const share = bytesTotal > 0 ? bytesRead / bytesTotal : 0;
  const progress = { phase, bytesRead, bytesTotal, share, report };
  return { ...under, step: 'paused', progress, isHere: false };
}
