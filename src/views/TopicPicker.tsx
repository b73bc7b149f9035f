// A topic chosen by its name, as it is typed or from the browser's own list of suggestions. The names
// come in, the chosen topic goes out; a name that none bears is said beside the field.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { findChoice } from './topic-tree.ts';

export interface TopicPickerProps {
  label: string;
  button: string;
  choices: ReadonlyMap<string, string>;
  onPick: (topic: string, name: string) => void;
  onCancel?: () => void;
  /** True where it has come at a press and is to be typed into. */
  takesFocus?: boolean;
}

export function TopicPicker(props: TopicPickerProps) {
  const { label, button, choices, onPick, onCancel, takesFocus = false } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);

  function submit(event: Event) {
    event.preventDefault();
    const topic = findChoice(choices, typed);
    setWrong(topic === null);
    if (topic === null) input.current?.focus();
    else onPick(topic, typed.trim());
  }

  return (
    <form class="topic-picker" onSubmit={submit}>
      <label for={`${id}-input`}>{label}</label>
      <span class="field-line">
        <input
          id={`${id}-input`}
          class="field"
          ref={input}
          list={`${id}-list`}
          value={typed}
          dir="auto"
          autocomplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button">
          {button}
        </button>
        {onCancel && (
          <button type="button" class="text-button" onClick={onCancel}>
            {words('topics.cancel')}
          </button>
        )}
      </span>
      <datalist id={`${id}-list`}>
        {[...choices.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isWrong && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {words('topics.wrong.choice')}
        </p>
      )}
    </form>
  );
}
