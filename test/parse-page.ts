// HTML comes in, a document goes out as a browser would hold it once it is parsed: no script of
// the page runs, and nothing that it links to is asked for.
import { Window } from 'happy-dom';

const settings = {
  enableJavaScriptEvaluation: false,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  handleDisabledFileLoadingAsSuccess: true,
  navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
};

/** A window of its own each time: a window of happy-dom holds on to every page it has parsed. */
export function parsePage(html: string): Document {
  const window = new Window({ settings });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
