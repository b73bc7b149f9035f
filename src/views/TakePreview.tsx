// What a file would bring into the library, in figures that add up and first titles; what was read of it comes
// in, a press goes out. Nothing was written yet.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Skip } from '../formats/format.ts';
import { words } from '../words.ts';
import { Counts } from './Counts.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Titles } from './RestorePreview.tsx';
import { sayNumber } from './say.ts';
import { sayFormat, sayNotice } from './say-import.ts';
import type { TakingState } from './use-taking.ts';

export type LookedAt = Extract<TakingState, { step: 'looked' }>;

export interface TakePreviewProps {
  looked: LookedAt;
  onAdd: () => void;
  onLeave: () => void;
}

/** As the report of an import has it, of which only what was left out is shown. */
function toReport({ name, file }: LookedAt) {
  const reasons: Record<string, number> = {};
  for (const { reason } of file.skipped) reasons[reason.code] = (reasons[reason.code] ?? 0) + 1;
  const skipped = file.skipped.length;
  const counts = { read: 0, added: 0, updated: 0, known: 0, skipped, failed: 0 };
  const skips = file.skipped.slice(0, 1000).map(({ line, reason }: Skip) => ({ line, ...reason }));
  return { name, format: file.format, counts, reasons, skips, notices: [] };
}

export function TakePreview({ looked, onAdd, onLeave }: TakePreviewProps) {
  const { name, file, preview } = looked;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [looked]);
  const { back, changed, joined, backTitles, taken } = preview;
  const rows = [
    [words('take.read'), file.entries.length + file.skipped.length],
    [words('take.new'), back],
    [words('take.changed'), changed],
    [words('take.known'), taken?.known ?? 0],
    [words('take.twice'), taken?.twice ?? 0],
    [words('take.leftOut'), file.skipped.length],
  ] as const;
  const isSame = back + changed === 0;
  const others = taken?.others ?? 0;
  return (
    <div class="confirm restore-preview">
      <h3 tabIndex={-1} ref={heading}>
        <bdi>{words('take.of', { name, format: sayFormat(file.format) ?? '' })}</bdi>
      </h3>
      {file.notices.map((notice) => (
        <p key={notice.code}>{sayNotice(notice)}</p>
      ))}
      <Counts rows={rows} />
      <Titles titles={backTitles} of={back} />
      {joined > 0 && <p>{words('take.joined', joined, [sayNumber(joined)])}</p>}
      {others > 0 && <p>{words('take.others', others, [sayNumber(others)])}</p>}
      <Titles titles={taken?.otherTitles ?? []} of={others} />
      {file.longNotes > 0 && (
        <p>{words('take.longNotes', file.longNotes, [sayNumber(file.longNotes)])}</p>
      )}
      {file.isMore && <p>{words('take.isMore')}</p>}
      <LeftOut report={toReport(looked)} />
      {isSame && (
        <p>{file.entries.length > 0 ? words('take.same') : words('take.nothing', { name })}</p>
      )}
      <div class="notice-actions">
        <button type="button" class="button" disabled={isSame} onClick={onAdd}>
          {words('take.add')}
        </button>
        <button type="button" class="text-button" onClick={onLeave}>
          {words('take.cancel')}
        </button>
      </div>
    </div>
  );
}
