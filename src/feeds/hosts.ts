// The hosts of the sources, by source, the patterns by which the browser grants them, and which of them wait for one
// another. Nothing else, so that the build and the views need know no more.
import type { SourceKind } from '../paper/fresh.ts';

/** What may be switched on: a source, or a field that is fetched once. */
export type AskedKind = SourceKind | 'backfill';

/** A feed has the host of its address. */
export const FEED_HOSTS: Record<Exclude<AskedKind, 'feed'>, string> = {
  arxiv: 'rss.arxiv.org',
  query: 'export.arxiv.org',
  huggingface: 'huggingface.co',
  trending: 'huggingface.co',
  backfill: 'oaipmh.arxiv.org',
};

/**
 * Firefox's name for what a reader types to find something (extensionworkshop.com, firefox-builtin-data-consent): the names
 * of categories, and a query. Dates and the address of a feed itself are nothing of the kind.
 */
export const TERMS_DATA = 'searchTerms';
const TERMS_HOSTS: readonly string[] = [FEED_HOSTS.arxiv, FEED_HOSTS.query, FEED_HOSTS.backfill];
export const getsTerms = (host: string) => TERMS_HOSTS.includes(host);

export const toPattern = (host: string) => `https://${host}/*`;
export const hostPattern = (kind: keyof typeof FEED_HOSTS) => toPattern(FEED_HOSTS[kind]);
/** What the host of any feed is asked for out of, one at a time. */
export const ANY_HOST = toPattern('*');

/**
 * arXiv's limit holds for all its services together: one request in three seconds, one at a time
 * (info.arxiv.org/help/api/tou.html).
 */
export const queueOf = (host: string) => (/(^|\.)arxiv\.org$/.test(host) ? 'arxiv.org' : host);
