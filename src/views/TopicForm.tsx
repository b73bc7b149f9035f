// The form of a topic of the reader's own: name, badge, phrases, authors and colour. A topic or nothing comes
// in, a whole one goes out; what is missing is said beside its field, where what was typed stays.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnTopic } from '../paper/topic-overlay.ts';
import { MAX_TOPIC_NAME, MAX_TOPIC_SHORT } from '../paper/topic-overlay.ts';
import { words } from '../words.ts';
import { readTopicFields, type WrongFields } from './topic-fields.ts';

export type TopicFacts = Pick<OwnTopic, 'name' | 'short' | 'phrases' | 'authors' | 'hue'>;

/** OKLCH degrees; each has its word. */
export const HUES = [25, 60, 105, 150, 195, 250, 300, 345] as const;

export interface TopicFormProps {
  heading: string;
  topic: TopicFacts;
  /** Names of the reader's other topics. */
  taken: readonly string[];
  button: string;
  onSave: (facts: TopicFacts) => void;
  onCancel: () => void;
}

export function TopicForm(props: TopicFormProps) {
  const { heading, topic, taken, button, onSave, onCancel } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState({
    name: topic.name,
    short: topic.short,
    phrases: topic.phrases.join('\n'),
    authors: (topic.authors ?? []).join('\n'),
  });
  const [hue, setHue] = useState(topic.hue);
  const [wrong, setWrong] = useState<WrongFields>({});
  const isLong = typed.name.trim().length > MAX_TOPIC_SHORT;

  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);

  function submit(event: Event) {
    event.preventDefault();
    const read = readTopicFields(typed, taken);
    setWrong(read.wrong);
    if (Object.keys(read.wrong).length === 0) onSave({ ...read.facts, hue });
  }
  const fieldOf = (field: keyof typeof typed) => ({
    id: `${id}-${field}`,
    class: 'field',
    value: typed[field],
    dir: 'auto' as const,
    autocomplete: 'off',
    'aria-invalid': wrong[field] !== undefined,
    'aria-describedby': `${id}-${field}-text`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setTyped((before) => ({ ...before, [field]: currentTarget.value })),
  });

  return (
    <form class="topic-form" ref={form} aria-labelledby={`${id}-heading`} onSubmit={submit}>
      <h4 id={`${id}-heading`}>{heading}</h4>
      <label for={`${id}-name`}>{words('topics.name')}</label>
      <input {...fieldOf('name')} maxLength={MAX_TOPIC_NAME} />
      <About id={`${id}-name-text`} wrong={wrong.name} />
      {isLong && (
        <>
          <label for={`${id}-short`}>{words('topics.short')}</label>
          <input {...fieldOf('short')} maxLength={MAX_TOPIC_SHORT} />
          <About id={`${id}-short-text`} wrong={wrong.short} text={words('topics.shortText')} />
        </>
      )}
      <label for={`${id}-phrases`}>{words('topics.phrases')}</label>
      <textarea {...fieldOf('phrases')} rows={3} maxLength={4000} />
      <About id={`${id}-phrases-text`} wrong={wrong.phrases} text={words('topics.phrasesText')} />
      <label for={`${id}-authors`}>{words('topics.authors')}</label>
      <textarea {...fieldOf('authors')} rows={2} maxLength={4000} />
      <About id={`${id}-authors-text`} wrong={wrong.authors} text={words('topics.authorsText')} />
      <HueChoice hue={hue} onHue={setHue} />
      <div class="notice-actions">
        <button type="submit" class="button">
          {button}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {words('topics.cancel')}
        </button>
      </div>
    </form>
  );
}

function About({ id, wrong, text }: { id: string; wrong?: string; text?: string }) {
  return (
    <p id={id} class={wrong ? 'wrong' : 'soft'} role={wrong ? 'alert' : undefined}>
      {wrong ?? text}
    </p>
  );
}

function HueChoice({ hue, onHue }: { hue: number; onHue: (hue: number) => void }) {
  const name = useId();
  return (
    <fieldset class="hues">
      <legend>{words('topics.hue')}</legend>
      {HUES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={hue === one} onChange={() => onHue(one)} />
          <span class="pill" style={{ '--hue': String(one) }}>
            {words(`topics.hues.h${one}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
