// The topics of one mark as pills, and "+n" for those that have no room. Tags come in; what is pressed goes out,
// with the element that was pressed.
import type { Tag } from '../paper/annotation.ts';
import { words } from '../words.ts';
import { toLeastWidths } from './fit.ts';
import { Whisper } from './Whisper.tsx';

/** The topics that fit, each a button for its evidence, and one button for them all. */
export function MarkTopics(props: {
  tags: readonly Tag[];
  /** What else is written on the line. */
  tail: string;
  /** Pills on the line at most; further tags stand behind "+n". */
  most: number;
  onOpen(tags: readonly Tag[], from: HTMLElement): void;
}) {
  const { tags, onOpen } = props;
  const press = (pressed: readonly Tag[]) => (event: MouseEvent) => {
    if (event.isTrusted && event.currentTarget instanceof HTMLElement)
      onOpen(pressed, event.currentTarget);
  };
  const labels = tags.map(({ short }) => short);
  const widths = toLeastWidths(labels, props.tail, props.most);
  const most = widths.length - 1;
  if (most === 0) return null;
  return (
    <>
      {tags.slice(0, props.most).map((tag, i) => (
        <button
          key={tag.topic}
          type="button"
          part="topic"
          class={`topic needs-${widths[i + 1]}`}
          tabIndex={-1}
          aria-label={tag.short}
          title={tag.label === tag.short ? undefined : tag.label}
          aria-haspopup="dialog"
          onClick={press([tag])}
        >
          <span
            class={tag.topic.startsWith('arxiv:') ? 'pill pill-plain' : 'pill'}
            style={{ '--hue': String(tag.hue) }}
          >
            <Whisper text={tag.short} />
          </span>
        </button>
      ))}
      <button
        type="button"
        part="topic"
        class={tags.length > most ? 'more' : `more until-${widths[most]}`}
        tabIndex={-1}
        aria-haspopup="dialog"
        onClick={press(tags)}
      >
        {widths.slice(0, tags.length).map((width, shown) => (
          <span
            key={width}
            class={`${shown > 0 ? `needs-${width}` : ''} ${shown < most ? `until-${widths[shown + 1]}` : ''}`}
          >
            +{tags.length - shown}
          </span>
        ))}
        <span class="spoken">: {words('mark.allTopics', tags.length)}</span>
      </button>
    </>
  );
}
