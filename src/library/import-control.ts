// Orders come in, one import at a time is run, events go out: all that the worker of the library tab
// does. It must never leave an order without an event, whatever state the import is in.
import type { Corpus } from '../corpus/corpus.ts';
import type { ImportEvent, ImportOrder, ImportStop } from '../wire/import-messages.ts';
import { chosenFile } from './import-file.ts';
import type { ImportOutcome } from './import-job.ts';
import { runImport } from './import-job.ts';
import type { ImportFile } from './import-record.ts';
import type { ImportBounds, ImportLock } from './import-run.ts';
import { deleteCorpus } from './imports.ts';
import type { TableFiles, Tables } from './tables.ts';
import { openTables } from './tables.ts';

export interface ControlParts extends TableFiles {
  corpus: Corpus;
  lock: ImportLock;
  now(): number;
  say(event: ImportEvent): void;
  bounds?: Partial<ImportBounds>;
}

interface Started {
  id: string;
  replaces?: string;
}

interface Halt {
  until: Promise<void>;
  end(): void;
  isTold: boolean;
}

interface Running {
  id: string;
  stop: AbortController;
  halt: Halt | null;
  isCancelled: boolean;
}

function makeHalt(): Halt {
  let end = () => {};
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { until, end, isTold: false };
}

export function controlImports(parts: ControlParts): (order: ImportOrder) => void {
  const { say } = parts;
  let running: Running | null = null;
  let tables: Promise<Tables> | null = null;

  const loadTables = () => {
    tables ??= openTables(parts);
    return tables;
  };

  function stopped(id: string, why: ImportStop, message = '') {
    say({ event: 'stopped', id, why, message });
  }

  function tell(run: Running, outcome: ImportOutcome) {
    const { id } = run;
    if (outcome.outcome === 'done') say({ event: 'done', id, report: outcome.report });
    else if (outcome.outcome === 'refused') say({ event: 'refused', id, kind: outcome.kind });
    // Stopped without an order: its corpus was removed under it.
    else if (outcome.why === 'aborted') say({ event: 'cancelled', id });
    else stopped(id, outcome.why, outcome.message);
  }

  async function start({ id, replaces }: Started, file: ImportFile | null) {
    if (running) return stopped(id, 'busy');
    const run: Running = { id, stop: new AbortController(), halt: null, isCancelled: false };
    running = run;
    const outcome = await loadTables()
      .then((opened) =>
        runImport({
          ...parts,
          tables: opened,
          id,
          file,
          ...(replaces !== undefined && { replaces }),
          signal: run.stop.signal,
          halted: () => haltOf(run),
          onProgress: (progress) => say({ event: 'progress', id, progress }),
        }),
      )
      .catch((error): ImportOutcome => {
        tables = null;
        return { outcome: 'stopped', why: 'failed', message: String(error) };
      });
    running = null;
    if (run.isCancelled && outcome.outcome !== 'done') await cancelStored(id);
    else tell(run, outcome);
  }

  /** The job has come to its rest: only now it is known to stand still. */
  function haltOf(run: Running): Promise<void> | null {
    const { halt } = run;
    if (halt && !halt.isTold) {
      halt.isTold = true;
      say({ event: 'paused', id: run.id });
    }
    return halt?.until ?? null;
  }

  /** An import that does not run here: unless another tab runs it, it goes. */
  async function cancelStored(id: string) {
    try {
      const gone = await parts.lock(async () => {
        await deleteCorpus(parts.corpus, id);
        return true;
      });
      if (gone) say({ event: 'cancelled', id });
      else stopped(id, 'busy');
    } catch (error) {
      stopped(id, 'failed', String(error));
    }
  }

  function endHalt(run: Running) {
    run.halt?.end();
    run.halt = null;
  }

  return (order) => {
    switch (order.order) {
      case 'start':
        void start(order, chosenFile(order.file, order.file));
        break;
      case 'resume':
        void start(order, order.file ? chosenFile(order.file, order.file) : null);
        break;
      case 'pause':
        if (running) running.halt ??= makeHalt();
        break;
      case 'continue':
        if (running) endHalt(running);
        break;
      case 'cancel':
        if (running?.id !== order.id) {
          void cancelStored(order.id);
          break;
        }
        running.isCancelled = true;
        running.stop.abort();
        endHalt(running);
    }
  };
}
