// A saved HTML file comes in; the address that it was saved from goes out, as the page itself tells
// it or as its markup lets one guess. It must never be asked to run anything of the page.

export interface AssumedAddress {
  address: string;
  /** What the address was taken from, for the reader. */
  from: string;
  /** The stand-in sheet that suits the page. */
  sheet: 'arxiv' | 'latexml' | 'huggingface';
}

const TOLD: readonly { from: string; pattern: RegExp }[] = [
  { from: "the browser's note in it", pattern: /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i },
  { from: 'its canonical link', pattern: /<link[^>]+rel=["']?canonical["']?[^>]*>/i },
  { from: 'its og:url', pattern: /<meta[^>]+property=["']?og:url["']?[^>]*>/i },
];

const GUESSED: readonly { what: string; mark: RegExp; address: (html: string) => string }[] = [
  {
    what: 'an arXiv search',
    mark: /class=["'][^"']*\barxiv-result\b/,
    address: () => 'https://arxiv.org/search/?query=saved&searchtype=all',
  },
  {
    what: 'an arXiv abstract page',
    mark: /<meta[^>]+citation_arxiv_id/,
    address: (html) => `https://arxiv.org/abs/${readId(html)}`,
  },
  {
    what: 'an arXiv list',
    mark: /<dl[^>]+id=["']?articles|class=["']list-title/,
    address: () => 'https://arxiv.org/list/cs.CL/recent',
  },
  {
    what: 'an arXiv paper in HTML',
    mark: /class=["'][^"']*\bltx_document\b/,
    address: (html) => `https://arxiv.org/html/${readId(html)}`,
  },
  {
    what: 'a Hugging Face paper',
    mark: /data-target=["']PaperContent/,
    address: (html) => `https://huggingface.co/papers/${readId(html)}`,
  },
  {
    what: 'a list of Hugging Face papers',
    mark: /href=["']\/papers\/\d{4}\.\d{4,5}["']/,
    address: () => 'https://huggingface.co/papers',
  },
];

/** The first arXiv id that a link or arXiv's own stamp names; a made-up one where there is none. */
const readId = (html: string): string =>
  /(?:arXiv:\s*|\/(?:abs|pdf|html|papers)\/)(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})/.exec(html)?.[1] ??
  '2401.00001';

function readTold(html: string): { address: string; from: string } | null {
  for (const { from, pattern } of TOLD) {
    const found = pattern.exec(html);
    const text = found?.[1] ?? /(?:href|content)=["']?([^"'\s>]+)/i.exec(found?.[0] ?? '')?.[1];
    const address = text?.replace(/^(?=\/\/)/, 'https:').replace(/^http:/, 'https:');
    if (address && URL.canParse(address)) return { address, from };
  }
  return null;
}

/** Null where the page says no address and looks like none that we know. */
export function findSavedAddress(html: string): AssumedAddress | null {
  const toSheet = (address: string): AssumedAddress['sheet'] => {
    if (new URL(address).hostname === 'huggingface.co') return 'huggingface';
    return /class=["'][^"']*\bltx_document\b/.test(html) ? 'latexml' : 'arxiv';
  };
  const told = readTold(html);
  if (told) return { ...told, sheet: toSheet(told.address) };
  const guess = GUESSED.find(({ mark }) => mark.test(html));
  if (!guess) return null;
  const address = guess.address(html);
  return { address, from: `its markup, which is that of ${guess.what}`, sheet: toSheet(address) };
}
