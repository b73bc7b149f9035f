// The imports as a view holds them: one at a time under way in the worker, the others listed. What was
// stopped is gone on with when the page opens, unless the reader had paused it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { failureCode, onEntriesChanged } from '../wire/ask.ts';
import type { CorpusSummary } from '../wire/corpus-messages.ts';
import type { ImportEvent, ImportOrder, ImportReport } from '../wire/import-messages.ts';
import { endWaiting, followEvent, type ImportState, toState, working } from './import-state.ts';
import type { Ask } from './use-library.ts';

/** What the page brings: the worker, and the browser's promise not to clear the disk by itself. */
export interface ImportDoor {
  /** Begins the worker; answers the way to it. */
  open(hear: (event: ImportEvent) => void): (order: ImportOrder) => void;
  persist(): Promise<unknown>;
}

export interface Imports {
  state: ImportState;
  /** Newest first; null while they have not been read. */
  corpora: readonly CorpusSummary[] | null;
  failure: string | null;
  /** The corpus that was removed last, and can be brought back. */
  removed: CorpusSummary | null;
  /** `replaces`: the damaged import that goes once this one is there. */
  choose(file: File, replaces?: string): void;
  pause(): void;
  goOn(file?: File): void;
  cancel(): void;
  close(): void;
  remove(id: string): Promise<void>;
  restore(): Promise<void>;
  /** What a listed import came to, with the records that it left out. */
  loadReport(id: string): Promise<ImportReport | null>;
}

/** Files from here on are worth a request that the browser keeps what is stored. */
const LARGE_FILE = 10e6;

/** `onChange`: imports have changed since this began. `isDue`: from then on they are asked for. */
export function useImports(
  ask: Ask,
  door: ImportDoor,
  onChange: () => void,
  isDue = true,
): Imports {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const [corpora, setCorpora] = useState<readonly CorpusSummary[] | null>(null);
  const [removed, setRemoved] = useState<CorpusSummary | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;

  const parts = useMemo(() => {
    let way: ((order: ImportOrder) => void) | null = null;

    async function attempt(work: () => Promise<void>): Promise<void> {
      try {
        setFailure(null);
        await work();
      } catch (error) {
        setFailure(failureCode(error));
      }
    }

    const list = async (): Promise<readonly CorpusSummary[]> => {
      const found = (await ask('listCorpora', {})).filter(({ kind }) => kind === 'imported');
      setCorpora(found);
      return found;
    };
    const reload = async () => {
      const found = await list();
      changed.current();
      return found;
    };

    const hear = (event: ImportEvent) => {
      setState((before) => followEvent(before, event, Date.now()));
      // The next order begins another worker.
      if (event.event === 'crashed') way = null;
      if (event.event === 'progress' || event.event === 'paused') return;
      void attempt(async () => {
        if (event.event === 'done') await ask('corporaChanged', {});
        await reload();
      });
    };

    const give = (order: ImportOrder) => {
      way ??= door.open(hear);
      way(order);
    };
    return { attempt, list, reload, give };
  }, [ask, door]);
  const { attempt, list, reload, give } = parts;

  useEffect(() => {
    if (!isDue) return;
    void attempt(async () => {
      await ask('purgeRemoved', {});
      const begun = (await list()).find(({ state }) => state === 'building');
      if (!begun) return;
      const next = toState(begun);
      setState(next);
      if (next.step === 'working') give({ order: 'resume', id: begun.id });
    });
    const onLeave = () => void ask('purgeRemoved', {}).catch(() => {});
    window.addEventListener('pagehide', onLeave);
    // Another tab may have imported or removed.
    const stop = onEntriesChanged(() => {
      void attempt(async () => {
        const found = await reload();
        setState((before) => endWaiting(before, found));
      });
    });
    return () => {
      stop();
      window.removeEventListener('pagehide', onLeave);
    };
  }, [ask, attempt, list, reload, give, isDue]);

  const setCorpus = (name: 'removeCorpus' | 'restoreCorpus', id: string) =>
    attempt(async () => {
      const isMeant = (corpus: CorpusSummary) => corpus.id === id;
      // One that has just come may not be listed yet.
      const gone = corpora?.find(isMeant) ?? (await ask('listCorpora', {})).find(isMeant) ?? null;
      await ask(name, { id });
      setRemoved(name === 'removeCorpus' ? gone : null);
      await reload();
    });

  return {
    state,
    corpora,
    failure,
    removed,
    choose(file, replaces) {
      const id = crypto.randomUUID();
      if (file.size >= LARGE_FILE) void door.persist().catch(() => {});
      setState(working({ id, name: file.name, bytesTotal: file.size }));
      give({ order: 'start', id, file, ...(replaces !== undefined && { replaces }) });
    },
    pause: () => give({ order: 'pause' }),
    goOn(file) {
      if (!('bytesTotal' in state)) return;
      const isHere = state.step === 'paused' && state.isHere;
      setState(working(state));
      give(
        isHere ? { order: 'continue' } : { order: 'resume', id: state.id, ...(file && { file }) },
      );
    },
    cancel() {
      if ('bytesTotal' in state) give({ order: 'cancel', id: state.id });
    },
    close: () => setState({ step: 'idle' }),
    async remove(id) {
      setState((before) => ('id' in before && before.id === id ? { step: 'idle' } : before));
      await setCorpus('removeCorpus', id);
    },
    loadReport: (id) => ask('getImportReport', { id }),
    restore: async () => {
      if (removed) await setCorpus('restoreCorpus', removed.id);
    },
  };
}
