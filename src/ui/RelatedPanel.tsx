// The panel of related papers on a page: its frame, in the flow or over the page, around the list.
// Props in, elements out; the `part` names stand for good.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RelatedOrder as Order } from '../paper/annotation.ts';
import { words } from '../words.ts';
import { keepKey } from './keep-key.ts';
import type { RelatedListProps } from './RelatedList.tsx';
import { RelatedList } from './RelatedList.tsx';
import { RelatedOrder } from './RelatedOrder.tsx';

export interface RelatedPanelProps extends RelatedListProps {
  /** Where a panel over the page hangs, in px of the document; without it the panel stands in the flow. */
  anchor: { left: number; top: number; width: number } | null;
  /** CSS length by which a panel in the flow is set in. */
  indent?: string;
  onOrder(order: Order): void;
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
        {words(props.among === 'saved' ? 'panel.nearHeading' : 'panel.heading')}
      </p>
      <RelatedList {...props} />
      {props.among === 'corpus' && typeof state === 'object' && state.related.length > 1 && (
        <RelatedOrder order={state.order} onOrder={props.onOrder} />
      )}
    </section>
  );
}

function toBox({ left, top, width }: NonNullable<RelatedPanelProps['anchor']>) {
  return { left: `${left}px`, top: `${top}px`, inlineSize: `${width}px` };
}
