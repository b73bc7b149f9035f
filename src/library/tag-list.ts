// The reader's saved papers come in, their tags go out: the most used first, equals by name.
import type { Entry } from '../paper/entry.ts';

/** More are no help in choosing one. */
const MAX_TAGS = 300;

export function listTags(entries: readonly Pick<Entry, 'tags'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of entries)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const byUse = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  return byUse.slice(0, MAX_TAGS).map(([tag]) => tag);
}
