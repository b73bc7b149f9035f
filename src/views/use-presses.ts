// What the reader presses for one paper: saved or taken out, its reading status, "not the same
// paper". Each is told as done only once the background has done it, and can be taken back until
// something else has changed the entry since: undo must never take a later change with it.
import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../paper/annotation.ts';
import type { Entry, ReadingStatus } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { failureCode } from '../wire/ask.ts';
import type { Ask } from './use-library.ts';

export type Deed = 'saved' | 'removed' | 'status' | 'tagged' | 'noted' | 'parted';

interface Offer {
  did: Deed;
  key: string;
  before: Entry | null;
  /** `updatedAt` of the entry that the press has led to. */
  at: number;
}

export interface Presses {
  busy: boolean;
  /** The status that a press asks for, until it is stored; undefined where none does. */
  wished: ReadingStatus | null | undefined;
  /** A code of the wire. */
  failure: string | null;
  /** What can be taken back. */
  undo: Deed | null;
  /** True right after something was taken back. */
  isUndone: boolean;
  setSaved(saved: boolean): void;
  setStatus(status: ReadingStatus | null): void;
  setTags(tags: readonly string[]): void;
  setNotSame(): void;
  /** The note was kept, and the paper saved by it where it was not. */
  noteKept(entry: Entry, before: Entry | null): void;
  takeBack(): void;
}

interface Surroundings {
  ask: Ask;
  mention: Mention;
  annotation: Annotation;
  setEntry(entry: Entry | null): void;
  read(): void;
  /** Sends a note that is still being written, so that undo meets no later change. */
  flushNote(): Promise<void>;
}

export function usePresses(around: Surroundings): Presses {
  const { ask, mention, annotation, setEntry } = around;
  const { key, match, entry: standing } = annotation;
  const [offer, setOffer] = useState<Offer | null>(null);
  /** The paper that this one was just said not to be. */
  const [parted, setParted] = useState<{ mention: Mention; key: string } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isUndone, setUndone] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wished, setWished] = useState<ReadingStatus | null | undefined>(undefined);
  const queue = useRef(Promise.resolve());
  const underWay = useRef(0);
  const latest = useRef(offer);
  latest.current = offer;

  function offerUndo(did: Deed, entry: Entry | null, before: Entry | null) {
    setParted(null);
    setOffer(entry && { did, key: entry.key, before, at: entry.updatedAt });
    setUndone(false);
    setEntry(entry);
  }

  /** One press after another: two arrows in a row are two wishes, and the last one stands. */
  function act(work: () => Promise<void>) {
    setBusy(true);
    setFailure(null);
    underWay.current += 1;
    queue.current = queue.current
      .then(work)
      .catch((error) => setFailure(failureCode(error)))
      .then(() => {
        underWay.current -= 1;
        if (underWay.current > 0) return;
        setBusy(false);
        setWished(undefined);
      });
  }

  return {
    busy,
    failure,
    undo: parted ? 'parted' : offer && standing?.updatedAt === offer.at ? offer.did : null,
    isUndone,
    setSaved: (saved) =>
      act(async () => {
        const { entry, before } = await ask('setSaved', { key, mention, saved });
        offerUndo(saved ? 'saved' : 'removed', entry, before);
      }),
    wished,
    setStatus(status) {
      setWished(status);
      act(async () => {
        const { entry, before } = await ask('changeEntry', { key, mention, status });
        offerUndo(isSaved(before) ? 'status' : 'saved', entry, before);
      });
    },
    setTags: (tags) =>
      act(async () => {
        const { entry, before } = await ask('changeEntry', { key, mention, tags });
        offerUndo(isSaved(before) ? 'tagged' : 'saved', entry, before);
      }),
    setNotSame: () =>
      act(async () => {
        if (!match) return;
        const pair = { mention, key: match.key };
        await ask('setNotSame', pair);
        setParted(pair);
        setUndone(false);
        around.read();
      }),
    noteKept(entry, before) {
      const { current } = latest;
      if (!isSaved(before)) offerUndo('noted', entry, before);
      else {
        // Both came by one note: they go together, however long it has been written since.
        if (current?.did === 'noted' && current.at === before.updatedAt) {
          setOffer({ ...current, at: entry.updatedAt });
        }
        setEntry(entry);
      }
    },
    takeBack: () =>
      act(async () => {
        if (parted) {
          await ask('setNotSame', { ...parted, isSame: true });
          setParted(null);
          setUndone(true);
          around.read();
          return;
        }
        await around.flushNote();
        const { current } = latest;
        if (!current) return;
        const { key, before, at } = current;
        const { entry } = await ask('restoreEntry', { key, entry: before, at });
        setOffer(null);
        setUndone(true);
        setEntry(entry);
      }),
  };
}
