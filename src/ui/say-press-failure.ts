// Why a press was not carried out, in the words that stand beside what was pressed, on pages and in views alike.
import { words } from '../words.ts';

/** `code`: of a WireError. */
export function sayPressFailure(code: string): string {
  if (code === 'disk-full') return words('mark.failedDiskFull');
  if (code === 'changed-since') return words('mark.changedSince');
  return words(code === 'database-newer' ? 'mark.failedNewer' : 'mark.failed');
}
