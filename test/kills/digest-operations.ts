// What a reader wishes of the digest, as operations: more or less of a paper, a topic or an author muted. Each is a
// record beside what is said of topics, and is taken back as those are.
import { AUTHOR, overlayKey, PAPER } from '../../src/paper/topic-overlay.ts';
import type { Change, Row } from './kept-model.ts';
import type { Draw, Operation } from './operation.ts';
import { paperOf, topicOf } from './operation.ts';
import { changeTopic } from './topic-operations.ts';

/** Few, so that changes meet again on the same rows. */
const PEOPLE = ['Nobody N. Known', 'Anna Bell', 'Zoë Adebayo'];

function wish(what: string, said: Row & { kind: 'wish' | 'muted'; topic: string }): Change {
  return changeTopic(what, overlayKey(said.kind, said.topic), said);
}

function wishPaper(what: 'more' | 'less', draw: Draw): Change {
  const { key, mention } = paperOf(draw);
  const { title } = mention;
  return wish(what, { kind: 'wish', topic: PAPER + key, wish: what, names: [key], title });
}

export const digestOperations: readonly Operation[] = [
  { name: 'more', plan: (_, draw) => wishPaper('more', draw) },
  { name: 'less', plan: (_, draw) => wishPaper('less', draw) },
  {
    name: 'mute a topic',
    plan: (_, draw) =>
      wish('mute a topic', { kind: 'muted', topic: topicOf(draw), name: topicOf(draw) }),
  },
  {
    name: 'mute an author',
    plan(_, { word }) {
      const name = PEOPLE[word % PEOPLE.length] ?? '';
      return wish('mute an author', { kind: 'muted', topic: AUTHOR + name, name });
    },
  },
];
