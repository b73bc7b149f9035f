// Where a paper appeared: its ids come in, of which only the ACL Anthology's say it, or an entry with what pages said;
// the venue's name goes out. Pure. It must never guess: what says nothing gives null.
import type { Entry } from './entry.ts';
import type { PaperIds } from './paper.ts';

/** First letters of the Anthology's ids up to 2020, https://aclanthology.org/faq/venue-codes/ . */
const BY_LETTER: Readonly<Record<string, string>> = {
  A: 'ANLP',
  C: 'COLING',
  D: 'EMNLP',
  E: 'EACL',
  I: 'IJCNLP',
  J: 'CL',
  K: 'CoNLL',
  L: 'LREC',
  N: 'NAACL',
  P: 'ACL',
  Q: 'TACL',
  S: 'SemEval',
  U: 'ALTA',
  W: 'Workshop',
  Y: 'PACLIC',
};

/** Names that are written otherwise than in capitals. */
const WRITTEN: Readonly<Record<string, string>> = { conll: 'CoNLL', findings: 'Findings' };

/** `2020.emnlp-main.3` is of EMNLP, `P18-1001` of ACL. */
export function findVenue({ acl }: PaperIds): string | null {
  const named = /^\d{4}\.([a-z]+)(?:[\d_][a-z\d_]*)?-/i.exec(acl ?? '')?.[1]?.toLowerCase();
  if (named) return WRITTEN[named] ?? named.toUpperCase();
  const letter = /^([A-Z])\d{2}-\d{4}$/i.exec(acl ?? '')?.[1];
  return (letter && BY_LETTER[letter.toUpperCase()]) ?? null;
}

/** As pages and feeds named it, else as its ids do. */
export function venueOf({ edition, ids }: Pick<Entry, 'edition' | 'ids'>): string | null {
  return edition?.venue?.is || findVenue(ids);
}

/** What it is called without its year, so that one venue is one choice: `ACL 2024` is of ACL. */
export function venueSeries(entry: Pick<Entry, 'edition' | 'ids'>): string | null {
  const venue = venueOf(entry);
  return venue?.replace(/[\s'](?:(?:19|20)\d\d|\d\d)$/, '').trim() ?? null;
}
