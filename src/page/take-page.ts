// Sees to it that one script alone works on a page, however often the browser puts one there. A page
// comes in; the end of this script's work goes out, or null where it has nothing to do here.
import type { Presence } from '../wire/presence.ts';
import { HOSTS } from './host.ts';

/** Said to the document by each script that begins. */
const BEGIN = 'scholium:begin';

/** All scripts that one life of the extension puts on one page share their globals. */
interface World {
  scholium?: AbortSignal;
}

/**
 * Stands down (null) where a script of this very life of the extension is at work. A script whose
 * extension has gone is told to take its marks off; where the browser has ended it without a word,
 * what it left is taken off for it.
 */
export function takePage(
  page: Document,
  { isHere }: Pick<Presence, 'isHere'>,
  world: World = globalThis as World,
): AbortSignal | null {
  if (world.scholium && !world.scholium.aborted) return null;
  page.dispatchEvent(new Event(BEGIN));
  for (const host of page.querySelectorAll(HOSTS)) host.remove();
  const ending = new AbortController();
  world.scholium = ending.signal;
  // A page may say the word too: whoever has an extension stays.
  const listen = () => {
    if (!isHere()) ending.abort();
  };
  page.addEventListener(BEGIN, listen, { signal: ending.signal });
  return ending.signal;
}
