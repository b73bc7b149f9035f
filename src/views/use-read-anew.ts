// What a view reads is read once, and again whenever the reader comes back to it or an entry changes.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { onEntriesChanged } from '../wire/ask.ts';

/** `latest` counts the readings: one more at the end, so that no answer still under way is taken. */
export function useReadAnew(read: () => Promise<void>, latest: RefObject<number>): void {
  useEffect(() => {
    void read();
    const onLook = () => document.visibilityState !== 'hidden' && void read();
    document.addEventListener('visibilitychange', onLook);
    const stop = onEntriesChanged(() => void read());
    return () => {
      latest.current = (latest.current ?? 0) + 1;
      document.removeEventListener('visibilitychange', onLook);
      stop();
    };
  }, [read]);
}
