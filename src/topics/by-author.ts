// The reader's own topics that follow authors come in once; a paper's authors come in, and which topics stand
// on it for their sake goes out, with the names as the paper writes them.
import type { PersonName } from '../paper/author-name.ts';
import { mayBeSamePerson, readPersonName } from '../paper/author-name.ts';
import type { OwnTopic } from '../paper/topic-overlay.ts';

/** Lists of collaborations have thousands; those looked for stand among the first, or are missed. */
const MOST_AUTHORS = 500;

/** Who is followed, by family name. */
export type FollowedAuthors = ReadonlyMap<string, readonly { topic: string; name: PersonName }[]>;

export function indexAuthors(topics: readonly OwnTopic[]): FollowedAuthors {
  const byFamily = new Map<string, { topic: string; name: PersonName }[]>();
  for (const { topic, authors = [] } of topics) {
    for (const author of authors) {
      const name = readPersonName(author);
      if (name) byFamily.set(name.family, [...(byFamily.get(name.family) ?? []), { topic, name }]);
    }
  }
  return byFamily;
}

/** Names by topic; topics in the order in which their authors stand on the paper. */
export function findByAuthors(
  authors: readonly string[],
  followed: FollowedAuthors,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (followed.size === 0) return found;
  for (const written of authors.slice(0, MOST_AUTHORS)) {
    const name = readPersonName(written);
    for (const one of (name && followed.get(name.family)) ?? []) {
      const names = found.get(one.topic) ?? [];
      if (name && mayBeSamePerson(name, one.name) && !names.includes(written))
        found.set(one.topic, [...names, written]);
    }
  }
  return found;
}
