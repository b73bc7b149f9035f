// The same paper in other places. Its arXiv id comes in, addresses of a fixed list go out; an id that has
// not the form of one leads nowhere.
import { parseArxivId } from './arxiv-id.ts';

export type Elsewhere =
  | 'abs'
  | 'pdf'
  | 'html'
  | 'huggingface'
  | 'alphaxiv'
  | 'semanticscholar'
  | 'ar5iv';

// Semantic Scholar's by the address that arXiv's own pages lead there with
// (github.com/arXiv/arxiv-browse browse/formatting/external_refs_cits.py, seen 2026-11-23).
const ADDRESSES: Record<Elsewhere, string> = {
  abs: 'https://arxiv.org/abs/',
  pdf: 'https://arxiv.org/pdf/',
  html: 'https://arxiv.org/html/',
  huggingface: 'https://huggingface.co/papers/',
  alphaxiv: 'https://www.alphaxiv.org/abs/',
  semanticscholar: 'https://api.semanticscholar.org/arXiv:',
  ar5iv: 'https://ar5iv.labs.arxiv.org/html/',
};
/** These know the ids since 2007 alone. */
const FRESH_ONLY: readonly string[] = ['huggingface', 'alphaxiv'];

/** `here`: the address of the page that asks, which is left out. */
export function findElsewhere(
  arxiv: string | undefined,
  here?: string,
): { site: Elsewhere; url: string }[] {
  const id = arxiv ? parseArxivId(arxiv) : null;
  if (!id) return [];
  const isOld = id.includes('/');
  return Object.entries(ADDRESSES).flatMap(([site, start]) => {
    const url = `${start}${id}`;
    if ((isOld && FRESH_ONLY.includes(site)) || here?.replace(/v\d+$/, '') === url) return [];
    return [{ site: site as Elsewhere, url }];
  });
}
