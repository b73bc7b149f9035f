// A browser's process comes in; it and all its children are gone when this is done. It must never end a
// process of another's: only the group that the browser itself leads.
import { existsSync, readFileSync } from 'node:fs';
import { until } from './until.ts';

/** A process and the group that it is in, as the kernel has them; null where it has gone. */
function groupOf(pid: number): number | null {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return null;
  // The name in brackets may hold anything; after it: state, parent, group.
  const [, , group] = readFileSync(stat, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(group);
}

/**
 * Ends the whole group of processes at once, without a word to any of them (SIGKILL). What it has
 * handed to the operating system is kept by that: this is a crash, not the loss of power.
 */
export async function killGroup(pid: number): Promise<void> {
  const group = groupOf(pid);
  if (group === null || group === groupOf(process.pid)) {
    throw new Error(`The browser ${pid} leads no group of its own.`);
  }
  process.kill(-group, 'SIGKILL');
  await until('the browser has gone', () => {
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || / Z /.test(readFileSync(stat, 'utf8')) || undefined;
  });
}
