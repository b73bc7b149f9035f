// Text or an address comes in, a bare arXiv id (no version) goes out, or null.
// Both styles: 2401.12345 (since 2007-04) and hep-th/9901001 (before). It must never guess.

// info.arxiv.org/help/arxiv_identifier.html: YYMM.NNNN until 2014-12, YYMM.NNNNN since;
// before 2007-04 archive(.SUBJECT)/YYMMNNN, where the subject class is not part of the id.
const NEW_STYLE = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/i;
const OLD_STYLE = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/i;

/** A bare id out of text that is nothing but an id: `1706.03762v7`, `arXiv:hep-th/9901001`. */
export function parseArxivId(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^arxiv:\s*/i, '')
    .replace(/\.pdf$/i, '');
  const fresh = NEW_STYLE.exec(bare)?.[1];
  if (fresh) return fresh;
  const old = OLD_STYLE.exec(bare);
  return old ? `${old[1]?.toLowerCase()}/${old[2]}` : null;
}

const ARXIV_HOSTS =
  /^(?:(?:www|export|browse)\.)?arxiv\.org$|^ar5iv\.(?:labs\.)?arxiv\.org$|^ar5iv\.org$/;
const ARXIV_PATH = /^\/(?:abs|pdf|html|format|src|ps|e-print)\/(.+?)\/?$/;
const HUGGING_FACE_PATH = /^\/papers\/([^/]+(?:\/\d{7}(?:v\d+)?)?)\/?$/;

/** The id of the one paper that an address of arXiv, a mirror or Hugging Face stands for. */
export function findArxivId(address: URL): string | null {
  if (ARXIV_HOSTS.test(address.hostname)) {
    const path = ARXIV_PATH.exec(address.pathname)?.[1];
    return path ? parseArxivId(path) : null;
  }
  if (address.hostname === 'huggingface.co') {
    const path = HUGGING_FACE_PATH.exec(address.pathname)?.[1];
    return path ? parseArxivId(path) : null;
  }
  return null;
}

/** The beginning of the month in which an id of today's style was given out, milliseconds since 1970; or null. */
export function arxivMonth(id: string): number | null {
  const [, year, month] = /^(\d{2})(\d{2})\.\d{4,5}$/.exec(id) ?? [];
  return year && month ? Date.UTC(2000 + Number(year), Number(month) - 1) : null;
}

/** The year in which an id was given out: 2017 of 1706.03762, 1999 of hep-th/9901001. */
export function arxivYear(id: string): number {
  const two = Number(/(\d{2})\d{2}(?:\.\d+|\d{3})$/.exec(id)?.[1] ?? Number.NaN);
  return two >= 91 ? 1900 + two : 2000 + two;
}
