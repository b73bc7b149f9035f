// Wishes about imported corpora. The import itself runs in the library tab; here its end is learned.
import type { CorpusAnswers } from '../wire/corpus-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function corpusHandlers({ library, tell }: HandlerParts): HandlersOf<CorpusAnswers> {
  return {
    listCorpora: () => library.listCorpora(),
    getImportReport: ({ id }) => library.getImportReport(id),
    async corporaChanged() {
      library.renewCorpora();
      tell(null);
      return null;
    },
    async removeCorpus({ id }) {
      const answer = await library.removeCorpus(id);
      if (answer.done) tell(null);
      return answer;
    },
    async restoreCorpus({ id }) {
      const answer = await library.restoreCorpus(id);
      if (answer.done) tell(null);
      return answer;
    },
    async purgeRemoved() {
      await library.purgeRemoved();
      return null;
    },
  };
}
