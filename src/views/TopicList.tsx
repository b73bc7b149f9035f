// The topics of one paper, each beside the words that put it there, with the way to take one off and
// to put one there. Tags and presses come in, lines go out.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tag } from '../paper/annotation.ts';
import { EvidenceWords } from '../ui/Evidence.tsx';
import { Icon } from '../ui/Icon.tsx';
import { words } from '../words.ts';
import { TopicPicker } from './TopicPicker.tsx';
import type { PaperTopics } from './use-paper-topics.ts';

export interface TopicListProps {
  tags: readonly Tag[];
  topics: PaperTopics;
}

export function TopicList({ tags, topics }: TopicListProps) {
  const id = useId();
  const { offer, failure } = topics.changes;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words('side.topics')}</h2>
      {tags.length === 0 ? (
        <p class="soft">{words('side.noTopics')}</p>
      ) : (
        <dl class="topics">
          {tags.map((tag) => (
            <TopicLine key={tag.topic} tag={tag} onDeny={() => topics.deny(tag)} />
          ))}
        </dl>
      )}
      <div role="status" class="soft">
        {failure ??
          (offer && (
            <>
              <bdi>{offer.said}</bdi>{' '}
              <button type="button" class="line-button" onClick={() => void topics.changes.undo()}>
                {words('topics.undo')}
              </button>
            </>
          ))}
      </div>
      <AddTopic topics={topics} />
    </section>
  );
}

function TopicLine({ tag, onDeny }: { tag: Tag; onDeny: () => void }) {
  return (
    <div>
      <dt>
        <span
          class={tag.topic.startsWith('arxiv:') ? 'pill pill-plain' : 'pill'}
          style={{ '--hue': String(tag.hue) }}
          title={tag.label === tag.short ? undefined : tag.label}
        >
          {tag.label}
        </span>
        <button
          type="button"
          class="icon-button"
          aria-label={words('topics.deny', { name: tag.label })}
          title={words('mark.deny')}
          onClick={onDeny}
        >
          <Icon name="remove" />
        </button>
      </dt>
      <dd class="soft">
        {words('mark.because')}{' '}
        <bdi>
          <EvidenceWords tag={tag} />
        </bdi>
      </dd>
    </div>
  );
}

/** The names are asked for at the press. */
function AddTopic({ topics }: { topics: PaperTopics }) {
  const [isOpen, setOpen] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const hasClosed = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen && hasClosed.current) start.current?.focus();
    hasClosed.current = false;
  }, [isOpen]);
  if (!isOpen || !topics.choices) {
    return (
      <button
        type="button"
        class="line-button"
        ref={start}
        onClick={() => {
          topics.loadChoices();
          setOpen(true);
        }}
      >
        {words('topics.add')}
      </button>
    );
  }
  const close = () => {
    hasClosed.current = true;
    setOpen(false);
  };
  return (
    <TopicPicker
      label={words('topics.addLabel')}
      button={words('topics.addButton')}
      choices={topics.choices}
      takesFocus
      onPick={(topic, name) => {
        void topics.add(topic, name).then((done) => {
          if (done) close();
        });
      }}
      onCancel={close}
    />
  );
}
