// Topics of the reader's own: made, changed, and removed with undo. The tree and what changes it come
// in; the keyboard's place is kept where a line or a form goes.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnTopic } from '../paper/topic-overlay.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words.ts';
import { HUES, type TopicFacts, TopicForm } from './TopicForm.tsx';
import { sayPapers, type TopicWork } from './topic-work.ts';
import { watchFocus } from './watch-focus.ts';

export function OwnTopics({ work }: { work: TopicWork }) {
  const { ask, tree, changes } = work;
  const [open, setOpen] = useState<string | null>(null);
  const start = useRef<HTMLButtonElement>(null);
  const lines = useRef(new Map<string, HTMLButtonElement>());
  const [back, setBack] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (back === null) return;
    (lines.current.get(back) ?? start.current)?.focus();
    setBack(null);
  }, [back]);

  function close() {
    setBack(open);
    setOpen(null);
  }
  async function save(topic: string | undefined, facts: TopicFacts) {
    const wish = { kind: 'own' as const, ...facts, ...(topic && { topic }) };
    const said = words(topic ? 'topics.did.edited' : 'topics.did.made', { name: facts.name });
    const hasStayed = watchFocus('form');
    if (!(await changes.act(() => ask('changeTopic', { wish }), said))) return;
    if (hasStayed()) close();
    else setOpen(null);
  }
  function remove({ key, name }: OwnTopic) {
    const said = words('topics.did.removed', { name });
    const hasStayed = watchFocus('li');
    void changes
      .act(() => ask('takeBackTopic', { key }), said)
      .then((done) => {
        if (done && hasStayed()) work.focusUndo();
      });
  }
  const formOf = (topic: OwnTopic | null) => (
    <TopicForm
      key={topic?.topic ?? ''}
      heading={
        topic ? words('topics.editHeading', { name: topic.name }) : words('topics.newHeading')
      }
      topic={topic ?? newTopic(tree.own)}
      taken={tree.own.filter((other) => other !== topic).map(({ name }) => name)}
      button={words(topic ? 'topics.save' : 'topics.make')}
      onSave={(facts) => void save(topic?.topic, facts)}
      onCancel={close}
    />
  );

  return (
    <div class="own-topics">
      <h3>{words('topics.own')}</h3>
      {tree.own.length === 0 && open === null && (
        <EmptyState title={words('topics.ownEmptyTitle')} text={words('topics.ownEmptyText')} />
      )}
      <ul class="topic-list">
        {tree.own.map((topic) => (
          <li key={topic.topic}>
            <OwnLine
              topic={topic}
              papers={work.counts?.papers[topic.topic] ?? 0}
              onEdit={() => setOpen(topic.topic)}
              onRemove={() => remove(topic)}
              editRef={(button) => {
                if (button) lines.current.set(topic.topic, button);
                else lines.current.delete(topic.topic);
              }}
            />
            {open === topic.topic && formOf(topic)}
          </li>
        ))}
      </ul>
      {open === '' ? (
        formOf(null)
      ) : (
        <button type="button" class="button" ref={start} onClick={() => setOpen('')}>
          {words('topics.new')}
        </button>
      )}
    </div>
  );
}

/** The first colour that none of them has. */
function newTopic(own: readonly OwnTopic[]): TopicFacts {
  const hue = HUES.find((one) => own.every((topic) => topic.hue !== one)) ?? HUES[0];
  return { name: '', short: '', phrases: [], hue };
}

interface OwnLineProps {
  topic: OwnTopic;
  papers: number;
  onEdit: () => void;
  onRemove: () => void;
  editRef: (button: HTMLButtonElement | null) => void;
}

function OwnLine({ topic, papers, onEdit, onRemove, editRef }: OwnLineProps) {
  const { name, short, hue, phrases, authors = [] } = topic;
  return (
    <div class="topic-line">
      <span class="topic-words">
        <span class="pill" style={{ '--hue': String(hue) }}>
          {short}
        </span>{' '}
        {name !== short && <bdi class="topic-name">{name}</bdi>}{' '}
        <bdi class="soft">{[...phrases, ...authors].join(', ')}</bdi>
      </span>
      <span class="soft topic-count">{sayPapers(papers)}</span>
      <button
        type="button"
        class="text-button"
        aria-label={words('topics.editLong', { name })}
        ref={editRef}
        onClick={onEdit}
      >
        {words('topics.edit')}
      </button>
      <button
        type="button"
        class="text-button"
        aria-label={words('topics.removeLong', { name })}
        onClick={onRemove}
      >
        {words('topics.remove')}
      </button>
    </div>
  );
}
