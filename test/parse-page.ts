// HTML comes in, a document goes out as a browser would hold it once it is parsed: no script of
// the page runs, and nothing that it links to is asked for.
import { Window } from 'happy-dom';

const window = new Window({
  settings: {
    enableJavaScriptEvaluation: false,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    handleDisabledFileLoadingAsSuccess: true,
    navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
  },
});

export function parsePage(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
