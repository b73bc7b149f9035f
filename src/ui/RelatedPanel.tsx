// The panel of related papers on a page: its frame, in the flow or over the page, around the list.
// Props in, elements out; the `part` names stand for good.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import { keepKey } from './keep-key.ts';
import type { RelatedListProps } from './RelatedList.tsx';
import { RelatedList } from './RelatedList.tsx';

export interface RelatedPanelProps extends RelatedListProps {
  /** Where a panel over the page hangs, in px of the document; without it the panel stands in the flow. */
  anchor: { left: number; top: number; width: number } | null;
  /** CSS length by which a panel in the flow is set in. */
  indent?: string;
  onClose(): void;
}

export function RelatedPanel(props: RelatedPanelProps) {
  const { state, anchor } = props;
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
      style={anchor ? toBox(anchor) : { marginInlineStart: props.indent ?? '0' }}
      aria-labelledby="heading"
      aria-busy={state === 'asking' || state === 'slow'}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          props.onClose();
        }
        keepKey(event);
      }}
      onKeyPress={keepKey}
      onKeyUp={keepKey}
    >
      <p class="heading" id="heading">
        {words('panel.heading')}
      </p>
      <RelatedList {...props} />
    </section>
  );
}

function toBox({ left, top, width }: NonNullable<RelatedPanelProps['anchor']>) {
  return { left: `${left}px`, top: `${top}px`, inlineSize: `${width}px` };
}
