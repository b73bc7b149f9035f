// "Backups" in the library tab: a file of one's own, the snapshots, and a look at what each would bring
// back. The wire and the way to hand out a file come in; each restore is told with its way back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SnapshotSummary } from '../paper/backup.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { Loading } from './Loading.tsx';
import { RestoreNews } from './RestoreNews.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { sayDay, sayFailure, sayMoment, sayNumber } from './say.ts';
import { sayBytes } from './say-import.ts';
import type { Backups } from './use-backups.ts';

/** Whether the browser promises to keep what is stored, and the way to ask it to. */
export interface KeepDoor {
  isKept: () => Promise<boolean>;
  persist: () => Promise<boolean>;
}

export function BackupSection({ backups, door }: { backups: Backups; door: KeepDoor }) {
  const { state, looked, failure } = backups;
  return (
    <section aria-labelledby="backups" class="backups">
      <h2 id="backups">{words('backup.heading')}</h2>
      <p class="soft">{words('backup.text')}</p>
      <FileLine backups={backups} />
      <KeepNotice door={door} />
      {!state && !failure && <Loading label={words('backup.loading')} />}
      {state && <SnapshotList backups={backups} snapshots={state.snapshots} />}
      {failure && (
        <Notice urgent>
          {failure === 'no-backup'
            ? words('backup.refused')
            : `${words('backup.failed')} ${sayFailure(failure)}`}
        </Notice>
      )}
      {looked && (
        <RestorePreview
          looked={looked}
          onRestore={(way) => void backups.restore(way)}
          onLeave={backups.leave}
        />
      )}
      <RestoreNews backups={backups} />
    </section>
  );
}

/** The file of one's own: written, dated, and read back. */
function FileLine({ backups }: { backups: Backups }) {
  const [wrote, setWrote] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { state } = backups;
  const fileAt = state?.fileAt ?? null;
  async function choose(file: File | undefined) {
    if (file) await backups.look({ text: await file.text() }, file.name);
  }
  return (
    <>
      {state?.isFileOld && <Notice>{words('backup.due')}</Notice>}
      <div class="backup-file">
        <button type="button" class="button" onClick={async () => setWrote(await backups.write())}>
          <Icon name="download" />
          {words('backup.write')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          <Icon name="import" />
          {words('backup.fromFile')}
        </button>
        <input
          ref={input}
          type="file"
          class="file-input"
          aria-label={words('backup.fromFile')}
          tabIndex={-1}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void choose(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {state && (
          <span class="soft">
            {fileAt === null
              ? words('backup.fileNever')
              : words('backup.fileAt', { date: sayDay(fileAt) })}
          </span>
        )}
      </div>
      <div role="status">
        {wrote !== null && <p class="done">{words('backup.wrote', wrote, [sayNumber(wrote)])}</p>}
      </div>
    </>
  );
}

/** Said only where the browser may throw away what is stored. */
function KeepNotice({ door }: { door: KeepDoor }) {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    door.isKept().then(setKept, () => {});
  }, [door]);
  if (isKept) return null;
  return (
    <Notice
      actions={
        <button
          type="button"
          class="button"
          onClick={() => void door.persist().then(setKept, () => {})}
        >
          {words('backup.keep')}
        </button>
      }
    >
      {words('backup.mayClear')}
    </Notice>
  );
}

interface SnapshotListProps {
  backups: Backups;
  snapshots: readonly SnapshotSummary[] | null;
}

function SnapshotList({ backups, snapshots }: SnapshotListProps) {
  if (!snapshots) return <Notice>{words('backup.noPlace')}</Notice>;
  if (snapshots.length === 0) return <p>{words('backup.none')}</p>;
  return (
    <ul class="papers snapshots">
      {snapshots.map((snapshot) => (
        <SnapshotLine
          key={snapshot.name}
          snapshot={snapshot}
          onLook={() => void backups.look({ snapshot: snapshot.name }, null)}
        />
      ))}
    </ul>
  );
}

function SnapshotLine({ snapshot, onLook }: { snapshot: SnapshotSummary; onLook: () => void }) {
  const { takenAt, why, papers, notes, topics, bytes, isDamaged } = snapshot;
  const date = sayMoment(takenAt);
  return (
    <li class="paper-line">
      <div class="paper-words">
        <p class="paper-title">
          <time dateTime={new Date(takenAt).toISOString()}>{date}</time>
        </p>
        <p class="soft paper-below">
          <span class="fact">{words(`backup.why.${why}`)}</span>{' '}
          {isDamaged ? (
            <span class="fact">{words('backup.damaged')}</span>
          ) : (
            <>
              <span class="fact">{words('backup.papers', papers, [sayNumber(papers)])}</span>{' '}
              <span class="fact">{words('backup.notes', notes, [sayNumber(notes)])}</span>{' '}
              <span class="fact">{words('backup.topics', topics, [sayNumber(topics)])}</span>{' '}
            </>
          )}
          <span class="fact">{sayBytes(bytes)}</span>
        </p>
      </div>
      {!isDamaged && (
        <div class="paper-aside">
          <button
            type="button"
            class="text-button"
            aria-label={words('backup.lookLong', { date })}
            onClick={onLook}
          >
            {words('backup.look')}
          </button>
        </div>
      )}
    </li>
  );
}
