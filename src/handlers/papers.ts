// Questions about papers: the pages' mentions come in, annotations, relatives and hits go out.
import type { PaperAnswers } from '../wire/paper-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function paperHandlers(parts: HandlerParts): HandlersOf<PaperAnswers> {
  const { library, keepOrder } = parts;
  return {
    async annotate({ mentions, visitedAt }, { incognito, place }) {
      const visit = { incognito, visitedAt };
      const answering = library.annotate(mentions, visit);
      // While the stores open; afterwards it is there and costs nothing.
      setTimeout(parts.compileTaxonomy);
      const annotations = await answering;
      if (place?.frameId === 0) parts.noteTab(place.tabId);
      // After the answer: what was met is worth no one's waiting.
      void library.collect(mentions, annotations, visit).catch(() => {});
      void library
        .fillSaved({ mentions, annotations }, visit)
        .then((filled) => filled.length > 0 && parts.tell(filled.map(({ key }) => key)))
        .catch(() => {});
      return annotations;
    },
    identify: ({ mentions, visitedAt }, { incognito }) =>
      library.identify(mentions, { incognito, visitedAt }),
    async prepare() {
      await library.prepare();
      return null;
    },
    async noteSeen({ keys }, asker) {
      await library.noteSeen(keys, asker);
      return null;
    },
    async findRelated({ among, order, ...question }) {
      if (among === 'saved') return library.findNearSaved(question);
      return library.findRelated({ ...question, order: await keepOrder(order) });
    },
    findRelatedToSaved: async ({ order, ...wish }) =>
      library.findRelatedToSaved({ ...wish, order: await keepOrder(order) }),
    searchCorpus: ({ query, most }) => library.searchCorpus(query, most),
    mapSaved: () => library.mapSaved(),
    readAbstracts: ({ papers }) => library.readAbstracts(papers),
    findCopies: ({ mention }) => library.findCopies(mention),
    findPaper: ({ mention }) => library.findPaper(mention),
  };
}
