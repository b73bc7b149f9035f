// A sign that leads out to where a paper was published. Its address comes in, made of its ids elsewhere.
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';

export interface SourceLinkProps {
  title: string;
  url: string;
  /** -1 where the arrows lead here and not the Tab key. */
  tabIndex?: number;
}

export function SourceLink({ title, url, tabIndex }: SourceLinkProps) {
  return (
    <a
      class="icon-button source"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      tabIndex={tabIndex}
      aria-label={words('paper.source', { title })}
      title={words('paper.sourceShort')}
    >
      <Icon name="out" />
    </a>
  );
}
