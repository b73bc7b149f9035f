// One paper of a list: facts come in as text, a line goes out. Titles are other people's words:
// they are drawn as text, kept from turning the line around them, and never executed.
import type { ComponentChildren } from 'preact';
import { SourceLink } from './SourceLink.tsx';

export interface PaperLineProps {
  title: string;
  /** The title with parts of it marked, in its place. */
  drawn?: ComponentChildren;
  /** Where the paper can be read; null where no address is sure. */
  url: string | null;
  /** The paper's page in the view itself: the title leads there, and a sign beside it to `url`. */
  page?: string;
  /** Beside the title, e.g. its year. */
  aside?: ComponentChildren;
  /** Below the title, e.g. authors and categories. */
  below?: ComponentChildren;
  /** At the line's end, e.g. a button. */
  action?: ComponentChildren;
}

export function PaperLine({ title, drawn, url, page, ...more }: PaperLineProps) {
  const { aside, below, action } = more;
  const words = <bdi>{drawn ?? title}</bdi>;
  return (
    <div class="paper-line">
      <div class="paper-words">
        <p class="paper-title">
          {page && <a href={page}>{words}</a>}
          {page && url && <SourceLink title={title} url={url} />}
          {!page && url && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {words}
            </a>
          )}
          {!page && !url && words}
        </p>
        {below && <p class="paper-below soft">{below}</p>}
      </div>
      {aside && <span class="paper-aside soft">{aside}</span>}
      {action}
    </div>
  );
}
