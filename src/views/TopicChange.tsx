// What can be done to one topic of the taxonomy: hide it, give it another name, merge it into another,
// and each of these taken back. The topic comes in, the wish goes out.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import { MAX_TOPIC_NAME, MAX_TOPIC_SHORT } from '../paper/topic-overlay.ts';
import { words } from '../words.ts';
import { TopicPicker } from './TopicPicker.tsx';
import type { TopicNode } from './topic-tree.ts';
import type { TopicWork } from './topic-work.ts';
import { watchFocus } from './watch-focus.ts';

export interface TopicChangeProps {
  node: TopicNode;
  work: TopicWork;
  /** It was done: this may go. `hasStayed`: and the keyboard goes with it. */
  onDone: (hasStayed: boolean) => void;
}

export function TopicChange({ node, work, onDone }: TopicChangeProps) {
  const { ask, tree, changes } = work;
  const { id: topic, label: name, hidden, renamed, merged } = node;
  const place = useRef<HTMLDivElement>(null);
  // In the task that draws it: a frame later the reader may have gone on to a field, and what is typed
  // there would press this button.
  useLayoutEffect(() => place.current?.querySelector('button')?.focus(), []);

  const act = async (work: Parameters<typeof changes.act>[0], said: string) => {
    const hasStayed = watchFocus('.topic-change');
    if (await changes.act(work, said)) onDone(hasStayed());
  };
  const takeBack = ({ key }: OverlayRecord, said: string) =>
    void act(() => ask('takeBackTopic', { key }), said);
  const choices = new Map([...tree.choices].filter(([, id]) => id !== topic));

  return (
    <div class="topic-change" ref={place}>
      {hidden ? (
        <button
          type="button"
          class="button"
          aria-label={words('topics.showLong', { name })}
          onClick={() => takeBack(hidden, words('topics.did.shown', { name }))}
        >
          {words('topics.show')}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={words('topics.hideLong', { name })}
          onClick={() =>
            void act(
              () => ask('changeTopic', { wish: { kind: 'hidden', topic } }),
              words('topics.did.hidden', { name }),
            )
          }
        >
          {words('topics.hide')}
        </button>
      )}
      {merged && (
        <button
          type="button"
          class="button"
          aria-label={words('topics.partLong', { name })}
          onClick={() => takeBack(merged, words('topics.did.parted', { name }))}
        >
          {words('topics.part')}
        </button>
      )}
      {renamed && (
        <button
          type="button"
          class="button"
          onClick={() => takeBack(renamed, words('topics.did.renamed', { name: node.plainLabel }))}
        >
          {words('topics.plainName', { name: node.plainLabel })}
        </button>
      )}
      <RenameForm
        node={node}
        onRename={(label, short) =>
          void act(
            () => ask('changeTopic', { wish: { kind: 'renamed', topic, label, short } }),
            words('topics.did.renamed', { name: label }),
          )
        }
      />
      {!merged && (
        <TopicPicker
          label={words('topics.mergeLong', { name })}
          button={words('topics.merge')}
          choices={choices}
          onPick={(into) =>
            void act(
              () => ask('changeTopic', { wish: { kind: 'merged', topic, into } }),
              words('topics.did.merged', { name, into: tree.nameOf(into) }),
            )
          }
        />
      )}
    </div>
  );
}

interface RenameFormProps {
  node: TopicNode;
  onRename: (label: string, short: string) => void;
}

function RenameForm({ node, onRename }: RenameFormProps) {
  const id = useId();
  const [label, setLabel] = useState(node.label);
  const [short, setShort] = useState(node.short);
  const [wrong, setWrong] = useState<string | null>(null);
  const isLong = label.trim().length > MAX_TOPIC_SHORT;

  function submit(event: Event) {
    event.preventDefault();
    const name = label.trim();
    const badge = isLong ? short.trim() : name;
    if (name === '') setWrong(words('topics.wrong.name'));
    else if (badge === '') setWrong(words('topics.wrong.short'));
    else if (name !== node.label || badge !== node.short) onRename(name, badge);
  }

  return (
    <form class="topic-picker" onSubmit={submit}>
      <label for={`${id}-label`}>{words('topics.renameLong', { name: node.label })}</label>
      <span class="field-line">
        <input
          id={`${id}-label`}
          class="field"
          value={label}
          maxLength={MAX_TOPIC_NAME}
          dir="auto"
          autocomplete="off"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        {isLong && <label for={`${id}-short`}>{words('topics.short')}</label>}
        {isLong && (
          <input
            id={`${id}-short`}
            class="field"
            value={short}
            maxLength={MAX_TOPIC_SHORT}
            dir="auto"
            autocomplete="off"
            onInput={(event) => setShort(event.currentTarget.value)}
          />
        )}
        <button type="submit" class="button">
          {words('topics.rename')}
        </button>
      </span>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
