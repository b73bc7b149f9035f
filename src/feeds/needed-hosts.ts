// Which hosts are asked of anything, as the journal has it: the permission for any other can be given back. Pure.
import { FEED_HOSTS } from './hosts.ts';
import { type Journal, stateOf } from './journal.ts';
import { sourcesOf } from './sources.ts';

/** `hasBackfill`: a field is being fetched, or halted. */
export function neededHosts(journal: Journal, hasBackfill: boolean): Set<string> {
  const hosts = sourcesOf(journal).flatMap(({ id, hostOf }) => {
    const state = stateOf(journal, id);
    return state.isOn ? [hostOf(state)] : [];
  });
  return new Set([
    ...hosts.filter((host) => host !== ''),
    ...(hasBackfill ? [FEED_HOSTS.backfill] : []),
  ]);
}
