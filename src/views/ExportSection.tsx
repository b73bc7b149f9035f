// All saved papers as a file of another program. The entries and the way to hand out a file come in; what was
// written, and what it lacks, is said.
import { useId, useState } from 'preact/hooks';
import type { Exported, ExportName } from '../formats/exports.ts';
import { exportNames, toExport } from '../formats/exports.ts';
import { type Entry, isSaved } from '../paper/entry.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { failureCode } from '../wire/ask.ts';
import { words } from '../words.ts';
import { ExportLacks } from './ExportLacks.tsx';
import { sayFailure, sayNumber } from './say.ts';
import type { Ask } from './use-library.ts';
import { newestFirst } from './use-saved.ts';

/** Hands a file to the reader; `type` is JSON's where it is left out. */
export type GiveFile = (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type?: string,
) => void;

/** Writes any selection of entries, and answers what came of it. */
export function giveExport(
  giveFile: GiveFile,
  as: ExportName,
  entries: readonly Entry[],
): Exported {
  const exported = toExport(as, entries, new Date());
  giveFile(exported.name, exported.content, exported.type);
  return exported;
}

export interface ExportSectionProps {
  ask: Ask;
  /** Null while they are not read. */
  entries: readonly Entry[] | null;
  giveFile: GiveFile;
}

export function ExportSection({ ask, entries, giveFile }: ExportSectionProps) {
  const id = useId();
  const [as, setAs] = useState<ExportName>('bibtex');
  const [done, setDone] = useState<Exported | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  /** Of what stands: the view may hold only the newest, or what a page has filled in since. */
  async function write() {
    setFailure(null);
    setDone(null);
    try {
      const saved = (await ask('listEntries', {})).filter(isSaved).sort(newestFirst);
      setDone(giveExport(giveFile, as, saved));
    } catch (error) {
      setFailure(failureCode(error));
    }
  }

  if (!entries || entries.length === 0) return null;
  return (
    <section aria-labelledby="export">
      <h2 id="export">{words('export.heading')}</h2>
      <p class="soft">{words('export.text')}</p>
      <div class="field-line export-line">
        <label for={id}>{words('export.as')}</label>
        <select
          id={id}
          class="field"
          value={as}
          onChange={({ currentTarget }) => setAs(currentTarget.value as ExportName)}
        >
          {exportNames.map((name) => (
            <option key={name} value={name}>
              {words(`export.names.${name}`)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => void write()}>
          <Icon name="download" />
          {words('export.all', entries.length, [sayNumber(entries.length)])}
        </button>
      </div>
      <div role="status">{done && <Said done={done} />}</div>
      {failure && (
        <Notice urgent>
          {words('export.failed')} {sayFailure(failure)}
        </Notice>
      )}
      {done && <ExportLacks ask={ask} lacking={done.lacking} entries={entries} />}
    </section>
  );
}

/** What a file has, and what it lacks. */
export function Said({ done }: { done: Exported }) {
  const { name, papers, noAuthors, noTitle } = done;
  return (
    <>
      <p class="done">
        {words('export.done', {
          name,
          papers: words('backup.papers', papers, [sayNumber(papers)]),
        })}
      </p>
      {noAuthors > 0 && <p>{words('export.noAuthors', noAuthors, [sayNumber(noAuthors)])}</p>}
      {noTitle > 0 && <p>{words('export.noTitle', noTitle, [sayNumber(noTitle)])}</p>}
    </>
  );
}
