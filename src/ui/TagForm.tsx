// The reader's tags on one paper: those that stand, a line to add one with what was used before on
// offer, and a way to take each off. What is pressed goes to the callback as one change: the list that it
// is a change of may be another by then.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';

export interface TagFormProps {
  title: string;
  tags: readonly string[];
  /** Tags in use, the most used first. */
  known: readonly string[];
  onChange(change: TagChange): void;
}

export type TagChange = { add: string } | { remove: string };

/** As long as one is; also what the wire takes. */
const MAX_TAG = 200;

/** One tag of a line: no commas, which part several in exports, and no blanks but single ones. */
export function toTag(text: string): string {
  return text
    .replace(/[\s,;]+/g, ' ')
    .trim()
    .slice(0, MAX_TAG);
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export function changeTags(tags: readonly string[], change: TagChange): string[] {
  if ('remove' in change) return tags.filter((tag) => tag !== change.remove);
  return tags.some((tag) => isSame(tag, change.add)) ? [...tags] : [...tags, change.add];
}

export function TagForm({ title, tags, known, onChange }: TagFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => queueMicrotask(() => field.current?.focus({ preventScroll: true })), []);
  function add() {
    const text = toTag(field.current?.value ?? '');
    if (field.current) field.current.value = '';
    // A tag that is in use keeps its spelling.
    const tag = known.find((one) => isSame(one, text)) ?? text;
    if (tag && !tags.some((one) => isSame(one, tag))) onChange({ add: tag });
  }
  return (
    <form
      class="late-form"
      aria-label={words('menu.tagsOf', [title])}
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) add();
      }}
    >
      <label for={id}>{words('menu.tag')}</label>
      <div class="late-line">
        <input
          id={id}
          ref={field}
          part="tag-field"
          list={`${id}-known`}
          autocomplete="off"
          maxLength={MAX_TAG}
        />
        <button type="submit" part="tag-add" class="late-button">
          {words('menu.addTag')}
        </button>
      </div>
      <datalist id={`${id}-known`}>
        {known
          .filter((one) => !tags.some((tag) => isSame(tag, one)))
          .map((one) => (
            <option key={one} value={one} />
          ))}
      </datalist>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            <bdi>{tag}</bdi>
            <button
              type="button"
              part="tag-remove"
              aria-label={words('menu.removeTag', [tag])}
              onClick={(event) => {
                if (!event.isTrusted) return;
                field.current?.focus();
                onChange({ remove: tag });
              }}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      {tags.length === 0 && <p>{words('menu.noTags')}</p>}
    </form>
  );
}
