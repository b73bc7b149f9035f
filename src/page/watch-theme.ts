// Tells whether the page is dark, by its own switch and not the system's, now and when it flips.
import type { Site } from '../sites/site.ts';

export function watchTheme(
  page: Document,
  site: Site,
  onTheme: (dark: boolean) => void,
  signal: AbortSignal,
): void {
  let latest: boolean | undefined;
  const tell = () => {
    const dark = site.isDark(page);
    if (dark !== latest) onTheme(dark);
    latest = dark;
  };
  const observer = new MutationObserver(tell);
  observer.observe(page.documentElement, {
    attributes: true,
    attributeFilter: ['class', 'data-theme', 'style'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  tell();
}
