// "Not this topic", and that it is one after all: the reader's word goes to the background, and the mark
// says what became of it.
import type { Keeping } from '../page/keeping.ts';
import type { Annotation, Tag } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { ask } from '../wire/ask.ts';

export interface Denied {
  keeping: Keeping;
  ask: typeof ask;
  mention: Mention;
  annotation: Annotation;
}

/** `isBack`: it is one after all. */
export function denyTopic(of: Denied, { topic, from }: Tag, isBack: boolean): void {
  const { keeping, ask, mention, annotation } = of;
  void keeping.press(async () => {
    const before = from === 'reader' ? 'is' : null;
    const verdict = isBack ? before : 'is not';
    await ask('correctTopic', { key: annotation.key, mention, topic, verdict });
  });
}
