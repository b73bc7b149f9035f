// What an import came to: counts that add up, what was left out and why, and the way back. The report
// comes in; presses go out.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportReport as Report } from '../wire/import-messages.ts';
import { words } from '../words.ts';
import { Counts } from './Counts.tsx';
import { LeftOut } from './LeftOut.tsx';
import { sayNotice } from './say-import.ts';

export interface ImportReportProps {
  report: Report;
  onUndo: () => void;
  onClose: () => void;
}

export function ImportReport({ report, onUndo, onClose }: ImportReportProps) {
  const { counts, name, notices } = report;
  const title = useRef<HTMLParagraphElement>(null);
  const isNothing = counts.added + counts.updated + counts.known === 0;
  // The buttons that were pressed are gone: the keyboard goes where the answer stands, unless the
  // reader is busy elsewhere on the page by now.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const rows = [
    [words('import.done.read'), counts.read],
    [words('import.done.added'), counts.added],
    [words('import.done.updated'), counts.updated],
    [words('import.done.known'), counts.known],
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
      <Counts rows={rows} />
      {counts.known > 0 && <p class="soft">{words('import.done.knownText')}</p>}
      <LeftOut report={report} />
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
