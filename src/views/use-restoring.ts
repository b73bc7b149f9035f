// The last restore of a view, from a backup or a file, with its way back: an order goes through the wire, what it
// did and what was taken back of it stay to be shown. A failure is kept beside them, and takes nothing with it.
import { useState } from 'preact/hooks';
import type { RestoreDone, Took } from '../paper/backup.ts';
import { failureCode } from '../wire/ask.ts';
import type { RequestOf } from '../wire/protocol.ts';
import type { Ask } from './ask-door.ts';

export interface Restored {
  /** What the last restore did; null where it was taken back, or none was. */
  done: RestoreDone | null;
  /** The last restore was taken back, and what stayed; null where none was. */
  took: Took | null;
  /** A code of the wire, or `no-backup` where a source is none. */
  failure: string | null;
}

export interface Restoring extends Restored {
  /** Does one thing; null where it failed, which `failure` then says. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result | null>;
  fail(failure: string | null): void;
  /** Answers whether it was done. */
  restore(order: RequestOf<'restoreBackup'>): Promise<boolean>;
  undo(): Promise<void>;
  /** Something else is looked at: nothing is said any more of what was. */
  forget(): void;
}

export function useRestoring(ask: Ask): Restoring {
  const [done, setDone] = useState<RestoreDone | null>(null);
  const [took, setTook] = useState<Took | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | null> {
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      setFailure(failureCode(error));
      return null;
    }
  }

  async function restore(order: RequestOf<'restoreBackup'>): Promise<boolean> {
    const isDone = await attempt(async () => {
      const answer = await ask('restoreBackup', order);
      if (!answer) setFailure('no-backup');
      setDone(answer);
      setTook(null);
      return answer !== null;
    });
    return isDone ?? false;
  }

  async function undo(): Promise<void> {
    const way = done?.undo;
    if (!way) return;
    await attempt(async () => {
      const answer = await ask('undoRestore', way);
      if (!answer) return setFailure('no-backup');
      setDone(null);
      setTook(answer);
    });
  }

  function forget() {
    setFailure(null);
    setDone(null);
    setTook(null);
  }

  return { done, took, failure, attempt, fail: setFailure, restore, undo, forget };
}
