// Whose turn it is at a host: when it was asked last and how long it wants to be left alone, as the journal has it.
// The turn is noted before it is taken, so that a background that ends in between does not ask at once again.
import { queueOf } from './hosts.ts';
import type { HostState, Journal } from './journal.ts';

export interface TurnParts {
  load(): Promise<Journal>;
  update(change: (journal: Journal) => Journal): Promise<Journal>;
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface Asked {
  host: string;
  /** Shortest time between two requests to it, ms. */
  gapMs: number;
}

export const restOf = (journal: Journal, host: string): HostState =>
  journal.hosts[queueOf(host)] ?? { lastAt: 0, notBefore: 0 };

export const withRest = (journal: Journal, host: string, rest: Partial<HostState>): Journal => ({
  ...journal,
  hosts: { ...journal.hosts, [queueOf(host)]: { ...restOf(journal, host), ...rest } },
});

/** Waits for the turn and takes it; `also` is noted with it. Answers what is noted now. */
export async function takeTurn(
  parts: TurnParts,
  { host, gapMs }: Asked,
  also: (journal: Journal) => Journal = (journal) => journal,
): Promise<Journal> {
  const waitMs = restOf(await parts.load(), host).lastAt + gapMs - parts.now();
  if (waitMs > 0) await parts.sleep(waitMs);
  return parts.update((before) => also(withRest(before, host, { lastAt: parts.now() })));
}
