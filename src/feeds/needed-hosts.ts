// Which hosts are asked of anything, as the journal has it: the permission for any other can be given back. Pure.
import { FEED_HOSTS } from './hosts.ts';
import type { Journal } from './journal.ts';
import { SOURCES } from './sources.ts';

/** `hasBackfill`: a field is being fetched, or halted. */
export function neededHosts({ sources }: Journal, hasBackfill: boolean): Set<string> {
  const on = SOURCES.filter(({ kind }) => sources[kind].isOn);
  const hosts = on.map(({ kind, hostOf }) => hostOf(sources[kind]));
  return new Set([
    ...hosts.filter((host) => host !== ''),
    ...(hasBackfill ? [FEED_HOSTS.backfill] : []),
  ]);
}
