// What the reader has saved, as views list it: entries, their tags and topics, what seems to be saved twice, and what
// became of a paper. It reads alone; wishes write.
import type { Backups } from '../backups/backups.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { AnnotateParts } from './annotate.ts';
import { completeEntries } from './complete-entries.ts';
import { listWishes } from './digest-wishes.ts';
import { listDoubles } from './doubles.ts';
import type { openSavedMap } from './map-saved.ts';
import { listTags } from './tag-list.ts';
import { tellStory } from './tell-story.ts';
import { countTopics, listTopics, tagSaved } from './topic-list.ts';
import type { openWaking } from './waking.ts';

export interface SavedWorkParts extends AnnotateParts {
  backups: Backups;
  savedMap: ReturnType<typeof openSavedMap>;
  withRest: ReturnType<typeof openWaking>['withRest'];
  now(): number;
}

export function openSavedWork(parts: SavedWorkParts) {
  const { reader, holdings, backups, savedMap, withRest, now } = parts;
  return {
    /** Newest first. */
    async listEntries() {
      const entries = await reader.listSaved();
      // A list that lacks a row is never shown without a word.
      if (reader.hasUnreadable()) await backups.compare().catch(() => {});
      return entries;
    },

    listEntriesOf: async (keys: readonly string[]) =>
      [...new Set([...(await reader.findEntries(keys)).values()].flat())].filter(isSaved),

    listNewest: (most: number) => reader.listNewest(most),

    getSequence: () => reader.getSequence(),

    listDoubles: () => withRest(() => listDoubles(reader, holdings)),

    listTags: async () => listTags(await reader.listSaved()),

    listTopics: () => listTopics(reader),

    countTopics: () => withRest(() => countTopics(parts, now())),

    tagSaved: () => withRest(() => tagSaved(parts, now())),

    listWishes: () => listWishes(reader),

    /** What is saved, in the plane. */
    mapSaved: () => withRest(() => savedMap.map(now())),

    /** What happened with the paper of these names, as far as that is kept. */
    tellStory: (names: readonly string[]) => tellStory(parts, names),

    completeEntries: (entries: readonly Entry[]) => withRest(() => completeEntries(parts, entries)),
  };
}
