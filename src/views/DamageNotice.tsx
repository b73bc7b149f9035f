// What is wrong with the database beyond what its second copy can give back: what is there, what is
// missing, and the ways out. The library's state comes in; without the way to hand out a file it points
// to the library tab.
import { useState } from 'preact/hooks';
import type { Damage } from '../paper/backup.ts';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import type { Library } from './use-library.ts';

export interface DamageNoticeProps {
  library: Library;
  damage: Damage;
  /** Writes a file of all that can be read; answers its papers, or null. */
  write?: (() => Promise<number | null>) | undefined;
}

export function DamageNotice({ library, damage, write }: DamageNoticeProps) {
  const { message, gone, unreadable } = damage;
  const there = library.health?.counts.saved ?? 0;
  return (
    <section aria-labelledby="damage" class="damage">
      <h2 id="damage">{words('damage.heading')}</h2>
      {message !== '' && (
        <>
          <p>{words('damage.told')}</p>
          <p class="soft">
            <bdi>{message}</bdi>
          </p>
        </>
      )}
      {gone > 0 && <p>{words('damage.gone', gone, [sayNumber(gone)])}</p>}
      {unreadable > 0 && <p>{words('damage.unreadable', unreadable, [sayNumber(unreadable)])}</p>}
      <p>{words('damage.there', there, [sayNumber(there)])}</p>
      {!write && <p>{words('damage.open')}</p>}
      {write && (
        <Notice
          actions={
            <>
              <SaveReadable write={write} />
              <a class="head-link" href="#backups">
                {words('damage.snapshots')}
              </a>
              <button type="button" class="text-button" onClick={() => void library.dismissLost()}>
                {words('damage.dismiss')}
              </button>
            </>
          }
        >
          {words('damage.what')}
        </Notice>
      )}
    </section>
  );
}

/** A file of all that can be read, wherever it stands, and what came of the press. */
export function SaveReadable({ write }: { write: () => Promise<number | null> }) {
  const [wrote, setWrote] = useState<number | null | undefined>(undefined);
  return (
    <>
      <button type="button" class="button" onClick={async () => setWrote(await write())}>
        {words('damage.file')}
      </button>
      <span role="status">
        {wrote === null && words('damage.nothing')}
        {typeof wrote === 'number' && words('backup.wrote', wrote, [sayNumber(wrote)])}
      </span>
    </>
  );
}
