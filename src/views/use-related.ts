// The papers near to one, as a view shows them: asked for, kept and taken out line by line, and in
// step with what is changed elsewhere while the list itself stays as it is under the reader's eyes.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Related, RelatedAnswer, RelatedOrder } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { relatedMention } from '../paper/record-mention.ts';
import type { LineState, RelatedState } from '../ui/RelatedList.tsx';
import { RelatedQuestion } from '../ui/related-question.ts';
import { sayPressFailure } from '../ui/say-press-failure.ts';
import { failureCode, onEntriesChanged } from '../wire/ask.ts';
import type { Ask } from './use-library.ts';

interface Line extends LineState {
  before: Entry | null;
  /** `updatedAt` of what a press has led to. */
  at: number | null;
}

const REST: Line = { busy: false, undo: null, failure: null, before: null, at: null };

export interface RelatedInView {
  state: RelatedState;
  lines: ReadonlyMap<string, LineState>;
  onSave(related: Related, saved: boolean): void;
  onUndo(related: Related): void;
  onRetry(): void;
  onOrder(order: RelatedOrder): void;
}

/** The question for relatives: what is asked, in which order, and its name: another is another question. */
export interface RelatedAsking {
  name: string;
  ask(order?: RelatedOrder): Promise<RelatedAnswer>;
}

/** The papers near to one. Asks again when `key` or what is known of the paper has changed. */
export function useRelated(ask: Ask, mention: Mention, key: string): RelatedInView {
  return useRelatedList(ask, {
    // The same paper read anew is another object and no other question.
    name: JSON.stringify([key, mention.title, mention.abstract]),
    ask: (order) => ask('findRelated', { mention, key, order }),
  });
}

export function useRelatedList(ask: Ask, asking: RelatedAsking): RelatedInView {
  const [state, setState] = useState<RelatedState>('asking');
  const [lines, setLines] = useState<ReadonlyMap<string, Line>>(new Map());
  const latest = useRef(asking);
  latest.current = asking;
  const question = useMemo(
    () => new RelatedQuestion({ send: (order) => latest.current.ask(order), onChange: setState }),
    [],
  );
  const { name } = asking;

  // Another paper is another question.
  useEffect(() => {
    setLines(new Map());
    void question.ask();
    return () => question.end();
  }, [question, name]);

  useEffect(() => onEntriesChanged((keys) => void question.refresh(keys)), [question]);

  function setLine(relatedKey: string, line: Line) {
    setLines((before) => new Map(before).set(relatedKey, line));
  }

  /** Runs one press in a line to its end; what fails is said in that line. */
  async function press(
    related: Related,
    undo: Line['undo'],
    work: () => Promise<{ entry: Entry | null; before: Entry | null }>,
  ) {
    const line = lines.get(related.key) ?? REST;
    if (line.busy) return;
    setLine(related.key, { ...line, busy: true, failure: null });
    try {
      const { entry, before } = await work();
      question.changeEach((one) => (one.key === related.key ? { ...one, entry } : one));
      setLine(related.key, { ...REST, undo, before, at: entry?.updatedAt ?? null });
    } catch (error) {
      setLine(related.key, { ...line, failure: sayPressFailure(failureCode(error)) });
    }
  }

  return {
    state,
    lines,
    onSave(related, saved) {
      const key = related.entry?.key ?? related.key;
      const mention = relatedMention(related);
      void press(related, saved ? 'saved' : 'removed', () =>
        ask('setSaved', { key, mention, saved }),
      );
    },
    onUndo(related) {
      const key = related.entry?.key ?? related.key;
      const { before: entry = null, at = null } = lines.get(related.key) ?? {};
      void press(related, null, async () => ({
        ...(await ask('restoreEntry', { key, entry, at })),
        before: null,
      }));
    },
    onRetry: () => void question.ask(),
    onOrder: (order) => void question.reorder(order),
  };
}
