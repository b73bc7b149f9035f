// Questions and wishes about topics. A change of the reader's topics holds on every open page at once.
import type { TopicAnswers } from '../wire/topic-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function topicHandlers({ library, tell }: HandlerParts): HandlersOf<TopicAnswers> {
  return {
    listTopics: () => library.listTopics(),
    countTopics: () => library.countTopics(),
    tagSaved: () => library.tagSaved(),
    async changeTopic({ wish }) {
      const answer = await library.changeTopic(wish);
      tell(null);
      return answer;
    },
    async takeBackTopic({ key }) {
      const answer = await library.takeBackTopic(key);
      tell(null);
      return answer;
    },
    async correctTopic(wish) {
      const { names, ...answer } = await library.correctTopic(wish);
      tell([wish.key, ...names]);
      return answer;
    },
    async restoreTopic(wish) {
      const answer = await library.restoreTopic(wish);
      tell(null);
      return answer;
    },
  };
}
