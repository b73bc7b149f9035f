// What an import came to: counts that add up, what was left out and why, and the way back. The report
// comes in; a list that was folded is drawn only once it is opened.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportReport as Report } from '../wire/import-messages.ts';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import { sayLeftOut, sayNotice, saySkip } from './say-import.ts';

export interface ImportReportProps {
  report: Report;
  onUndo: () => void;
  onClose: () => void;
}

export function ImportReport({ report, onUndo, onClose }: ImportReportProps) {
  const { counts, name, notices } = report;
  const title = useRef<HTMLParagraphElement>(null);
  const isNothing = counts.added + counts.updated === 0;
  // The buttons that were pressed are gone: the keyboard goes where the answer stands.
  useLayoutEffect(() => title.current?.focus(), []);
  const rows = [
    [words('import.done.read'), counts.read],
    [words('import.done.added'), counts.added],
    [words('import.done.updated'), counts.updated],
    [words('import.done.skipped'), counts.skipped],
    [words('import.done.failed'), counts.failed],
  ] as const;
  return (
    <div class="import-report">
      <p class="import-title" tabIndex={-1} ref={title} role="status">
        <bdi>
          {isNothing
            ? words('import.done.nothing', { name })
            : words('import.done.title', { name })}
        </bdi>
      </p>
      {notices.map((notice) => (
        <p key={notice.code}>{sayNotice(notice)}</p>
      ))}
      <dl class="counts">
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{sayNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {counts.skipped + counts.failed > 0 && <LeftOut report={report} />}
      <div class="notice-actions">
        {!isNothing && (
          <button type="button" class="button" onClick={onUndo}>
            {words('import.done.undo')}
          </button>
        )}
        <button type="button" class="text-button" onClick={onClose}>
          {words('import.done.close')}
        </button>
      </div>
    </div>
  );
}

function LeftOut({ report: { counts, reasons, skips } }: { report: Report }) {
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const all = counts.skipped + counts.failed;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words('import.done.why', all, [sayNumber(all)])}</summary>
      <dl class="counts">
        {Object.entries(reasons).map(([code, count]) => (
          <div key={code}>
            <dt>{saySkip(skips.find((skip) => skip.code === code) ?? { code, line: 0 })}</dt>
            <dd>{sayNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {words('import.done.first', skips.length, [sayNumber(skips.length)])}{' '}
        <button
          type="button"
          class="text-button"
          onClick={async () => {
            await navigator.clipboard.writeText(sayLeftOut(skips));
            setCopied(true);
          }}
        >
          {words('import.done.copy')}
        </button>
        <span role="status">{isCopied && words('import.done.copied')}</span>
      </p>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <pre class="import-lines" tabIndex={0}>
          {sayLeftOut(skips)}
        </pre>
      )}
    </details>
  );
}
