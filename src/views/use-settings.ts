// The reader's settings in a view: read once, then kept in step with every other place that
// changes them. Null until they are read.
import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../settings.ts';

export function useSettings(): [Settings | null, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let open = true;
    void loadSettings().then((stored) => open && setSettings(stored));
    const stop = watchSettings(setSettings);
    return () => {
      open = false;
      stop();
    };
  }, []);
  const change = async (part: Partial<Settings>) => setSettings(await saveSettings(part));
  return [settings, change];
}
