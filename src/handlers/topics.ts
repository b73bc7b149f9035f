// Questions and wishes about topics. A change of the reader's topics holds on every open page at once.
import type { OverlayChange } from '../paper/topic-overlay.ts';
import { isDigestWish } from '../paper/topic-overlay.ts';
import type { TopicAnswers } from '../wire/topic-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function topicHandlers({ library, tell }: HandlerParts): HandlersOf<TopicAnswers> {
  /** No mark says what is wished of the digest. */
  const told = (answer: OverlayChange) => {
    if (!answer.after || !isDigestWish(answer.after)) tell(null);
    return answer;
  };
  return {
    listTopics: () => library.listTopics(),
    listWishes: () => library.listWishes(),
    countTopics: () => library.countTopics(),
    tagSaved: () => library.tagSaved(),
    changeTopic: async ({ wish }) => told(await library.changeTopic(wish)),
    takeBackTopic: async ({ key }) => told(await library.takeBackTopic(key)),
    async correctTopic(wish) {
      const { names, ...answer } = await library.correctTopic(wish);
      tell([wish.key, ...names]);
      return answer;
    },
    restoreTopic: async (wish) => told(await library.restoreTopic(wish)),
  };
}
