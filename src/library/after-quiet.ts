// Work that nobody waits for yet comes in; it is done once nothing more has called for it for a while.

/** `ms`: quiet before the work begins. What fails is met again by the first who waits for it. */
export function afterQuiet(ms: number, work: () => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(() => {}), ms);
  };
}
