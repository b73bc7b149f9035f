// Papers on their way from a file, or from what was pasted, into the library: read, looked up, shown, and taken
// in at a press alone. A file of Scholium's own goes to the backups, which bring it back whole.
import { useRef, useState } from 'preact/hooks';
import { ImportRefused } from '../formats/open-file.ts';
import type { EntryFile } from '../formats/read-entries.ts';
import { readEntries } from '../formats/read-entries.ts';
import type { RestorePreview } from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import { failureCode } from '../wire/ask.ts';
import type { Ask } from './ask-door.ts';
import type { Restored } from './use-restoring.ts';
import { useRestoring } from './use-restoring.ts';

export type TakingState =
  | { step: 'idle' }
  | { step: 'reading'; name: string; papers: number }
  | { step: 'completing'; name: string; done: number; all: number }
  | { step: 'refused'; name: string; kind: string }
  | { step: 'looked'; name: string; file: EntryFile; preview: RestorePreview };

export interface Taking extends Restored {
  state: TakingState;
  choose(file: File): void;
  /** Answers whether it was read: what was refused stays in its box. */
  paste(text: string, name: string): Promise<boolean>;
  stop(): void;
  leave(): void;
  add(): Promise<void>;
  undo(): Promise<void>;
}

/** As many as the wire takes in one request. */
const AT_ONCE = 500;

/** A file of Scholium's own says so in its first fields, in whatever order they stand. */
const OWN = /"format"\s*:\s*"scholium-(?:backup|library)"/;
const OWN_BYTES = 50_000_000;

async function readOwn(file: Blob): Promise<string | null> {
  if (file.size > OWN_BYTES) return null;
  const isJson = (await file.slice(0, 64).text()).trimStart().startsWith('{');
  const text = isJson ? await file.text() : '';
  return OWN.test(text.slice(0, 2000)) || OWN.test(text.slice(-2000)) ? text : null;
}

export function useTaking(ask: Ask, onOwn: (text: string, name: string) => void): Taking {
  const [state, setState] = useState<TakingState>({ step: 'idle' });
  const { done, took, failure, fail, ...restoring } = useRestoring(ask);
  const reading = useRef<AbortController | null>(null);

  async function complete(entries: readonly Entry[], name: string, signal: AbortSignal) {
    const completed: Entry[] = [];
    while (completed.length < entries.length) {
      signal.throwIfAborted();
      setState({ step: 'completing', name, done: completed.length, all: entries.length });
      const some = entries.slice(completed.length, completed.length + AT_ONCE);
      completed.push(...(await ask('completeEntries', { entries: some })));
    }
    return completed;
  }

  async function look(blob: Blob, name: string, isPasted: boolean): Promise<boolean> {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    restoring.forget();
    setState({ step: 'reading', name, papers: 0 });
    try {
      const own = await readOwn(blob);
      if (own !== null) {
        setState({ step: 'idle' });
        onOwn(own, name);
        return true;
      }
      const onProgress = (papers: number) => setState({ step: 'reading', name, papers });
      const options = { now: Date.now(), isPasted, signal, onProgress };
      const read = await readEntries(blob, options);
      const entries = await complete(read.entries, name, signal);
      const preview = await ask('previewBackup', { from: { entries }, way: 'add' });
      signal.throwIfAborted();
      if (preview) setState({ step: 'looked', name, file: { ...read, entries }, preview });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      if (error instanceof ImportRefused) setState({ step: 'refused', name, kind: error.kind });
      else {
        setState({ step: 'idle' });
        fail(failureCode(error));
      }
      return false;
    }
  }

  async function add() {
    if (state.step !== 'looked') return;
    const { entries } = state.file;
    if (await restoring.restore({ from: { entries }, way: 'add' })) setState({ step: 'idle' });
  }

  return {
    state,
    done,
    took,
    failure,
    choose: (file) => void look(file, file.name, false),
    paste: (text, name) => look(new Blob([text]), name, true),
    stop() {
      reading.current?.abort();
      setState({ step: 'idle' });
    },
    leave: () => setState({ step: 'idle' }),
    add,
    undo: restoring.undo,
  };
}
