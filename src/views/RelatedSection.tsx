// The papers near to one, as a section of a view: the order to choose, the list, why each is near.
import { useId } from 'preact/hooks';
import type { Related } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import { RelatedList } from '../ui/RelatedList.tsx';
import { RelatedOrder } from '../ui/RelatedOrder.tsx';
import { words } from '../words.ts';
import type { Ask } from './use-library.ts';
import { useRelated } from './use-related.ts';

export interface RelatedSectionProps {
  ask: Ask;
  mention: Mention;
  /** The key of the paper that is asked for. */
  relatedTo: string;
  /** The view's own page of a paper, where it has one. */
  pageOf?(related: Related): string;
}

export function RelatedSection({ ask, mention, relatedTo, pageOf }: RelatedSectionProps) {
  const id = useId();
  const related = useRelated(ask, mention, relatedTo);
  return (
    <section aria-labelledby={id} aria-busy={typeof related.state === 'string'}>
      <div class="section-head">
        <h2 id={id}>{words('panel.heading')}</h2>
        {typeof related.state === 'object' && related.state.related.length > 1 && (
          <RelatedOrder order={related.state.order} onOrder={related.onOrder} />
        )}
      </div>
      <RelatedList {...related} among="corpus" pageOf={pageOf} />
    </section>
  );
}
