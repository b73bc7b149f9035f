// A page of ours takes the theme that the reader has chosen, now and when the choice changes; the
// system's where none is.
import { loadSettings, type Settings, watchSettings } from '../settings.ts';

export function followTheme(page: Document): void {
  const show = ({ theme }: Settings) => {
    page.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  };
  loadSettings().then(show, () => undefined);
  watchSettings(show);
}
