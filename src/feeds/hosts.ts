// The hosts of the sources, by source, and the patterns by which the browser grants them. Nothing else, so that
// the build and the views need know no more.
import type { SourceKind } from '../paper/fresh.ts';

export const FEED_HOSTS: Record<SourceKind, string> = {
  arxiv: 'rss.arxiv.org',
  huggingface: 'huggingface.co',
};

export const hostPattern = (kind: SourceKind) => `https://${FEED_HOSTS[kind]}/*`;
