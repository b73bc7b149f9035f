// Questions and wishes of a list that is gone through: what was seen, where the reader was, and changes
// of several papers as one.
import type { ListAnswers } from '../wire/list-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function listHandlers({ library, tell }: HandlerParts): HandlersOf<ListAnswers> {
  return {
    async markSeen({ keys }, asker) {
      const before = await library.markSeen(keys, asker);
      // What was not recorded holds on its own page alone.
      if (before) tell(keys);
      return before;
    },
    async restoreSeen({ keys, before }, asker) {
      await library.restoreSeen(keys, before, asker);
      tell(keys);
      return null;
    },
    openList: (request, asker) => library.openList(request, asker),
    async keepPlace({ list, key }, asker) {
      await library.keepPlace(list, key, asker);
      return null;
    },
    findAbstract: ({ mention }) => library.findAbstract(mention),
    async keepTogether({ wishes, tag }) {
      const answer = await library.keepTogether(wishes, tag);
      tell(wishes.map(({ key }) => key));
      return answer;
    },
    async changeTogether({ keys, change }) {
      const answer = await library.changeTogether(keys, change);
      tell(answer.changes.map(({ entry }) => entry.key));
      return answer;
    },
    async restoreTogether({ entries }) {
      const answer = await library.restoreTogether(entries);
      tell(entries.map(({ key }) => key));
      return answer;
    },
  };
}
