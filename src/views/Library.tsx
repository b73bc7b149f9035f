// The library tab: everything that is saved, with export; topics; what the corpus holds; what is stored.
// The wire and the way to hand out a file come in. Every removal here can be taken back.

import { useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { BackupSection, type KeepDoor } from './BackupSection.tsx';
import { BinSection } from './BinSection.tsx';
import { CorporaList } from './CorporaList.tsx';
import { CorpusSection } from './CorpusSection.tsx';
import type { ZoteroDoor } from './hand-to-zotero.ts';
import { ImportSection } from './ImportSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LibraryNotices } from './LibraryNotices.tsx';
import { Loading } from './Loading.tsx';
import { libraryFileName, toLibraryFile } from './library-file.ts';
import { MarksSection } from './MarksSection.tsx';
import { SavedList } from './SavedList.tsx';
import { Search } from './Search.tsx';
import { sayAuthors, sayDay, sayNumber } from './say.ts';
import { TopicsSection } from './TopicsSection.tsx';
import { ToSavedSection } from './ToSavedSection.tsx';
import { useBackups } from './use-backups.ts';
import { useHashQuery } from './use-hash-query.ts';
import { type ImportDoor, useImports } from './use-imports.ts';
import { type Ask, type Library as LibraryState, useLibrary } from './use-library.ts';
import { ZoteroHandOver } from './ZoteroHandOver.tsx';

export interface LibraryProps {
  ask: Ask;
  /** Hands a file to the reader. */
  giveFile: (name: string, text: string) => void;
  /** The way to the worker that imports. */
  importDoor: ImportDoor;
  /** Whether the browser keeps what is stored. */
  keepDoor: KeepDoor;
  /** The way to the Zotero on this machine. */
  zoteroDoor: ZoteroDoor;
}

export function Library({ ask, giveFile, importDoor, keepDoor, zoteroDoor }: LibraryProps) {
  const library = useLibrary(ask);
  const [query, setQuery] = useHashQuery();
  const backups = useBackups(ask, giveFile);
  const imports = useImports(ask, importDoor, () => void library.reload());
  return (
    <div class="library">
      <header class="page-head">
        <h1>{words('library.title')}</h1>
      </header>
      <main>
        <LibraryNotices library={library} write={backups.write} />
        <Search
          ask={ask}
          library={library}
          query={query}
          onQuery={setQuery}
          firstLines={20}
          below={(entry) => <EntryFacts entry={entry} />}
        >
          <SavedSection ask={ask} library={library} giveFile={giveFile} zoteroDoor={zoteroDoor} />
          <ToSavedSection ask={ask} entries={library.entries} />
          <TopicsSection ask={ask} />
          <ImportSection imports={imports} />
          <CorporaList imports={imports} />
          <BackupSection backups={backups} door={keepDoor} />
          <BinSection ask={ask} onPutBack={() => void library.reload()} />
          <CorpusSection library={library} />
          <MarksSection />
          <KeysSection />
          <section aria-labelledby="privacy">
            <h2 id="privacy">{words('library.privacy')}</h2>
            <p>{words('library.privacyStored')}</p>
            <p>{words('library.privacySent')}</p>
          </section>
        </Search>
      </main>
    </div>
  );
}

interface SavedSectionProps {
  ask: Ask;
  library: LibraryState;
  giveFile: (name: string, text: string) => void;
  zoteroDoor: ZoteroDoor;
}

function SavedSection({ ask, library, giveFile, zoteroDoor }: SavedSectionProps) {
  const { entries, failure } = library;
  const [lacksTopics, setLacksTopics] = useState(false);
  async function give(saved: readonly Entry[]) {
    const list = await ask('listTopics', {}).catch(() => null);
    const now = new Date();
    giveFile(libraryFileName(now), toLibraryFile(saved, now, list?.overlay));
    setLacksTopics(list === null);
  }
  const isFilled = entries !== null && entries.length > 0;
  return (
    <section aria-labelledby="saved">
      <div class="section-head">
        <h2 id="saved">{words('saved.heading')}</h2>
        {isFilled && (
          <>
            <span class="soft">
              {words('saved.count', entries.length, [sayNumber(entries.length)])}
            </span>
            <button type="button" class="text-button" onClick={() => void give(entries)}>
              <Icon name="download" />
              {words('library.export')}
            </button>
            <ZoteroHandOver entries={entries} door={zoteroDoor} />
          </>
        )}
      </div>
      {lacksTopics && <Notice urgent>{words('library.exportLacks')}</Notice>}
      {entries && (
        <SavedList
          library={library}
          entries={entries}
          below={(entry) => <EntryFacts entry={entry} />}
          empty={<EmptyState title={words('saved.emptyTitle')} text={words('saved.emptyText')} />}
        />
      )}
      {!entries && !failure && <Loading label={words('saved.loading')} />}
    </section>
  );
}

/** Authors, categories and the day of saving; what is not known is left out. */
function EntryFacts({ entry }: { entry: Entry }) {
  const saved = new Date(entry.savedAt);
  return (
    <>
      {entry.authors.length > 0 && (
        <span class="fact">
          <bdi>{sayAuthors(entry.authors)}</bdi>
        </span>
      )}{' '}
      {entry.categories.length > 0 && (
        <span class="fact">
          <bdi>{entry.categories.join(', ')}</bdi>
        </span>
      )}{' '}
      <time class="fact" dateTime={saved.toISOString()}>
        {words('saved.savedOn', { date: sayDay(entry.savedAt) })}
      </time>
    </>
  );
}
