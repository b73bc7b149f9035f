// The first row of a table comes in, what its columns hold goes out: by the names that Zotero, Scholium and
// hand-made tables give them.

/** Each kind by the names it goes by, in lower case without blanks; the first column of a kind counts. */
const KINDS = {
  title: ['title', 'papertitle'],
  id: ['id', 'arxiv', 'arxivid', 'paperid'],
  doi: ['doi'],
  acl: ['acl', 'aclid'],
  url: ['url', 'link'],
  authors: ['author', 'authors'],
  year: ['year', 'publicationyear'],
  date: ['date', 'published'],
  abstract: ['abstract', 'abstractnote', 'summary'],
  categories: ['category', 'categories', 'primarycategory'],
  tags: ['tags', 'manualtags', 'keywords', 'labels'],
  note: ['note', 'notes'],
  status: ['status', 'readingstatus'],
  added: ['added', 'saved', 'savedat', 'dateadded'],
  extra: ['extra', 'archivelocation'],
} as const satisfies Record<string, readonly string[]>;

export type ColumnKind = keyof typeof KINDS;
export type Columns = ReadonlyMap<ColumnKind, number>;

export function findColumns(cells: readonly string[]): Columns {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const found = new Map<ColumnKind, number>();
  for (const [kind, known] of Object.entries(KINDS) as [ColumnKind, readonly string[]][]) {
    const at = known.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) found.set(kind, at);
  }
  return found;
}

/** What a bare list of ids and titles does not have. */
export const hasMoreThanIds = (columns: Columns): boolean =>
  [...columns.keys()].some((kind) => !['title', 'id', 'doi', 'acl', 'year', 'date'].includes(kind));
