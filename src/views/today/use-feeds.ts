// The sources of fresh papers as a view holds them: read through the wire, switched through the wire, and read again
// while one of them is being asked. A switch shows what is stored, never what was only pressed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeedState, SourceKind } from '../../paper/fresh.ts';
import type { Ask } from '../ask-door.ts';
import { failureCode } from '../say.ts';

/** While a source is asked, how it goes is read so often. */
const LOOK_MS = 1000;

export interface FeedDoor {
  /** To be called in the press itself: whether the browser lets the source's host be asked. */
  requestAccess(kind: SourceKind): Promise<boolean>;
}

export interface FeedsInView {
  /** Null until they are read. */
  state: FeedState | null;
  /** A code of the wire. */
  failure: string | null;
  /** The source whose host the browser did not allow. */
  refused: SourceKind | null;
  setOn(kind: SourceKind, isOn: boolean): void;
  setCategories(categories: readonly string[]): void;
  setHour(hour: number): void;
  /** Answers whether it was done. */
  drop(kind: SourceKind): Promise<boolean>;
  read(): void;
}

export function useFeeds(ask: Ask, door: FeedDoor): FeedsInView {
  const [state, setState] = useState<FeedState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [refused, setRefused] = useState<SourceKind | null>(null);
  const isOpen = useRef(true);

  async function act(work: () => Promise<FeedState>): Promise<boolean> {
    try {
      const next = await work();
      if (isOpen.current) setState(next);
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(failureCode(error));
      // A new object, so that a switch is drawn again as it is stored.
      setState((before) => before && { ...before });
      return false;
    }
  }
  const read = () => void act(() => ask('getFeeds', {}));

  useEffect(() => {
    isOpen.current = true;
    read();
    return () => {
      isOpen.current = false;
    };
  }, []);

  const isRunning = state?.sources.some((source) => source.isRunning) ?? false;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(read, LOOK_MS);
    return () => clearTimeout(timer);
  }, [state, isRunning]);

  async function setOn(kind: SourceKind, isOn: boolean) {
    setRefused(null);
    const isGranted = !isOn || (await door.requestAccess(kind).catch(() => false));
    if (isGranted) await act(() => ask('setFeed', { kind, isOn }));
    else {
      setRefused(kind);
      setState((before) => before && { ...before });
    }
  }

  return {
    state,
    failure,
    refused,
    setOn: (kind, isOn) => void setOn(kind, isOn),
    setCategories: (categories) => void act(() => ask('setFeed', { kind: 'arxiv', categories })),
    setHour: (hour) => void act(() => ask('setFeedHour', { hour })),
    drop: (kind) => act(() => ask('dropFeed', { kind })),
    read,
  };
}
