// What the reader says of one paper's topics in the side panel: "not this topic", and "this one too".
// The paper comes in; every change can be taken back until something else is done.
import { useState } from 'preact/hooks';
import type { Tag } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import { failureCode } from '../wire/ask.ts';
import { words } from '../words.ts';
import { toTopicTree } from './topic-tree.ts';
import type { Ask } from './use-library.ts';
import { type TopicChanges, useTopicChanges } from './use-topic-changes.ts';

export interface PaperTopics {
  changes: TopicChanges;
  /** Topics by name; null until they were asked for. */
  choices: ReadonlyMap<string, string> | null;
  loadChoices(): void;
  deny(tag: Tag): void;
  add(topic: string, name: string): Promise<boolean>;
}

interface PaperDoors {
  ask: Ask;
  paper: { key: string; mention: Mention };
  /** Reads the paper anew. */
  read(): void;
}

export function usePaperTopics({ ask, paper, read }: PaperDoors): PaperTopics {
  const changes = useTopicChanges(ask, read);
  const [choices, setChoices] = useState<PaperTopics['choices']>(null);
  return {
    changes,
    choices,
    loadChoices() {
      ask('listTopics', {}).then(
        (list) => setChoices(toTopicTree(list, null).choices),
        (error) => changes.fail(failureCode(error)),
      );
    },
    deny({ topic, label }) {
      void changes.act(
        () => ask('correctTopic', { ...paper, topic, verdict: 'is not' }),
        words('topics.did.denied', { name: label }),
      );
    },
    add: (topic, name) =>
      changes.act(
        () => ask('correctTopic', { ...paper, topic, verdict: 'is' }),
        words('topics.did.added', { name }),
      ),
  };
}
