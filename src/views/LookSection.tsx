// How much marks say, light or dark, and on which kinds of pages they stand. The settings are read and
// written here; each place that shows a mark follows them at once.
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { words } from '../words.ts';
import { isOnKind, kinds, sayPageKind, switchKind } from './page-kinds.ts';
import { useSettings } from './use-settings.ts';

const densities = ['full', 'compact', 'dot'] as const;
const themes = ['auto', 'light', 'dark'] as const;

export function LookSection() {
  const { settings, hasFailed, change } = useSettings();
  if (!settings) return null;
  return (
    <>
      <div class="choices">
        <Choice
          label={words('look.density')}
          values={densities}
          value={settings.density}
          say={(density) => words(`look.densities.${density}`)}
          onChange={(density) => void change({ density })}
        />
        <Choice
          label={words('look.theme')}
          values={themes}
          value={settings.theme}
          say={(theme) => words(`look.themes.${theme}`)}
          onChange={(theme) => void change({ theme })}
        />
      </div>
      <fieldset class="kinds">
        <legend>{words('look.pages')}</legend>
        {kinds.map((kind) => (
          <Switch
            key={kind}
            label={sayPageKind(kind)}
            checked={isOnKind(settings, kind)}
            onChange={(isOn) => void change(switchKind(settings, kind, isOn))}
          />
        ))}
      </fieldset>
      {hasFailed && <Notice urgent>{words('failure.settings')}</Notice>}
    </>
  );
}
