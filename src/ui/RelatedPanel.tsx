// The panel of related papers on a page: its frame, in the flow or over the page, around the list.
// Props in, elements out; the `part` names stand for good.
import type { RelatedOrder as Order } from '../paper/annotation.ts';
import { words } from '../words.ts';
import { PanelFrame, type PanelFrameProps } from './PanelFrame.tsx';
import type { RelatedListProps } from './RelatedList.tsx';
import { RelatedList } from './RelatedList.tsx';
import { RelatedOrder } from './RelatedOrder.tsx';

export interface RelatedPanelProps
  extends RelatedListProps,
    Pick<PanelFrameProps, 'anchor' | 'indent' | 'onClose'> {
  onOrder(order: Order): void;
}

export function RelatedPanel(props: RelatedPanelProps) {
  const { state, anchor, indent, among, onClose } = props;
  return (
    <PanelFrame
      heading={words(among === 'saved' ? 'panel.nearHeading' : 'panel.heading')}
      busy={state === 'asking' || state === 'slow'}
      {...{ anchor, indent, onClose }}
    >
      <RelatedList {...props} />
      {among === 'corpus' && typeof state === 'object' && state.related.length > 1 && (
        <RelatedOrder order={state.order} onOrder={props.onOrder} />
      )}
    </PanelFrame>
  );
}
