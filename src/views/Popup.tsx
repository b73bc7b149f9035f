// The popup: what the open page holds, the newest saved papers, and the switches of the sites.
// Doors to the browser and the wire come in; what cannot be read is said, never shown as empty.
import { useState } from 'preact/hooks';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { words } from '../words.ts';
import { AccessNotice } from './AccessNotice.tsx';
import { LibraryNotices } from './LibraryNotices.tsx';
import { Loading } from './Loading.tsx';
import { PageSection } from './PageSection.tsx';
import { familyOf, isOnKind, isPageKind, sayPageKind, switchKind } from './page-kinds.ts';
import { type Family, toPageState } from './page-state.ts';
import { SavedList } from './SavedList.tsx';
import { Search } from './Search.tsx';
import { sayNumber } from './say.ts';
import { TOPICS_HASH } from './TopicsSection.tsx';
import { type Ask, type Library, useLibrary } from './use-library.ts';
import { type PageDoors, usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';

/** Papers shown before "all in your library". */
const MAX_SHOWN = 8;
const families: readonly Family[] = ['arxiv', 'huggingface'];

export interface PopupProps {
  ask: Ask;
  doors: PageDoors;
  /** Address of the library tab. */
  libraryUrl: string;
  /** Opens the side panel from the press itself; null where the browser has none. */
  openPanel?: (() => void) | null;
}

export function Popup({ ask, doors, libraryUrl, openPanel = null }: PopupProps) {
  const library = useLibrary(ask);
  const [query, setQuery] = useState('');
  const [page, askAgain] = usePage(doors);
  const { settings, hasFailed, change } = useSettings();

  const site = page?.report?.site ?? null;
  const kind = isPageKind(site) ? site : null;

  function reload(tabId: number) {
    doors.reloadTab(tabId);
    askAgain();
  }
  function readAgain(tabId: number) {
    void doors.readAgain(tabId).then(askAgain);
  }

  return (
    <div class="popup">
      <header class="page-head">
        <h1>{words('extName')}</h1>
        {openPanel && (
          <button type="button" class="text-button" onClick={openPanel}>
            {words('popup.openPanel')}
          </button>
        )}
        <a class="head-link" href={libraryUrl} target="_blank" rel="noopener">
          {words('popup.library')}
        </a>
      </header>
      <main>
        <Search
          ask={ask}
          library={library}
          query={query}
          onQuery={setQuery}
          mostSaved={MAX_SHOWN}
          firstLines={MAX_SHOWN}
          mostAuthors={1}
          libraryUrl={libraryUrl}
          takesFocus
          notices={<LibraryNotices library={library} />}
        >
          <section aria-labelledby="page">
            <h2 id="page">{words('popup.page')}</h2>
            <AccessNotice
              hasAccess={page?.hasAccess ?? null}
              requestAccess={doors.requestAccess}
              onGranted={askAgain}
            />
            {page && settings && (
              <PageSection
                state={toPageState({ ...page, settings })}
                onReload={reload}
                onReadAgain={readAgain}
                onSwitchOn={(kind) => void change(switchKind(settings, kind, true))}
              />
            )}
          </section>
          <p>
            <a href={`${libraryUrl}${TOPICS_HASH}`} target="_blank" rel="noopener">
              {words('popup.topics')}
            </a>
          </p>
          <p>
            <a href={toDiagnostics(libraryUrl, page?.tab?.id)} target="_blank" rel="noopener">
              {words('popup.diagnostics')}
            </a>
          </p>
          {hasFailed && <Notice urgent>{words('failure.settings')}</Notice>}
          <section aria-labelledby="sites" class="sites">
            <h2 id="sites">{words('popup.sites')}</h2>
            {settings &&
              families.map((family) => (
                <Switch
                  key={family}
                  label={words(`sites.${family}`)}
                  checked={settings.sites[family]}
                  onChange={(on) => {
                    void change({ sites: { ...settings.sites, [family]: on } });
                  }}
                />
              ))}
            {settings && kind && settings.sites[familyOf(kind)] && (
              <Switch
                label={words('popup.onThese', { pages: sayPageKind(kind) })}
                checked={isOnKind(settings, kind)}
                onChange={(on) => void change(switchKind(settings, kind, on))}
              />
            )}
          </section>
          <section aria-labelledby="saved">
            <h2 id="saved">{words('saved.heading')}</h2>
            <LibraryNotices library={library} />
            <SavedPart library={library} libraryUrl={libraryUrl} />
          </section>
        </Search>
      </main>
    </div>
  );
}

/** Beside the library; the tab that the popup stands over is the one to be tried. */
const toDiagnostics = (libraryUrl: string, tabId: number | undefined) =>
  libraryUrl.replace(
    'library.html',
    `diagnostics.html${tabId === undefined ? '' : `?tab=${tabId}`}`,
  );

function SavedPart({ library, libraryUrl }: { library: Library; libraryUrl: string }) {
  const { entries, failure } = library;
  if (!entries) return failure ? null : <Loading label={words('saved.loading')} />;
  return (
    <>
      <SavedList
        library={library}
        entries={entries}
        limit={MAX_SHOWN}
        empty={<EmptyState title={words('saved.emptyTitle')} text={words('saved.emptyText')} />}
      />
      {entries.length > MAX_SHOWN && (
        <p>
          <a href={libraryUrl} target="_blank" rel="noopener">
            {words('popup.all', entries.length, [sayNumber(entries.length)])}
          </a>
        </p>
      )}
    </>
  );
}
