// Says that the browser withholds the sites, and asks for them by a button.
// The request must leave from the press itself: a browser refuses one that comes after a wait.
import { useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';

export interface AccessNoticeProps {
  /** Null until it is known. */
  hasAccess: boolean | null;
  /** Asks the browser; answers whether the reader agreed. */
  requestAccess: () => Promise<boolean>;
  /** Called once the sites are granted. */
  onGranted: () => void;
}

export function AccessNotice({ hasAccess, requestAccess, onGranted }: AccessNoticeProps) {
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);

  function press() {
    requestAccess().then(
      (granted) => {
        setAnswer(granted ? 'granted' : 'refused');
        if (granted) onGranted();
      },
      () => setAnswer('refused'),
    );
  }

  return (
    <div role="status">
      {hasAccess === false && answer !== 'granted' && (
        <Notice
          actions={
            <button type="button" class="button" onClick={press}>
              {words('popup.accessAsk')}
            </button>
          }
        >
          {words(answer === 'refused' ? 'popup.accessRefused' : 'popup.accessNeeded')}
        </Notice>
      )}
      {answer === 'granted' && <p class="done">{words('popup.accessGiven')}</p>}
    </div>
  );
}
