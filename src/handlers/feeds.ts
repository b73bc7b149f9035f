// Questions and wishes about fresh papers: the sources as they stand, their switches, and the digest.
import type { FeedAnswers } from '../wire/feed-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function feedHandlers({ library, feeds, news }: HandlerParts): HandlersOf<FeedAnswers> {
  return {
    getFeeds: () => feeds.tell(),
    setFeed: ({ id, ...change }) => feeds.setSource(id, change),
    setFeedHour: ({ hour }) => feeds.setHour(hour),
    dropFeed: ({ id, keepsPapers }) => feeds.dropSource(id, keepsPapers),
    addFeed: () => feeds.addFeed(),
    beginBackfill: (wish) => feeds.beginBackfill(wish),
    pauseBackfill: ({ isPaused }) => feeds.pauseBackfill(isPaused),
    cancelBackfill: () => feeds.cancelBackfill(),
    readNews: ({ until }) => news.read(until).then(() => null),
    showNews: () => news.show().then(() => null),
    getDigest: ({ followed, weights }) => library.getDigest(followed, weights),
  };
}
