// The record of the corpus and the names it is known under. Pure data.

/** Where a paper of the corpus came from. `starter` is read from the package, the rest from IndexedDB. */
export type PaperKind = 'seed' | 'starter' | 'imported' | 'met';

/** Ids by scheme, each without version or prefix: `1706.03762`, `2020.acl-main.1`, `10.1145/1`. */
export interface PaperIds {
  arxiv?: string;
  acl?: string;
  doi?: string;
}

/** A stem or phrase with its weight in the paper, 0 < weight <= 1, heaviest first. */
export type Term = readonly [term: string, weight: number];

export interface Paper {
  /** The one name of the record, from {@link paperKey}. */
  key: string;
  kind: PaperKind;
  ids: PaperIds;
  title: string;
  /** Other titles that the same paper is or was known under. */
  aliases?: readonly string[];
  authors: readonly string[];
  /** Calendar year of the first version; absent if unknown. */
  year?: number;
  /** arXiv categories, the primary one first; empty if unknown. */
  categories: readonly string[];
  abstract?: string;
  terms?: readonly Term[];
}

/**
 * The global name of a paper: its strongest id with the scheme in front, or its title key where
 * it has none. Names are equal on every page, machine and mirror, so that libraries can be merged.
 */
export function paperKey(ids: PaperIds | undefined, titleKey: string): string {
  if (ids?.arxiv) return `arxiv:${ids.arxiv}`;
  if (ids?.doi) return `doi:${ids.doi.toLowerCase()}`;
  if (ids?.acl) return `acl:${ids.acl.toLowerCase()}`;
  return `title:${titleKey}`;
}

/** Every id as a key, strongest first: a paper may be asked for by any of them. */
export function idKeys(ids: PaperIds | undefined): string[] {
  if (!ids) return [];
  const keys: string[] = [];
  if (ids.arxiv) keys.push(`arxiv:${ids.arxiv}`);
  if (ids.doi) keys.push(`doi:${ids.doi.toLowerCase()}`);
  if (ids.acl) keys.push(`acl:${ids.acl.toLowerCase()}`);
  return keys;
}

/** The id that a key is made of, where it is made of one. */
export function idsOfKey(key: string): PaperIds {
  const cut = key.indexOf(':');
  const [scheme, id] = [key.slice(0, cut), key.slice(cut + 1)];
  return (scheme === 'arxiv' || scheme === 'doi' || scheme === 'acl') && id !== ''
    ? { [scheme]: id }
    : {};
}

/** True where two records carry different ids of one scheme, so that they cannot be one paper. */
export function idsDisagree(a: PaperIds | undefined, b: PaperIds | undefined): boolean {
  if (!a || !b) return false;
  return (['arxiv', 'doi', 'acl'] as const).some(
    (scheme) => a[scheme] && b[scheme] && a[scheme]?.toLowerCase() !== b[scheme]?.toLowerCase(),
  );
}
