// What marks say beside titles, as far as the reader may choose. The settings are read and written here.
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { words } from '../words.ts';
import { LookSection } from './LookSection.tsx';
import { useSettings } from './use-settings.ts';

export function MarksSection() {
  const { settings, hasFailed, change } = useSettings();
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words('library.marks')}</h2>
      <LookSection />
      {settings && (
        <Switch
          id="say-near"
          label={words('library.sayNear')}
          checked={settings.sayNear}
          onChange={(sayNear) => void change({ sayNear })}
        >
          {words('library.sayNearText')}
        </Switch>
      )}
      {hasFailed && <Notice urgent>{words('failure.settings')}</Notice>}
    </section>
  );
}
