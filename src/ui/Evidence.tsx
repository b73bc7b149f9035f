// Why a topic stands on a paper: the words that put it there, in a small popover of the top layer
// (a card clips what hangs out of it). Escape and a press elsewhere close it; focus returns.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Tag } from '../paper/annotation.ts';
import { words } from '../words.ts';

/** Room between the button and its popover, and the popover and the window's edge, in px. */
const GAP_PX = 4;
const EDGE_PX = 8;

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
  const box = useRef<HTMLDivElement>(null);
  const { from, following } = props;
  const close = useRef(props.onClose);
  close.current = props.onClose;

  useLayoutEffect(() => {
    const element = box.current;
    const line = from.parentElement;
    if (!element) return;
    element.showPopover();
    place(element, from.getBoundingClientRect());
    element.focus({ preventScroll: true });
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') close.current();
    };
    element.addEventListener('toggle', onToggle);
    return () => {
      element.removeEventListener('toggle', onToggle);
      // The pressed pill may have gone with its topic.
      const home = from.isConnected ? from : line?.querySelector<HTMLElement>('.save');
      // Back to the button, unless a press or Tab took the focus on: that it closed is told late.
      const { activeElement, body } = from.ownerDocument;
      const root = element.getRootNode() as ShadowRoot;
      if (activeElement === body || element.contains(root.activeElement))
        home?.focus({ preventScroll: true });
    };
  }, [from]);

  return (
    <div
      ref={box}
      popover="auto"
      part="evidence"
      class="evidence"
      role="dialog"
      aria-label={words('mark.evidence')}
      tabIndex={-1}
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
    </div>
  );
}

/**
 * The words that put a topic there or let it be guessed, the category that stands in for them, or that
 * the reader did.
 */
export function EvidenceWords({ tag }: { tag: Tag }) {
  if (tag.from === 'reader') return <>{words('mark.byReader')}</>;
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

function place(element: HTMLElement, anchor: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const below = anchor.bottom + GAP_PX;
  const fits = below + height + EDGE_PX <= innerHeight;
  element.style.top = `${fits ? below : Math.max(EDGE_PX, anchor.top - GAP_PX - height)}px`;
  element.style.left = `${Math.max(EDGE_PX, Math.min(anchor.left, innerWidth - width - EDGE_PX))}px`;
}
