// The order of related papers, as a choice of three. What stands comes in, the wish goes out.
import type { RelatedOrder as Order } from '../paper/annotation.ts';
import { words } from '../words.ts';

const orders: readonly Order[] = ['nearest', 'newest', 'varied'];

export interface RelatedOrderProps {
  order: Order;
  onOrder(order: Order): void;
}

export function RelatedOrder({ order, onOrder }: RelatedOrderProps) {
  return (
    <select
      part="order"
      class="order"
      aria-label={words('panel.order')}
      value={order}
      onChange={(event) => event.isTrusted && onOrder(event.currentTarget.value as Order)}
    >
      {orders.map((one) => (
        <option key={one} value={one}>
          {words(`panel.orders.${one}`)}
        </option>
      ))}
    </select>
  );
}
