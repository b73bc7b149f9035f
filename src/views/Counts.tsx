// Numbers with their names, in order. Rows come in; nothing is worked out here.
import { sayNumber } from './say.ts';

export function Counts({ rows }: { rows: readonly (readonly [label: string, count: number])[] }) {
  return (
    <dl class="counts">
      {rows.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{sayNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
