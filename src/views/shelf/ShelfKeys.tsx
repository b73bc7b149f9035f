// The keys of the list, for who asks. The reader's own keys come in.
import { defaultTriage } from '../../triage-settings.ts';
import { words } from '../../words.ts';
import { useTriage } from '../use-triage.ts';
import { shelfKeys } from './shelf-keys.ts';

const PLAIN = [
  ['↓ ↑', 'walk'],
  ['Enter', 'open'],
  ['Space', 'select'],
  ['Ctrl+A', 'selectAll'],
  ['Esc', 'leave'],
] as const;

export function ShelfKeys() {
  const { settings } = useTriage();
  const { keysOn, keys } = settings ?? defaultTriage;
  const single = keysOn ? [...shelfKeys({ keys })] : [];
  return (
    <details class="shelf-keys">
      <summary>{words('shelf.keys')}</summary>
      <dl>
        {PLAIN.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words(`shelf.key.${name}`)}</dd>
          </div>
        ))}
        {single.map(([key, wish]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>
              {words(
                `shelf.key.${wish as 'next' | 'previous' | 'select' | 'remove' | 'toRead' | 'reading' | 'read' | 'tag' | 'source' | 'undo'}`,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
