// "Topics" in the library tab: the reader's own, all others with what the reader has made of them, and
// corrections on single papers. The wire comes in; each change is told with its way back.

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { Loading } from './Loading.tsx';
import { OwnTopics } from './OwnTopics.tsx';
import { PaperCorrections } from './PaperCorrections.tsx';
import { sayFailure } from './say.ts';
import { TopicTree } from './TopicTree.tsx';
import { toTopicTree } from './topic-tree.ts';
import type { TopicWork } from './topic-work.ts';
import { UndoPlace } from './UndoPlace.tsx';
import type { Ask } from './use-library.ts';
import { useTopicChanges } from './use-topic-changes.ts';
import { useTopics } from './use-topics.ts';
import { watchFocus } from './watch-focus.ts';

/** With this the library's address leads to its topics. */
export const TOPICS_HASH = '#topics';

export function TopicsSection({ ask }: { ask: Ask }) {
  const { list, counts, failure, reload } = useTopics(ask);
  const changes = useTopicChanges(ask, reload);
  const tree = useMemo(() => list && toTopicTree(list, counts), [list, counts]);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState('');
  const [isSought, setSought] = useState(false);
  const work: TopicWork | null = tree && {
    ask,
    tree,
    counts,
    changes,
    focusUndo: () => setSought(true),
  };
  // The offer may be drawn after it was sought.
  useLayoutEffect(() => {
    if (!isSought || !undo.current) return;
    undo.current.focus();
    setSought(false);
  }, [isSought, changes.offer]);

  // The address was followed before there was anything to lead to.
  const isHere = work !== null;
  useLayoutEffect(() => {
    if (!isHere || location.hash !== TOPICS_HASH) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [isHere]);

  async function takeBack() {
    const hasStayed = watchFocus('.undo-bar');
    await changes.undo();
    if (hasStayed()) heading.current?.focus({ preventScroll: true });
  }

  return (
    <section aria-labelledby="topics" class="topics-section">
      <h2 id="topics" tabIndex={-1} ref={heading}>
        {words('topics.heading')}
      </h2>
      <p class="soft">{words('topics.text')}</p>
      {failure && (
        <Notice urgent>
          {words('topics.failed')} {sayFailure(failure)}
        </Notice>
      )}
      {!work && !failure && <Loading label={words('topics.loading')} />}
      {work && (
        <>
          <OwnTopics work={work} />
          <TopicTree work={work} typed={typed} onType={setTyped} />
          <PaperCorrections work={work} />
        </>
      )}
      {changes.failure && <Notice urgent>{changes.failure}</Notice>}
      <UndoPlace offer={changes.offer} undo={undo} onUndo={() => void takeBack()} />
    </section>
  );
}
