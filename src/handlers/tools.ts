// What a page's script asks of the browser. An address is made here of a paper's id: none that comes
// in a message is ever opened.
import { findPaperUrl } from '../paper/paper-url.ts';
import type { ToolAnswers } from '../wire/tool-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function toolHandlers(parts: HandlerParts): HandlersOf<ToolAnswers> {
  return {
    async bringTools(_, { place }) {
      if (place) await parts.bringTools(place);
      return null;
    },
    async pageChanged(_, { place }) {
      if (place?.frameId === 0) parts.noteTab(place.tabId);
      return null;
    },
    async openPaper({ arxiv, as }, { place }) {
      const url = findPaperUrl({ arxiv })?.replace('/abs/', `/${as}/`);
      if (url) await parts.openBehind(url, place);
      return null;
    },
  };
}
