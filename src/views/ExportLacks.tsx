// The papers that went into a file without their authors or their title, each with its page, which the reader
// opens: what that page says is filled in where it is read. Nothing is asked of any site from here.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import { lacksAuthors, lacksTitle } from '../paper/lacking.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { Notice } from '../ui/Notice.tsx';
import { PaperLine } from '../ui/PaperLine.tsx';
import { failureCode } from '../wire/ask.ts';
import { words } from '../words.ts';
import { sayFailure, sayNumber } from './say.ts';
import { UndoPlace } from './UndoPlace.tsx';
import type { Ask } from './use-library.ts';
import { useNextLine } from './use-next-line.ts';

/** Others come up as these go. */
const MOST_SHOWN = 20;

export interface ExportLacksProps {
  ask: Ask;
  /** As they went into the file. */
  lacking: readonly Entry[];
  /** All that is saved, or all that was to go into the file, as it is now. */
  entries: readonly Entry[];
}

interface Filled {
  before: Entry;
  now: Entry;
}

const isLacking = (entry: Entry) => lacksAuthors(entry) || lacksTitle(entry);

/** Pages of other sites are not read. */
const hasPage = ({ ids }: Entry) => ids.arxiv !== undefined && findPaperUrl(ids) !== null;

function follow(lacking: readonly Entry[], entries: readonly Entry[]) {
  const wanted = new Set(lacking.map(({ key }) => key));
  const now = new Map(entries.filter(({ key }) => wanted.has(key)).map((one) => [one.key, one]));
  const open: Entry[] = [];
  const filled: Filled[] = [];
  for (const before of lacking) {
    const entry = now.get(before.key);
    if (entry && isLacking(entry)) open.push(entry);
    else if (entry) filled.push({ before, now: entry });
  }
  return { open, filled };
}

export function ExportLacks({ ask, lacking, entries }: ExportLacksProps) {
  const { open, filled } = useMemo(() => follow(lacking, entries), [lacking, entries]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => setFailure(null), [lacking]);
  // The line that led to a page has gone when the reader comes back from there.
  const { root, onFocus } = useNextLine<HTMLDivElement>((list) =>
    list?.querySelector<HTMLElement>('li a, button'),
  );
  const shown = open.filter(hasPage);
  const pageless = open.length - shown.length;
  const said =
    filled.length > 0 && words('export.filled', filled.length, [sayNumber(filled.length)]);

  async function undo() {
    setFailure(null);
    const wishes = filled.map(({ before, now }) => {
      return { key: now.key, entry: before, at: now.updatedAt };
    });
    await ask('restoreTogether', { entries: wishes }).catch((error: unknown) =>
      setFailure(failureCode(error)),
    );
  }

  return (
    <div class="lacks" ref={root} onFocusIn={onFocus}>
      {shown.length > 0 && (
        <details>
          <summary>{words('export.complete', shown.length, [sayNumber(shown.length)])}</summary>
          <p class="soft">{words('export.completeText')}</p>
          <ul class="papers">
            {shown.slice(0, MOST_SHOWN).map((entry) => (
              <li key={entry.key}>
                <PaperLine
                  title={entry.title}
                  url={findPaperUrl(entry.ids)}
                  below={words(lacksTitle(entry) ? 'export.lacksTitle' : 'export.lacksAuthors')}
                />
              </li>
            ))}
          </ul>
          {shown.length > MOST_SHOWN && (
            <p class="soft">
              {words('export.lacksMore', shown.length - MOST_SHOWN, [
                sayNumber(shown.length - MOST_SHOWN),
              ])}
            </p>
          )}
        </details>
      )}
      {pageless > 0 && (
        <p class="soft">{words('export.pageless', pageless, [sayNumber(pageless)])}</p>
      )}
      <UndoPlace offer={said ? { said } : null} onUndo={() => void undo()} />
      {failure && <Notice urgent>{sayFailure(failure)}</Notice>}
    </div>
  );
}
