// The topics of one paper, each beside the words that put it there. Tags come in, lines go out.
import { useId } from 'preact/hooks';
import type { Tag } from '../paper/annotation.ts';
import { EvidenceWords } from '../ui/Evidence.tsx';
import { words } from '../words.ts';

export function TopicList({ tags }: { tags: readonly Tag[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words('side.topics')}</h2>
      {tags.length === 0 ? (
        <p class="soft">{words('side.noTopics')}</p>
      ) : (
        <dl class="topics">
          {tags.map((tag) => (
            <div key={tag.topic}>
              <dt>
                <span
                  class={tag.topic.startsWith('arxiv:') ? 'pill pill-plain' : 'pill'}
                  style={{ '--hue': String(tag.hue) }}
                  title={tag.label === tag.short ? undefined : tag.label}
                >
                  {tag.label}
                </span>
              </dt>
              <dd class="soft">
                {words('mark.because')}{' '}
                <bdi>
                  <EvidenceWords tag={tag} />
                </bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
