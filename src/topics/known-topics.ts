// Every topic that a tag can name, by its id: the taxonomy's, and arXiv's categories, which stand in
// where it says nothing. What the reader has made of them is no part of this.
import type { ListedTopic } from '../paper/topic-overlay.ts';
import { arxivCategories } from './arxiv-categories.ts';
import { compileTaxonomy } from './tagger.ts';

let known: ReadonlyMap<string, ListedTopic> | null = null;

/** By id, a broader topic before its narrower ones. */
export function knownTopics(): ReadonlyMap<string, ListedTopic> {
  if (known) return known;
  const { topics } = compileTaxonomy();
  const own = [...topics.keys()].flatMap((id) => topics.get(id) ?? []);
  const all = [...own.map(toListed), ...listCategories()];
  known = new Map(all.map((one) => [one.id, one]));
  return known;
}

function toListed({ id, label, short, hue, broader }: ListedTopic): ListedTopic {
  return { id, label, short, hue, broader };
}

function listCategories(): ListedTopic[] {
  return [...arxivCategories].map(([code, { label, short, hue }]) => ({
    id: `arxiv:${code}`,
    label,
    short,
    hue,
    broader: null,
  }));
}
