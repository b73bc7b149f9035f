// The settings of lists by keyboard in a view: read once, then kept in step with every other place that
// changes them. A change that was not stored is taken back on screen, and said.
import { useEffect, useState } from 'preact/hooks';
import {
  defaultTriage,
  loadTriage,
  saveTriage,
  type TriageSettings,
  watchTriage,
} from '../triage-settings.ts';

export interface TriageInView {
  /** Null until they are read. */
  settings: TriageSettings | null;
  /** True where the last change was not stored. */
  hasFailed: boolean;
  change(part: Partial<TriageSettings>): Promise<void>;
}

export function useTriage(): TriageInView {
  const [settings, setSettings] = useState<TriageSettings | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let open = true;
    loadTriage()
      .catch(() => defaultTriage)
      .then((stored) => open && setSettings(stored));
    const stop = watchTriage(setSettings);
    return () => {
      open = false;
      stop();
    };
  }, []);
  async function change(part: Partial<TriageSettings>) {
    try {
      setSettings(await saveTriage(part));
      setFailed(false);
    } catch {
      // A new object, so that all is drawn again as it is stored.
      setSettings((before) => before && { ...before });
      setFailed(true);
    }
  }
  return { settings, hasFailed, change };
}
