// What a reader has typed or pasted into a search box comes in, the ids that it names go out: bare
// ids, DOIs, and addresses of papers. Null where it names none; it must never guess.

import { findArxivId, parseArxivId } from './arxiv-id.ts';
import type { PaperIds } from './paper.ts';
import { trimEnds } from './trim-ends.ts';

// doi.org/the-identifier: prefix `10.` and a registrant, then anything without white space.
const DOI = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i;
const DOI_IN_PATH = /\/10\.\d{4,9}\//;
/** arXiv gives each of its papers a DOI under this prefix: 10.48550/arXiv.1706.03762. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;
// aclanthology.org/info/ids: P19-1001 until 2019, 2020.acl-main.1 since.
const ACL = /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)$/i;
const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*)$/i;
const BEFORE = /[\s<>()[\]{}"'“”‘’«»]/;
const AFTER = /[\s<>()[\]{}"'“”‘’«».,;]/;

/** What an asked text names, and whether it is nothing but that name. */
export interface AskedIds {
  ids: PaperIds;
  /** The text is a whole address: its words say nothing about a paper. */
  isAddress: boolean;
  /** The id as it was typed, without what stands around it; null for an address. */
  bare: string | null;
}

function parseDoi(text: string): PaperIds | null {
  const doi = DOI.exec(text)?.[1];
  if (!doi) return null;
  const arxiv = parseArxivId(ARXIV_DOI.exec(doi)?.[1] ?? '');
  return arxiv ? { arxiv } : { doi };
}

function parseBare(text: string): PaperIds | null {
  const arxiv = parseArxivId(text);
  if (arxiv) return { arxiv };
  return ACL.test(text) ? { acl: text } : parseDoi(text);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function parseAddress(rest: string): PaperIds | null {
  const address = `https://${rest}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const arxiv = findArxivId(url);
  if (arxiv) return { arxiv };
  if (/^(?:www\.)?aclanthology\.org$/.test(url.hostname)) {
    const acl = url.pathname.replace(/^\/(?:anthology\/)?|(?:\.pdf)?\/?$/g, '');
    return ACL.test(acl) ? { acl } : null;
  }
  const path = decode(url.pathname);
  const at = path.search(DOI_IN_PATH);
  return at < 0 ? null : parseDoi(path.slice(at + 1));
}

/** The ids in a text of at most some hundred characters: the whole of it, or its first such word. */
export function findAskedIds(text: string): AskedIds | null {
  const whole = trimEnds(text, BEFORE, AFTER);
  for (const piece of new Set([whole, ...whole.split(/\s+/)])) {
    const bare = trimEnds(piece, BEFORE, AFTER);
    const rest = ADDRESS.exec(bare)?.[1];
    const inAddress = rest ? parseAddress(rest) : null;
    if (inAddress) return { ids: inAddress, isAddress: piece === whole, bare: null };
    const ids = parseBare(bare);
    if (ids) return { ids, isAddress: false, bare: piece === whole ? Object.values(ids)[0] : null };
  }
  return null;
}
