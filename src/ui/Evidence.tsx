// Why a topic stands on a paper: the words that put it there, in a small popover at the pill that was
// pressed, each with a way to say that it is not so.
import type { Tag } from '../paper/annotation.ts';
import { words } from '../words.ts';
import { Popover } from './Popover.tsx';

export interface EvidenceProps {
  /** The topics that were pressed. */
  tags: readonly Tag[];
  /** Those that stand on the paper now. */
  standing: readonly Tag[];
  from: HTMLElement;
  onClose(): void;
  /** "Not this topic"; `isBack`: it is one after all. */
  onDeny(tag: Tag, isBack: boolean): void;
  /** Which topics the reader follows, and how that is changed; null where it cannot be. */
  following: Following | null;
}

export interface Following {
  has(topic: string): boolean;
  set(topic: string, isFollowed: boolean): void;
}

export function Evidence(props: EvidenceProps) {
  const { following } = props;
  return (
    <Popover
      from={props.from}
      part="evidence"
      role="dialog"
      label={words('mark.evidence')}
      onClose={props.onClose}
    >
      <dl>
        {props.tags.map((tag) => {
          const isGone = !props.standing.some(({ topic }) => topic === tag.topic);
          const isFollowed = following?.has(tag.topic);
          return (
            <div key={tag.topic}>
              <dt>{isGone ? <s>{tag.label}</s> : tag.label}</dt>
              {tag.about && <dd class="about">{tag.about}</dd>}
              <dd>
                {words('mark.because')} <EvidenceWords tag={tag} />{' '}
                <button
                  type="button"
                  part="deny"
                  class="not-same"
                  aria-label={`${words(isGone ? 'mark.undo' : 'mark.deny')}: ${tag.label}`}
                  onClick={(event) => event.isTrusted && props.onDeny(tag, isGone)}
                >
                  {words(isGone ? 'mark.undo' : 'mark.deny')}
                </button>
                {following && (
                  <button
                    type="button"
                    part="follow"
                    class="not-same"
                    aria-pressed={isFollowed}
                    aria-label={`${words('mark.follow')}: ${tag.label}`}
                    onClick={(event) => event.isTrusted && following.set(tag.topic, !isFollowed)}
                  >
                    {words(isFollowed ? 'mark.followed' : 'mark.follow')}
                  </button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Popover>
  );
}

/**
 * The words that put a topic there or let it be guessed, the category that stands in for them, or that
 * the reader did.
 */
export function EvidenceWords({ tag }: { tag: Tag }) {
  if (tag.from === 'reader') return <>{words('mark.byReader')}</>;
  if (tag.from === 'author') return <>{words('mark.byAuthor', [tag.evidence.join(', ')])}</>;
  if (tag.from === 'category') return <>{words('mark.category', [tag.evidence.join(', ')])}</>;
  return (
    <>
      {tag.from === 'meaning' && `${words('mark.guess')} `}
      {tag.evidence.map((said, i) => (
        <span key={said}>
          {i > 0 && ', '}
          <i>{said}</i>
        </span>
      ))}
    </>
  );
}
