// How the reader goes through lists by keyboard: the switches, and a key for each action. Settings are read
// and written here; each change holds at once on every open page.
import type { Action, Keys, TriageSettings } from '../triage-settings.ts';
import { ACTIONS, defaultKeys, isKey } from '../triage-settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { words } from '../words.ts';
import { useTriage } from './use-triage.ts';

export function KeysSection() {
  const { settings, hasFailed, change } = useTriage();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words('triage.settings')}</h2>
      {settings && (
        <>
          <Switch
            id="keys-on"
            label={words('triage.keysOn')}
            checked={settings.keysOn}
            onChange={(keysOn) => void change({ keysOn })}
          >
            {words('triage.keysOnText')}
          </Switch>
          <Switch
            id="dim-seen"
            label={words('triage.dimSeen')}
            checked={settings.dimSeen}
            onChange={(dimSeen) => void change({ dimSeen })}
          >
            {words('triage.dimSeenText')}
          </Switch>
          {settings.keysOn && (
            <KeyTable settings={settings} onChange={(keys) => change({ keys })} />
          )}
        </>
      )}
      {hasFailed && <Notice urgent>{words('failure.settings')}</Notice>}
    </section>
  );
}

interface KeyTableProps {
  settings: TriageSettings;
  onChange(keys: Keys): Promise<void>;
}

function KeyTable({ settings: { keys }, onChange }: KeyTableProps) {
  const twice = ACTIONS.map((action) => keys[action]).filter((key, i, all) => all.indexOf(key) < i);
  const isChanged = ACTIONS.some((action) => keys[action] !== defaultKeys[action]);
  return (
    <>
      <ul class="keys">
        {ACTIONS.map((action) => (
          <KeyField
            key={action}
            action={action}
            value={keys[action]}
            onChange={(key) => void onChange({ ...keys, [action]: key })}
          />
        ))}
      </ul>
      {twice[0] && <Notice>{words('triage.taken', [twice[0]])}</Notice>}
      {isChanged && (
        <button type="button" class="text-button" onClick={() => void onChange(defaultKeys)}>
          {words('triage.reset')}
        </button>
      )}
    </>
  );
}

interface KeyFieldProps {
  action: Action;
  value: string;
  onChange(key: string): void;
}

/** Takes the key that is pressed in it; Tab and keys with a modifier stay what they are. */
function KeyField({ action, value, onChange }: KeyFieldProps) {
  const name = words(`triage.action.${action}`);
  return (
    <li>
      <label>
        <input
          type="text"
          class="key"
          value={value}
          maxLength={2}
          autocomplete="off"
          spellcheck={false}
          aria-label={words('triage.keyFor', [name])}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            // The newest character, also where the old one was not selected.
            const typed = [...event.currentTarget.value.trim()].at(-1);
            if (isKey(typed)) onChange(typed);
            else event.currentTarget.value = value;
          }}
        />
        <span>{name}</span>
      </label>
    </li>
  );
}
