// Says that a paper could not be asked for, and why, with the way to ask again.
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { sayFailure } from './say.ts';

/** `failure`: a code of the wire; null where none is known. */
export function UnreadPaper(props: { failure: string | null; onAgain: () => void }) {
  return (
    <Notice
      urgent
      actions={
        <button type="button" class="button" onClick={props.onAgain}>
          {words('side.again')}
        </button>
      }
    >
      {words('side.failed')} {sayFailure(props.failure ?? 'failed')}
    </Notice>
  );
}
