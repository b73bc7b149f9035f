// The side panel: the paper of the tab in front of its window, or a calm word where there is none.
// Doors to the browser and the wire come in; what cannot be read is said, never shown as empty.
import { useMemo } from 'preact/hooks';
import type { Mention } from '../paper/mention.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words.ts';
import { AccessNotice } from './AccessNotice.tsx';
import { LibraryNotices } from './LibraryNotices.tsx';
import { Loading } from './Loading.tsx';
import { PaperPart } from './PaperPart.tsx';
import type { PanelState } from './panel-state.ts';
import { toPanelState } from './panel-state.ts';
import { SavedList } from './SavedList.tsx';
import { Stranded } from './Stranded.tsx';
import { ToSavedSection } from './ToSavedSection.tsx';
import { useDrafts } from './use-drafts.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { type Ask, type Library, useLibrary } from './use-library.ts';
import { useSettings } from './use-settings.ts';
import type { PanelDoors } from './use-tab.ts';
import { useTab } from './use-tab.ts';

/** Saved papers shown where the tab has no paper of its own. */
const MAX_SAVED = 6;

export interface SidePanelProps {
  ask: Ask;
  doors: PanelDoors;
  /** Address of the library tab. */
  libraryUrl: string;
}

export function SidePanel({ ask, doors, libraryUrl }: SidePanelProps) {
  const [front, askAgain] = useTab(doors);
  const { settings } = useSettings();
  const state = front && toPanelState(front.tab, front.hasAccess);
  const library = useLibrary(ask, state && state.kind !== 'paper' ? 'all' : 'health');
  const drafts = useDrafts(ask, doors.drafts);
  const said = useMemo(() => new Map<string, Mention>(), []);
  const main = useKeptFocus();
  return (
    <div class="side-panel">
      <main tabIndex={-1} ref={main}>
        <AccessNotice
          hasAccess={front?.hasAccess ?? null}
          requestAccess={doors.requestAccess}
          onGranted={askAgain}
        />
        <LibraryNotices library={library} />
        {state?.kind === 'paper' && front && (
          <PaperPart
            // Another paper starts from its own beginning.
            key={state.arxiv}
            ask={ask}
            askTitle={doors.askTitle}
            said={said}
            drafts={drafts}
            question={{ tabId: state.tabId, arxiv: state.arxiv, turn: front.turn }}
            isWritable={(library.health?.reader ?? 'ok') === 'ok'}
            remembersMet={settings?.rememberMet ?? true}
            libraryUrl={libraryUrl}
          />
        )}
        {state && state.kind !== 'paper' && (
          <>
            <NoPaper kind={state.kind} library={library} />
            <ToSavedSection ask={ask} entries={library.entries} />
          </>
        )}
        <Stranded drafts={drafts} />
      </main>
      <footer>
        <a href={libraryUrl} target="_blank" rel="noopener">
          {words('popup.library')}
        </a>
      </footer>
    </div>
  );
}

function NoPaper({ kind, library }: { kind: PanelState['kind']; library: Library }) {
  const { entries, failure } = library;
  return (
    <>
      <header class="paper-head">
        <h1>{words('side.noPaper')}</h1>
        {kind === 'list' && <p class="soft">{words('side.list')}</p>}
        {kind === 'elsewhere' && <p class="soft">{words('side.elsewhere')}</p>}
      </header>
      <section aria-labelledby="saved">
        <h2 id="saved">{words('side.savedLast')}</h2>
        {entries && (
          <SavedList
            library={library}
            entries={entries}
            limit={MAX_SAVED}
            empty={<EmptyState title={words('saved.emptyTitle')} text={words('saved.emptyText')} />}
          />
        )}
        {!entries && !failure && <Loading label={words('saved.loading')} />}
      </section>
    </>
  );
}
