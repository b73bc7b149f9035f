// Why a topic stands on a paper: the words that put it there, in a small popover of the top layer
// (a card clips what hangs out of it). Escape and a press elsewhere close it; focus returns.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Tag } from '../paper/annotation.ts';
import { words } from '../words.ts';

/** Room between the button and its popover, and the popover and the window's edge, in px. */
const GAP_PX = 4;
const EDGE_PX = 8;

export function Evidence(props: { tags: readonly Tag[]; from: HTMLElement; onClose(): void }) {
  const box = useRef<HTMLDivElement>(null);
  const { from } = props;
  const close = useRef(props.onClose);
  close.current = props.onClose;

  useLayoutEffect(() => {
    const element = box.current;
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
      if (isFocusFree(element, from)) from.focus({ preventScroll: true });
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
        {props.tags.map((tag) => (
          <div key={tag.topic}>
            <dt>{tag.label}</dt>
            <dd>
              {words('mark.because')} <EvidenceWords tag={tag} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The words that put a topic there or let it be guessed, or the category that stands in for them. */
export function EvidenceWords({ tag }: { tag: Tag }) {
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

/**
 * Whether the focus was in the popover, or nowhere after it closed: then it goes back to the button.
 * That a popover has closed is told late, when a press or Tab may have taken the focus elsewhere.
 */
function isFocusFree(popover: HTMLElement, from: HTMLElement): boolean {
  const page = from.ownerDocument;
  const root = from.getRootNode();
  if (!(root instanceof ShadowRoot) || page.activeElement === page.body) return true;
  return page.activeElement === root.host && popover.contains(root.activeElement ?? popover);
}

function place(element: HTMLElement, anchor: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const below = anchor.bottom + GAP_PX;
  const fits = below + height + EDGE_PX <= innerHeight;
  element.style.top = `${fits ? below : Math.max(EDGE_PX, anchor.top - GAP_PX - height)}px`;
  element.style.left = `${Math.max(EDGE_PX, Math.min(anchor.left, innerWidth - width - EDGE_PX))}px`;
}
