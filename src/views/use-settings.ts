// The reader's settings in a view: read once, then kept in step with every other place that
// changes them. A change that was not stored is taken back on screen, and said.
import { useEffect, useState } from 'preact/hooks';
import {
  defaultSettings,
  loadSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from '../settings.ts';

export interface SettingsInView {
  /** Null until they are read. */
  settings: Settings | null;
  /** True where the last change was not stored. */
  hasFailed: boolean;
  change(part: Partial<Settings>): Promise<void>;
}

export function useSettings(): SettingsInView {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let open = true;
    loadSettings()
      .catch(() => defaultSettings)
      .then((stored) => open && setSettings(stored));
    const stop = watchSettings(setSettings);
    return () => {
      open = false;
      stop();
    };
  }, []);
  async function change(part: Partial<Settings>) {
    try {
      setSettings(await saveSettings(part));
      setFailed(false);
    } catch {
      // A new object, so that the switch is drawn again as it is stored.
      setSettings((before) => before && { ...before });
      setFailed(true);
    }
  }
  return { settings, hasFailed, change };
}
