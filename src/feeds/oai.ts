// Addresses of arXiv's OAI-PMH service: the set of a category, and one request of a list. Pure.
import { FEED_HOSTS } from './hosts.ts';

/** Archives that are a group of their own; all others are physics (arxiv.org/category_taxonomy). */
const GROUPS = new Set(['cs', 'econ', 'eess', 'math', 'q-bio', 'q-fin', 'stat']);
/** The earliest day that a record can have been changed on, by the service's own word. */
const EARLIEST = '2005-09-16';

/** `cs.CL` as `cs:cs:CL`, `hep-th` as `physics:hep-th`. */
export function toSet(category: string): string {
  const [archive = ''] = category.split('.');
  return `${GROUPS.has(archive) ? archive : 'physics'}:${category.replace('.', ':')}`;
}

export interface OaiList {
  category: string;
  /** Records that were changed from this day until that. */
  from: string;
  until: string;
  /** What the last answer said to go on by; null at the beginning. */
  token: string | null;
}

export function toOaiUrl({ category, from, until, token }: OaiList): string {
  const base = `https://${FEED_HOSTS.backfill}/oai?verb=ListRecords`;
  if (token !== null) return `${base}&resumptionToken=${encodeURIComponent(token)}`;
  const since = from > EARLIEST ? from : EARLIEST;
  return `${base}&metadataPrefix=arXiv&set=${toSet(category)}&from=${since}&until=${until}`;
}
