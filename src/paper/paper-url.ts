// Ids of a paper come in, the public address of its page goes out, and the other way; null where
// nothing is sure.
// It must never put text into an address that does not have the form of an id.
import { findArxivId, parseArxivId } from './arxiv-id.ts';
import type { PaperIds } from './paper.ts';

// doi.org/the-identifier: prefix `10.` and a registrant, then anything without white space.
const DOI = /^10\.\d{4,9}\/\S+$/;
const ACL = /^[A-Za-z0-9][\w.-]*$/;

/** An https address on arxiv.org, doi.org or aclanthology.org. */
export function findPaperUrl(ids: PaperIds): string | null {
  const arxiv = ids.arxiv ? parseArxivId(ids.arxiv) : null;
  if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
  if (ids.doi && DOI.test(ids.doi)) {
    return `https://doi.org/${ids.doi.split('/').map(encodeURIComponent).join('/')}`;
  }
  if (ids.acl && ACL.test(ids.acl)) return `https://aclanthology.org/${ids.acl}/`;
  return null;
}

/**
 * The ids of the one paper that an address of arXiv, a mirror or Hugging Face stands for, its PDF
 * included, where no page can be read.
 */
export function findPaperOfAddress(address: string | undefined): PaperIds | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const arxiv = url.protocol === 'https:' ? findArxivId(url) : null;
  return arxiv ? { arxiv } : null;
}
