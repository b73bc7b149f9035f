// What every part of the topics section works on: the tree, its figures, and the ways to change it.
import type { TopicCounts } from '../paper/topic-overlay.ts';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import type { TopicTree } from './topic-tree.ts';
import type { Ask } from './use-library.ts';
import type { TopicChanges } from './use-topic-changes.ts';

export interface TopicWork {
  ask: Ask;
  tree: TopicTree;
  counts: TopicCounts | null;
  changes: TopicChanges;
  /** What was pressed is gone: the keyboard goes to the way back. */
  focusUndo(): void;
}

/** "3 saved papers"; nothing for none. */
export function sayPapers(papers: number): string {
  return papers > 0 ? words('topics.papers', papers, [sayNumber(papers)]) : '';
}
