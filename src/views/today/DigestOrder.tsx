// How the digest is put in order, in figures, and what each part counts, to be set by the reader. What is set holds at
// once; one press puts all back.
import { useRef } from 'preact/hooks';
import { LESS_WEIGHT } from '../../digest/nearness.ts';
import { MOST_WEIGHT, trendingHours, trendingVotes } from '../../digest/rank-digest.ts';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import { sayNumber } from '../say.ts';
import { partNames, type WeightsInView } from './use-weights.ts';

const STEP = 0.25;

export function DigestOrder({ order }: { order: WeightsInView }) {
  const first = useRef<HTMLInputElement>(null);
  const { weights } = order;
  if (!weights) return null;
  const values = {
    near: sayNumber(weights.near),
    followed: sayNumber(weights.followed),
    authors: sayNumber(weights.authors),
    trending: sayNumber(weights.trending),
    less: sayNumber(LESS_WEIGHT),
    steps: sayNumber(Math.log2(1 + trendingVotes)),
    hours: sayNumber(trendingHours),
  };
  return (
    <details class="digest-order">
      <summary>{words('today.order')}</summary>
      <p>{words('today.orderText', values)}</p>
      <p>{words('today.wishText', values)}</p>
      <p>{words('today.trendingText', values)}</p>
      <fieldset class="weights">
        <legend>{words('today.weights')}</legend>
        {partNames.map((part, i) => (
          <label key={part} class="field-line">
            {words(`today.weight.${part}`)}
            <input
              type="number"
              ref={i === 0 ? first : undefined}
              min={0}
              max={MOST_WEIGHT}
              step={STEP}
              value={weights[part]}
              onChange={({ currentTarget }) => {
                const { valueAsNumber: value, validity } = currentTarget;
                if (validity.valid && Number.isFinite(value)) order.set(part, value);
                else currentTarget.value = String(weights[part]);
              }}
            />
          </label>
        ))}
        {order.isChanged && (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              // This button goes with what it takes back.
              first.current?.focus();
              order.reset();
            }}
          >
            {words('today.weightsReset')}
          </button>
        )}
      </fieldset>
      {order.hasFailed && <Notice urgent>{words('today.weightsFailed')}</Notice>}
    </details>
  );
}
