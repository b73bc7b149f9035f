// What a reader says of topics, as operations: topics of their own, hidden, renamed and merged ones, and
// corrections of one paper. Each says what it asks and what stands afterwards.
import { overlayKey } from '../../src/paper/topic-overlay.ts';
import type { Change, KeptModel, Row } from './kept-model.ts';
import { SOME_TIME } from './kept-model.ts';
import type { Asking, Draw, Operation } from './operation.ts';
import { field, paperOf, TOPICS, timeless, topicOf } from './operation.ts';

/** A change of one record of the overlay; `row` without a key where a new topic gets one. */
function overlayChange(what: string, row: string, { ask, expects }: Asking): Change {
  return {
    what,
    ask,
    row,
    expects,
    told(answer) {
      const after = field(answer, 'after');
      return after ? { address: `overlay ${after.key}`, row: after } : undefined;
    },
    undo(answer) {
      const [after, before] = [field(answer, 'after'), field(answer, 'before')];
      if (!after) return null;
      const { key, updatedAt: at } = after;
      const record = before ?? after;
      const isGone = !before || before.deletedAt !== null;
      const undone = overlayChange(`undo of ${what}`, `overlay ${key}`, {
        ask: { name: 'restoreTopic', request: { key, at, record: before } },
        expects: () => ({ ...timeless(record), deletedAt: isGone ? SOME_TIME : null }),
      });
      return { ...undone, undo: () => null };
    },
  };
}

export function changeTopic(what: string, key: string, wish: Row): Change {
  return overlayChange(what, `overlay ${key}`, {
    ask: { name: 'changeTopic', request: { wish } },
    expects: () => ({ ...wish, deletedAt: null }),
  });
}

const ownTopic = ({ word }: Draw) => ({
  kind: 'own',
  name: `Topic ${word}`,
  short: `T ${word}`,
  phrases: [`pasture ${word}`],
  hue: word % 360,
});

const living = (model: KeptModel, draw: Draw, isMeant: (row: Row) => boolean = () => true) => {
  const rows = model.of('overlay').filter(([, row]) => row.deletedAt === null && isMeant(row));
  return rows[draw.word % Math.max(1, rows.length)]?.[1];
};

function correct(model: KeptModel, draw: Draw, verdict: 'is' | 'is not' | null): Change | null {
  const [{ key, mention }, topic] = [paperOf(draw), topicOf(draw)];
  const row = `overlay ${overlayKey('correction', topic, key)}`;
  const before = model.find(row);
  const said = before?.deletedAt === null ? before.verdict : null;
  // What is said already, or was never said, changes nothing and tells nothing.
  if (said === verdict) return null;
  return overlayChange('correct', row, {
    ask: { name: 'correctTopic', request: { key, mention, topic, verdict } },
    expects: (now) =>
      verdict
        ? { kind: 'correction', topic, verdict, deletedAt: null }
        : { ...timeless(now ?? {}), deletedAt: SOME_TIME },
  });
}

export const topicOperations: readonly Operation[] = [
  { name: 'own topic', plan: (_, draw) => changeTopic('own topic', '', ownTopic(draw)) },
  {
    name: 'change of an own topic',
    plan(model, draw) {
      const own = living(model, draw, ({ kind }) => kind === 'own');
      const wish = { ...ownTopic(draw), topic: own?.topic };
      return own ? changeTopic('change of an own topic', String(own.key), wish) : null;
    },
  },
  {
    name: 'hide',
    plan: (_, draw) =>
      changeTopic('hide', `hidden:${topicOf(draw)}`, { kind: 'hidden', topic: topicOf(draw) }),
  },
  {
    name: 'rename',
    plan(_, draw) {
      const [topic, label] = [topicOf(draw), `Called ${draw.word}`];
      const wish = { kind: 'renamed', topic, label, short: label };
      return changeTopic('rename', `renamed:${topic}`, wish);
    },
  },
  {
    name: 'merge',
    plan(_, draw) {
      // Always into one further on: no circle.
      const into = TOPICS[(draw.topic % TOPICS.length) + 1];
      const wish = { kind: 'merged', topic: topicOf(draw), into };
      return into ? changeTopic('merge', `merged:${topicOf(draw)}`, wish) : null;
    },
  },
  {
    name: 'take back',
    plan(model, draw) {
      const record = living(model, draw);
      if (!record) return null;
      return overlayChange('take back', `overlay ${record.key}`, {
        ask: { name: 'takeBackTopic', request: { key: record.key } },
        expects: (before) => ({ ...timeless(before ?? {}), deletedAt: SOME_TIME }),
      });
    },
  },
  { name: 'it is', plan: (model, draw) => correct(model, draw, 'is') },
  { name: 'it is not', plan: (model, draw) => correct(model, draw, 'is not') },
  { name: 'nothing said', plan: (model, draw) => correct(model, draw, null) },
];
