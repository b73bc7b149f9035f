// Wishes about what the reader keeps: each is answered once it is written, then told to all open pages.
import { mentionKey } from '../paper/mention.ts';
import type { EntryAnswers } from '../wire/entry-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function entryHandlers({ library, tell }: HandlerParts): HandlersOf<EntryAnswers> {
  const tellOf = (key: string, entry: { key: string } | null) =>
    tell([key, ...(entry ? [entry.key] : [])]);
  return {
    async setSaved(wish) {
      const answer = await library.setSaved(wish);
      tellOf(wish.key, answer.entry);
      return answer;
    },
    async changeEntry(wish) {
      const answer = await library.changeEntry(wish);
      tellOf(wish.key, answer.entry);
      return answer;
    },
    async restoreEntry(wish) {
      const answer = await library.restoreEntry(wish);
      tell([wish.key]);
      return answer;
    },
    async setNotSame({ mention, key, isSame }) {
      await library.setNotSame(mention, key, isSame);
      // A mark that was not sure goes by the mention, and not by the paper that it may be.
      tell([key, mentionKey(mention)]);
      return null;
    },
    tellStory: ({ names }) => library.tellStory(names),
    getSequence: () => library.getSequence(),
    async seeNews({ keys }) {
      const entries = await library.seeNews(keys);
      if (entries.length > 0) tell(entries.map(({ key }) => key));
      return { entries };
    },
    listDoubles: () => library.listDoubles(),
    async mergeDoubles({ keys }) {
      const answer = await library.mergeDoubles(keys);
      tell(keys);
      return answer;
    },
    async partDoubles(wish) {
      const answer = await library.partDoubles(wish);
      tell([wish.key, ...wish.entries.map(({ key }) => key)]);
      return answer;
    },
    listTags: () => library.listTags(),
    listEntries({ keys, most }) {
      if (keys) return library.listEntriesOf(keys);
      return most === undefined ? library.listEntries() : library.listNewest(most);
    },
  };
}
