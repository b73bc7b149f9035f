// The records that an import left out: how many for which reason, and the first of them one by one, to
// be read or copied. A report comes in; where it is without the single records they are asked for when
// the list is opened, and never before.
import { useState } from 'preact/hooks';
import type { ImportReport, ImportSkip } from '../wire/import-messages.ts';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import { sayLeftOut, saySkip } from './say-import.ts';

export interface LeftOutProps {
  report: ImportReport;
  /** The report with the single records, where this one is without them. */
  load?: () => Promise<ImportReport | null>;
}

export function LeftOut({ report, load }: LeftOutProps) {
  const { counts, reasons } = report;
  const [isOpen, setOpen] = useState(false);
  const [skips, setSkips] = useState(load ? null : report.skips);
  const [hasFailed, setFailed] = useState(false);
  const all = counts.skipped + counts.failed;
  if (all === 0) return null;

  function toggle(isNowOpen: boolean) {
    setOpen(isNowOpen);
    if (!isNowOpen || skips || !load) return;
    setFailed(false);
    load().then(
      (whole) => setSkips(whole?.skips ?? []),
      () => setFailed(true),
    );
  }

  return (
    <details class="left-out" onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>{words('import.done.why', all, [sayNumber(all)])}</summary>
      <dl class="counts">
        {Object.entries(reasons).map(([code, count]) => (
          <div key={code}>
            <dt>{saySkip(skips?.find((skip) => skip.code === code) ?? { code, line: 0 })}</dt>
            <dd>{sayNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {isOpen && skips && <Lines skips={skips} />}
      {hasFailed && <p role="status">{words('import.done.noLines')}</p>}
    </details>
  );
}

function Lines({ skips }: { skips: readonly ImportSkip[] }) {
  const [isCopied, setCopied] = useState(false);
  const text = sayLeftOut(skips);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }
  return (
    <>
      <p>
        {words('import.done.first', skips.length, [sayNumber(skips.length)])}{' '}
        <button type="button" class="text-button" onClick={() => void copy()}>
          {words('import.done.copy')}
        </button>
        <span role="status">{isCopied && words('import.done.copied')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre class="import-lines" tabIndex={0}>
        {text}
      </pre>
    </>
  );
}
