// Work that nobody waits for yet comes in; it is done once nothing more has called for it for a while. Since
// nobody would see it fail, it is tried again some times; it must never keep a broken thing busy.

/** A database that does not answer is given this many turns; each waits as long again. */
const MOST_TRIES = 4;

/** `ms`: quiet before the work begins. What fails for good is met again by the first who waits for it. */
export function afterQuiet(ms: number, work: () => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms * (tries + 1));
  };
  const run = async () => {
    tries += 1;
    try {
      await work();
      tries = 0;
    } catch {
      if (tries < MOST_TRIES) wait();
      else tries = 0;
    }
  };
  return () => {
    tries = 0;
    wait();
  };
}
