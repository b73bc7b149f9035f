// The library tab: everything that is saved, to be found and exported; topics; what the corpus holds; what is stored.
// The wire and the way to hand out a file come in. Every removal here can be taken back.

import type { ComponentChildren } from 'preact';
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
import { ExportSection, type GiveFile, giveExport } from './ExportSection.tsx';
import type { ZoteroDoor } from './hand-to-zotero.ts';
import { ImportSection } from './ImportSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LibraryNotices } from './LibraryNotices.tsx';
import { libraryFileName, toLibraryFile } from './library-file.ts';
import { MarksSection } from './MarksSection.tsx';
import type { DraftStore } from './note-draft.ts';
import { PaperPlace } from './paper/PaperPlace.tsx';
import { Finder } from './shelf/Finder.tsx';
import type { ExportPapers } from './shelf/SelectionExport.tsx';
import { TakeSection } from './TakeSection.tsx';
import { TopicsSection } from './TopicsSection.tsx';
import { ToSavedSection } from './ToSavedSection.tsx';
import { TodaySection } from './today/TodaySection.tsx';
import type { FeedDoor } from './today/use-feeds.ts';
import type { NoticeDoor } from './today/use-telling.ts';
import { useAddress } from './use-address.ts';
import { useBackups } from './use-backups.ts';
import { type ImportDoor, useImports } from './use-imports.ts';
import { type Ask, isRead, useLibrary } from './use-library.ts';
import { useTaking } from './use-taking.ts';
import { ZoteroHandOver } from './ZoteroHandOver.tsx';

export interface LibraryProps {
  ask: Ask;
  /** Hands a file to the reader. */
  giveFile: GiveFile;
  /** The way to the worker that imports. */
  importDoor: ImportDoor;
  /** Whether the browser keeps what is stored. */
  keepDoor: KeepDoor;
  /** The way to the Zotero on this machine. */
  zoteroDoor: ZoteroDoor;
  /** Holds notes that are not kept yet. */
  drafts: DraftStore;
  /** The way to ask for the host of a source of fresh papers, and for notifications of them. */
  feedDoor: FeedDoor & NoticeDoor;
}

export function Library({ ask, giveFile, importDoor, keepDoor, ...doors }: LibraryProps) {
  const library = useLibrary(ask);
  const exports = useExport(ask, giveFile);
  const isDue = isRead(library);
  const backups = useBackups(ask, giveFile, isDue);
  const taking = useTaking(ask, (text, name) => void backups.look({ text }, name));
  const imports = useImports(ask, importDoor, () => void library.reload(), isDue);
  return (
    <LibraryPlace
      ask={ask}
      library={library}
      drafts={doors.drafts}
      exports={exports}
      write={backups.write}
      head={
        <>
          <button
            type="button"
            class="text-button"
            onClick={() => exports.give(library.entries ?? [])}
          >
            <Icon name="download" />
            {words('library.export')}
          </button>
          <ZoteroHandOver entries={library.entries ?? []} door={doors.zoteroDoor} />
        </>
      }
    >
      <TodaySection
        ask={ask}
        door={doors.feedDoor}
        giveFile={giveFile}
        saved={library.entries}
        onSaved={library.take}
      />
      <ToSavedSection ask={ask} entries={library.entries} />
      <TopicsSection ask={ask} />
      <ExportSection ask={ask} entries={library.entries} giveFile={giveFile} />
      <TakeSection taking={taking} />
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
    </LibraryPlace>
  );
}

interface LibraryPlaceProps {
  ask: Ask;
  library: ReturnType<typeof useLibrary>;
  drafts: DraftStore;
  exports: ReturnType<typeof useExport>;
  write: ReturnType<typeof useBackups>['write'];
  head: ComponentChildren;
  /** The rest of the tab: handed through as it is, so that no key in the box draws it anew. */
  children: ComponentChildren;
}

/** What hangs on the address: the list as it is asked for, or one paper's page. */
function LibraryPlace({ ask, library, exports, ...rest }: LibraryPlaceProps) {
  const address = useAddress();
  const { paper } = address;
  /** The way back leads to what is asked for now. */
  const settleAtLink = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a[href]')) address.settle();
  };
  return (
    <div class="library">
      <PaperPlace
        ask={ask}
        store={rest.drafts}
        address={address}
        entries={library.entries}
        isWritable={(library.health?.reader ?? 'ok') === 'ok'}
      />
      {/* The list keeps its place, its selection and its work while one paper is shown. */}
      <div hidden={paper !== null} onClickCapture={settleAtLink}>
        <header class="page-head">
          <h1>{words('library.title')}</h1>
          <a href="pictures.html">{words('pictures.open')}</a>
        </header>
        <main>
          <LibraryNotices library={library} write={rest.write} />
          {exports.lacksTopics && <Notice urgent>{words('library.exportLacks')}</Notice>}
          <Finder
            ask={ask}
            library={library}
            asking={address}
            paper={paper}
            onAsk={address.ask}
            onExport={exports.giveAs}
            head={rest.head}
            empty={<EmptyState title={words('saved.emptyTitle')} text={words('saved.emptyText')} />}
          >
            {rest.children}
          </Finder>
        </main>
      </div>
    </div>
  );
}

/** Hands out files of saved papers, and tells where one lacks what is said of topics. */
function useExport(ask: Ask, giveFile: LibraryProps['giveFile']) {
  const [lacksTopics, setLacksTopics] = useState(false);
  async function give(saved: readonly Entry[]) {
    const list = await ask('listTopics', {}).catch(() => null);
    const now = new Date();
    giveFile(libraryFileName(now), toLibraryFile(saved, now, list?.overlay));
    setLacksTopics(list === null);
  }
  const giveAs: ExportPapers = (saved, as) => {
    if (as !== 'own') return giveExport(giveFile, as, saved);
    void give(saved);
    return null;
  };
  return { give: (saved: readonly Entry[]) => void give(saved), giveAs, lacksTopics };
}
