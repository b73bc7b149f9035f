// A small surface of the top layer that hangs at what was pressed (a card clips what hangs out of it).
// Escape and a press elsewhere close it; the focus returns to where it came from, and never further.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Room between the button and its popover, and the popover and the window's edge, in px. */
const GAP_PX = 4;
const EDGE_PX = 8;

export interface PopoverProps {
  /** What was pressed. */
  from: HTMLElement;
  part: string;
  role?: 'dialog';
  label?: string;
  onClose(): void;
  children: ComponentChildren;
}

export function Popover({ from, part, role, label, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const element = box.current;
    const line = from.parentElement;
    if (!element) return;
    element.showPopover();
    place(element, from.getBoundingClientRect());
    // What stands inside may have taken the focus already.
    const root = element.getRootNode() as ShadowRoot;
    if (!element.contains(root.activeElement)) element.focus({ preventScroll: true });
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
      if (activeElement === body || element.contains(root.activeElement))
        home?.focus({ preventScroll: true });
    };
  }, [from]);

  return (
    <div
      ref={box}
      popover="auto"
      part={part}
      class={`evidence ${part}`}
      {...(role && { role, 'aria-label': label })}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}

function place(element: HTMLElement, anchor: DOMRect): void {
  const { top, left } = findPlace(element.getBoundingClientRect(), anchor, window);
  // Important, as all that stands in a part's sheets.
  element.style.setProperty('top', `${top}px`, 'important');
  element.style.setProperty('left', `${left}px`, 'important');
}

type Size = Pick<DOMRect, 'width' | 'height'>;
type Anchor = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/**
 * Below what was pressed, or above it. Where neither side has room for all of it, it stands against the
 * window's lower edge and beside the button: over it a second press would choose what stands there.
 */
export function findPlace(
  { width, height }: Size,
  anchor: Anchor,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): { top: number; left: number } {
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - height;
  const mostLeft = innerWidth - width - EDGE_PX;
  const inWindow = Math.max(EDGE_PX, Math.min(anchor.left, mostLeft));
  if (below + height + EDGE_PX <= innerHeight) return { top: below, left: inWindow };
  if (above >= EDGE_PX) return { top: above, left: inWindow };
  const after = anchor.right + GAP_PX;
  const before = anchor.left - GAP_PX - width;
  const beside = after <= mostLeft ? after : before >= EDGE_PX ? before : inWindow;
  return { top: Math.max(EDGE_PX, innerHeight - height - EDGE_PX), left: beside };
}
