// The text of an export comes in, its records go out in the shape of the wire, which checks each of them.
// It is the way back of library-file.ts; what is no export is told from one that holds nothing.

/** Records as they are sent; what is wrong with one is found where it is received. */
export interface LibraryFile {
  entries: Record<string, unknown>[];
  topics: Record<string, unknown>[];
}

const toTime = (text: unknown): number =>
  typeof text === 'string' ? Date.parse(text) : Number.NaN;

function toRecords(list: unknown): Record<string, unknown>[] {
  if (!Array.isArray(list)) return [];
  return list.filter((one) => typeof one === 'object' && one !== null);
}

/** Null where the text is no export of a library. */
export function readLibraryFile(text: string): LibraryFile | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== 'object' || file === null) return null;
  const { format, entries, topics } = file as Record<string, unknown>;
  if (format !== 'scholium-library') return null;
  return {
    entries: toRecords(entries).map(({ savedAt, updatedAt, ...entry }) => {
      const times = { savedAt: toTime(savedAt), updatedAt: toTime(updatedAt), deletedAt: null };
      return { ...entry, ...times };
    }),
    topics: toRecords(topics).map((record) => {
      return { ...record, updatedAt: toTime(record.updatedAt), deletedAt: null };
    }),
  };
}
