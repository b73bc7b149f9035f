// All single keys on one sheet, over the page. Keys come in; it closes by Escape, by its button, by a
// press beside it, and by the key that opened it.
import { useEffect, useRef } from 'preact/hooks';
import type { Keys } from '../triage-settings.ts';
import { ACTIONS } from '../triage-settings.ts';
import { words } from '../words.ts';
import { keepKey } from './keep-key.ts';

export function KeyHelp({ keys, onClose }: { keys: Keys; onClose(): void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    // Modal: the page behind it takes no focus, and the browser gives it back afterwards.
    dialog?.showModal();
    // On the sheet itself: at its last button a low window would be scrolled past the heading.
    dialog?.focus({ preventScroll: true });
    dialog?.scrollTo(0, 0);
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={sheet}
      class="help"
      part="key-help"
      aria-labelledby="help-heading"
      tabIndex={-1}
      onClose={onClose}
      // A press beside the sheet lands on the dialog itself.
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={(event) => {
        if (event.key === keys.help) onClose();
        keepKey(event);
      }}
      onKeyPress={keepKey}
      onKeyUp={keepKey}
    >
      <div class="sheet">
        <h2 id="help-heading">{words('triage.help')}</h2>
        <dl>
          {ACTIONS.map((action) => (
            <div key={action}>
              <dt>
                <kbd>{keys[action]}</kbd>
              </dt>
              <dd>{words(`triage.action.${action}`)}</dd>
            </div>
          ))}
          {(['tab', 'escape'] as const).map((key) => (
            <div key={key}>
              <dt>
                <kbd>{words(`triage.${key}`)}</kbd>
              </dt>
              <dd>{words(key === 'tab' ? 'triage.enter' : 'triage.leave')}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{words('triage.helpNote')}</p>
        <button type="button" class="close" onClick={onClose}>
          {words('triage.close')}
        </button>
      </div>
    </dialog>
  );
}
