// An address comes in; the name of its list goes out, under which a place in it is kept, and that of the
// stream it belongs to: the lists that show the same papers on other days.
import { trimEndOf } from '../paper/trim-ends.ts';

export interface ListName {
  list: string;
  stream: string;
}

/** What of an address tells one list from another; all else is how it is shown. */
const TELLING = ['query', 'q', 'terms-0-term', 'date', 'skip', 'start'];

export function nameList(url: URL): ListName {
  const path = trimEndOf(url.pathname, /\//);
  const told = TELLING.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value ? [`${name}=${value}`] : [];
  });
  const list = cut([path, ...told].join(' '));
  // arXiv's new, recent and catchup lists of one archive show the same papers; so do Hugging Face's days.
  const archive = /^\/(?:list|catchup)\/([^/]+)\//.exec(`${path}/`)?.[1];
  if (archive) return { list, stream: cut(`list ${archive}`) };
  if (url.hostname === 'huggingface.co' && /^\/papers(?:\/|$)/.test(path) && told.length === 0)
    return { list, stream: 'papers' };
  return { list, stream: list };
}

const cut = (text: string): string => text.slice(0, 400);
