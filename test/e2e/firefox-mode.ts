// A mode in which a page is to be shown comes in; a script for Firefox's own window goes out that
// shows the tab in front so. What it sets as a preference holds for all tabs until it is set anew.
import type { PageMode } from './browser-under-test.ts';

/** Sets a mode for the tab in front, by what the browser's own settings and menus would set. */
export function toModeScript(mode: PageMode): string {
  return `(() => {
    const { browsingContext } = gBrowser.selectedBrowser;
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${mode === 'reduced-motion' ? 1 : 0});
    // 2: the reader's colours instead of the page's, always.
    Services.prefs.setIntPref('browser.display.document_color_use', ${mode === 'forced-colors' ? 2 : 0});
    browsingContext.mediumOverride = '${mode === 'print' ? 'print' : ''}';
    browsingContext.fullZoom = ${mode === 'zoomed' ? 2 : 1};
    return true;
  })()`;
}
