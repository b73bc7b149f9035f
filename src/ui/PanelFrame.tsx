// The frame of a panel on a page, in the flow under its row or over the page below its card. What stands
// in it comes in; Escape closes it. The `part` name stands for good.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keepKey } from './keep-key.ts';

export interface PanelFrameProps {
  heading: string;
  busy: boolean;
  /** Where a panel over the page hangs, in px of the document; without it the panel stands in the flow. */
  anchor: { left: number; top: number; width: number } | null;
  /** CSS length by which a panel in the flow is set in. */
  indent?: string | undefined;
  onClose(): void;
  children: ComponentChildren;
}

export function PanelFrame({ heading, busy, anchor, indent, onClose, children }: PanelFrameProps) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (anchor) box.current?.showPopover();
  }, [anchor !== null]);

  return (
    <section
      ref={box}
      part="panel"
      class={anchor ? 'panel over' : 'panel'}
      popover={anchor ? 'manual' : undefined}
      style={anchor ? toBox(anchor) : `margin-inline-start: ${indent ?? '0'} !important`}
      aria-labelledby="heading"
      aria-busy={busy}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
        keepKey(event);
      }}
      onKeyPress={keepKey}
      onKeyUp={keepKey}
    >
      <p class="heading" id="heading">
        {heading}
      </p>
      {children}
    </section>
  );
}

/** Important, as all that stands in a part's sheets. */
function toBox(anchor: NonNullable<PanelFrameProps['anchor']>): string {
  const sides = { left: anchor.left, top: anchor.top, 'inline-size': anchor.width };
  return Object.entries(sides)
    .map(([name, px]) => `${name}: ${px}px !important`)
    .join(';');
}
