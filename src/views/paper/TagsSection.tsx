// The reader's tags on one paper: each leads to all that bear it and can be taken off; a line adds one, with
// those in use on offer. Presses go out as the whole list.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withOperator } from '../../search/operators.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toTag } from '../../ui/TagForm.tsx';
import { words } from '../../words.ts';
import type { Ask } from '../use-library.ts';

export interface TagsSectionProps {
  ask: Ask;
  tags: readonly string[];
  busy: boolean;
  /** Address of the library tab, where this view is not the library itself. */
  libraryUrl?: string;
  onChange(tags: readonly string[]): void;
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The list of what bears this tag. */
const tagHash = (tag: string) => `#${new URLSearchParams({ q: withOperator('', 'tag', tag) })}`;

export function TagsSection({ ask, tags, busy, libraryUrl, onChange }: TagsSectionProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [known, setKnown] = useState<readonly string[]>([]);
  const all = tags.join();
  useEffect(() => {
    // Without them nothing is on offer, and all can be typed.
    if (all !== null) ask('listTags', {}).then(setKnown, () => undefined);
  }, [ask, all]);
  function add() {
    const text = toTag(field.current?.value ?? '');
    const tag = known.find((one) => isSame(one, text)) ?? text;
    if (busy || tag === '') return;
    if (field.current) field.current.value = '';
    if (!tags.some((one) => isSame(one, tag))) onChange([...tags, tag]);
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words('paper.tags')}</h2>
      {tags.length > 0 && (
        <ul class="paper-tags">
          {tags.map((tag) => (
            <li key={tag}>
              <a
                href={`${libraryUrl ?? ''}${tagHash(tag)}`}
                {...(libraryUrl !== undefined && { target: '_blank', rel: 'noopener' })}
              >
                <bdi>{tag}</bdi>
              </a>
              <button
                type="button"
                class="icon-button"
                aria-label={words('menu.removeTag', [tag])}
                onClick={() => {
                  if (busy) return;
                  // This button goes with its tag.
                  field.current?.focus();
                  onChange(tags.filter((one) => one !== tag));
                }}
              >
                <Icon name="remove" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="tag-line"
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          ref={field}
          class="field"
          dir="auto"
          list={`${id}-known`}
          autocomplete="off"
          maxLength={200}
          aria-label={words('menu.tag')}
          placeholder={words('menu.tag')}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((one) => !tags.some((tag) => isSame(tag, one)))
            .map((one) => (
              <option key={one} value={one} />
            ))}
        </datalist>
        <button type="submit" class="button">
          {words('menu.addTag')}
        </button>
      </form>
    </section>
  );
}
