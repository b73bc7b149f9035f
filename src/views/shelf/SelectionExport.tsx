// The selected papers as a file, in whichever format the reader chooses. The entries come in with the way to
// hand out a file; what was written, and what it lacks, is said for the papers that it was written of, with the
// way to complete them.
import { useState } from 'preact/hooks';
import type { Exported, ExportName } from '../../formats/exports.ts';
import { exportNames } from '../../formats/exports.ts';
import type { Entry } from '../../paper/entry.ts';
import { words } from '../../words.ts';
import { ExportLacks } from '../ExportLacks.tsx';
import { Said } from '../ExportSection.tsx';
import type { Ask } from '../use-library.ts';

/** A format of other programs, or Scholium's own, which keeps all that there is. */
export type ExportAs = ExportName | 'own';

/** Hands out the file; answers what came of it, null where there is nothing to be said. */
export type ExportPapers = (entries: readonly Entry[], as: ExportAs) => Exported | null;

export interface SelectionExportProps {
  ask: Ask;
  entries: readonly Entry[];
  onExport: ExportPapers;
}

const namesOf = (entries: readonly Entry[]) => entries.map(({ key }) => key).join('\n');

export function SelectionExport({ ask, entries, onExport }: SelectionExportProps) {
  const [as, setAs] = useState<ExportAs>('own');
  const [done, setDone] = useState<{ of: string; exported: Exported } | null>(null);

  function give() {
    const exported = onExport(entries, as);
    setDone(exported && { of: namesOf(entries), exported });
  }

  // The same papers, of which some may have been filled in since.
  const exported = done?.of === namesOf(entries) ? done.exported : null;
  return (
    <>
      <select
        class="filter"
        aria-label={words('shelf.exportAs')}
        value={as}
        onChange={({ currentTarget }) => setAs(currentTarget.value as ExportAs)}
      >
        <option value="own">{words('shelf.exportOwn')}</option>
        {exportNames.map((name) => (
          <option key={name} value={name}>
            {words(`export.names.${name}`)}
          </option>
        ))}
      </select>
      <button type="button" class="text-button" onClick={give}>
        {words('shelf.export')}
      </button>
      <div role="status" class="shelf-exported">
        {exported && <Said done={exported} />}
      </div>
      {exported && exported.lacking.length > 0 && (
        <ExportLacks ask={ask} lacking={exported.lacking} entries={entries} />
      )}
    </>
  );
}
