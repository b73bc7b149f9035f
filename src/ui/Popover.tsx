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
  const { width, height } = element.getBoundingClientRect();
  const below = anchor.bottom + GAP_PX;
  const fits = below + height + EDGE_PX <= innerHeight;
  const above = anchor.top - GAP_PX - height;
  // Where neither side has room for all of it, it stands against the window's lower edge.
  const top = fits ? below : above >= EDGE_PX ? above : innerHeight - height - EDGE_PX;
  const left = Math.min(anchor.left, innerWidth - width - EDGE_PX);
  // Important, as all that stands in a part's sheets.
  element.style.setProperty('top', `${Math.max(EDGE_PX, top)}px`, 'important');
  element.style.setProperty('left', `${Math.max(EDGE_PX, left)}px`, 'important');
}
