// What the reader must know about the stores: they cannot be read, something is missing, or the
// last action was not done. The library's state comes in; nothing is drawn while all is well.
import { useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { DamageNotice, SaveReadable } from './DamageNotice.tsx';
import { sayFailure, sayNumber } from './say.ts';
import type { Library } from './use-library.ts';

export interface LibraryNoticesProps {
  library: Library;
  /** Writes a file of all that can be read; where it is left out the notices point to the library. */
  write?: () => Promise<number | null>;
}

export function LibraryNotices({ library, write }: LibraryNoticesProps) {
  const { failure, actionFailure, health } = library;
  const lost = health?.lost ?? 0;
  return (
    <>
      {failure && (
        <Notice urgent actions={write && <SaveReadable write={write} />}>
          {sayFailure(failure)}
        </Notice>
      )}
      {!failure && health?.damage && (
        <DamageNotice library={library} damage={health.damage} write={write} />
      )}
      {!failure && health?.corpus === 'unavailable' && (
        <Notice urgent>{words('failure.corpus')}</Notice>
      )}
      {!failure && health?.corpus === 'ok' && health.starter === 'unavailable' && (
        <Notice>{words('failure.starter')}</Notice>
      )}
      {!failure && (health?.lacking ?? 0) > 0 && (
        <Notice>
          {words('failure.lacking', health?.lacking ?? 0, [sayNumber(health?.lacking ?? 0)])}
        </Notice>
      )}
      {actionFailure && (
        <Notice urgent>
          {words('failure.action')} {sayFailure(actionFailure)}
        </Notice>
      )}
      {!failure && health?.copy === 'unavailable' && <Notice>{words('failure.copy')}</Notice>}
      <LossNotice library={library} lost={failure ? 0 : lost} />
    </>
  );
}

/** A loss is offered back, and the answer said where the offer stood. */
function LossNotice({ library, lost }: { library: Library; lost: number }) {
  const [restored, setRestored] = useState<number | null>(null);
  const restore = async () => setRestored(await library.restoreLost());
  return (
    <div role="status">
      {lost > 0 && (
        <Notice
          actions={
            <>
              <button type="button" class="button" onClick={() => void restore()}>
                {words('loss.restore')}
              </button>
              <button type="button" class="text-button" onClick={() => void library.dismissLost()}>
                {words('loss.dismiss')}
              </button>
            </>
          }
        >
          {words('loss.text', lost)}
        </Notice>
      )}
      {lost === 0 && restored !== null && <p class="done">{words('loss.restored', restored)}</p>}
    </div>
  );
}
