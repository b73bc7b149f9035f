// Everything that a reader can have kept, as data: each operation is planned by what stands, and says
// what it asks and what stands afterwards. One more operation is one more line of `operations`.
import { overlayKey } from '../../src/paper/topic-overlay.ts';
import type { Change, KeptModel, Row } from './kept-model.ts';
import { SOME_TIME } from './kept-model.ts';

/** What chance has drawn for an operation. */
export interface Draw {
  /** 0 to 5. */
  paper: number;
  other: number;
  /** 0 to 4. */
  topic: number;
  /** Makes texts differ. */
  word: number;
}

export interface Operation {
  name: string;
  /** Null where what stands does not allow it. */
  plan(model: KeptModel, draw: Draw): Change | null;
}

/** The papers that all operations are about; a list page shows them in this order. */
export const PAPERS = Array.from({ length: 6 }, (_, n) => ({
  key: `arxiv:2407.2100${n}`,
  mention: {
    role: 'row' as const,
    title: `Counting the sheep of pasture ${'abcdef'[n]} by ear alone`,
    ids: { arxiv: `2407.2100${n}` },
    authors: ['Nobody N. Known'],
    categories: ['cs.CL'],
  },
}));
const TOPICS = ['tool-use', 'web-gui-agents', 'agent-memory', 'agent-evaluation', 'agent-training'];

/** What is asked, and what stands then. */
type Asking = Pick<Change, 'ask' | 'expects'>;

const paperOf = ({ paper }: Draw) => PAPERS[paper % PAPERS.length] as (typeof PAPERS)[number];
const topicOf = ({ topic }: Draw) => TOPICS[topic % TOPICS.length] as string;
const isSaved = (row: Row | null): row is Row => row?.deletedAt === null;
const field = (answer: unknown, name: string) => (answer as Row)[name] as Row | null;
const timeless = ({ savedAt, updatedAt, ...rest }: Row): Row => rest;

/** A change of one entry, whose answer shows it whole, and the undo that views offer after it. */
function entryChange(what: string, key: string, { ask, expects }: Asking): Change {
  const row = `entries ${key}`;
  return {
    what,
    ask,
    row,
    expects,
    told: (answer) => ({ address: row, row: field(answer, 'entry') }),
    undo(answer) {
      const [entry, before] = [field(answer, 'entry'), field(answer, 'before')];
      if (!entry || entry.updatedAt === before?.updatedAt) return null;
      const request = { key, entry: before, noteWas: entry.note };
      const undone = entryChange(`undo of ${what}`, key, {
        ask: { name: 'restoreEntry', request },
        expects: () => before,
      });
      return { ...undone, undo: () => null };
    },
  };
}

/** The entry as it is once it is in the list, whatever it was. */
function kept(draw: Draw, before: Row | null, changes: Row = {}): Row {
  const { key, mention } = paperOf(draw);
  const { title, ids } = mention;
  const fresh = { key, title, ids, status: null, tags: [], note: '' };
  return { ...(before ? timeless(before) : fresh), deletedAt: null, ...changes };
}

function changeEntry(what: string, draw: Draw, changes: Row, noteWas?: unknown): Change {
  const { key, mention } = paperOf(draw);
  const request = { key, mention, ...changes, ...(noteWas !== undefined && { noteWas }) };
  const isRefused = (before: Row | null) =>
    noteWas !== undefined && noteWas !== (before?.note ?? '');
  return entryChange(what, key, {
    ask: { name: 'changeEntry', request },
    expects: (before) => (isRefused(before) ? before : kept(draw, before, changes)),
  });
}

function setSaved(what: string, draw: Draw, saved: boolean): Change {
  const { key, mention } = paperOf(draw);
  return entryChange(what, key, {
    ask: { name: 'setSaved', request: { key, mention, saved } },
    expects(before) {
      if (saved) return kept(draw, before);
      return isSaved(before) ? { ...timeless(before), deletedAt: SOME_TIME } : before;
    },
  });
}

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

function changeTopic(what: string, key: string, wish: Row): Change {
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

/** The mark's own button on a list page; it shows what stands, and no row of any table. */
function pressSave(model: KeptModel, draw: Draw): Change {
  const saved = !isSaved(model.find(`entries ${paperOf(draw).key}`));
  return {
    ...setSaved('press on a page', draw, saved),
    ask: undefined,
    press: { nth: PAPERS.indexOf(paperOf(draw)), saved },
    told: () => undefined,
    undo: () => null,
  };
}

/** An old export is brought back: what is missing comes, what stands is newer and stays. */
function bringBack(draw: Draw): Change {
  const { key, mention } = paperOf(draw);
  const { title, ids, authors, categories } = mention;
  const facts = { key, title, ids, authors, categories };
  const state = { status: null, tags: ['kept'], note: `From an export ${draw.word}` };
  const entry = { ...facts, ...state, savedAt: 1, updatedAt: 1 + draw.word, deletedAt: null };
  return {
    what: 'bring back an export',
    ask: { name: 'mergeLibrary', request: { entries: [entry], topics: [] } },
    row: `entries ${key}`,
    expects: (before) =>
      before && Number(before.updatedAt) >= entry.updatedAt ? before : { ...entry },
    told: () => undefined,
  };
}

/** Imports are few and small: what counts is that they are whole or not there. */
const IMPORTED = { papers: 12, most: 3 };

function importFile(model: KeptModel, { word }: Draw): Change | null {
  if (model.of('corpora').length >= IMPORTED.most) return null;
  const name = `papers-${word}.jsonl`;
  const row = `corpora ${name}`;
  if (model.find(row)) return null;
  const { papers } = IMPORTED;
  const expects = () => ({ name, papers });
  return {
    what: 'import',
    file: { name, papers, number: word },
    row,
    expects,
    told: () => undefined,
  };
}

/** Takes an import out, or brings back the one that was taken out just before. */
function changeCorpus(
  name: 'removeCorpus' | 'restoreCorpus',
  address: string,
  corpus: Row,
): Change {
  const row = name === 'restoreCorpus' ? corpus : null;
  return {
    what: name === 'restoreCorpus' ? 'undo of take out an import' : 'take out an import',
    ask: { name, request: { id: corpus.id } },
    row: address,
    expects: () => row,
    told: (answer) => ((answer as Row).done ? { address, row } : undefined),
    undo: () => (name === 'removeCorpus' ? changeCorpus('restoreCorpus', address, corpus) : null),
  };
}

export const operations: readonly Operation[] = [
  { name: 'save', plan: (_, draw) => setSaved('save', draw, true) },
  {
    name: 'take out',
    plan: (model, draw) =>
      isSaved(model.find(`entries ${paperOf(draw).key}`))
        ? setSaved('take out', draw, false)
        : null,
  },
  { name: 'press on a page', plan: pressSave },
  {
    name: 'note',
    plan(model, draw) {
      const noteWas = model.find(`entries ${paperOf(draw).key}`)?.note ?? '';
      return changeEntry('note', draw, { note: `Note ${draw.word}: ü 漢 "` }, noteWas);
    },
  },
  {
    name: 'note over one that has changed',
    plan: (_, draw) =>
      changeEntry('note over one that has changed', draw, { note: 'Late' }, 'Never written'),
  },
  {
    name: 'status',
    plan: (_, draw) =>
      changeEntry('status', draw, { status: [null, 'reading', 'read'][draw.word % 3] }),
  },
  {
    name: 'not the same',
    plan(_, draw) {
      const { mention } = paperOf(draw);
      const { key } = paperOf({ ...draw, paper: draw.other });
      const name = `arxiv:${mention.ids.arxiv}`;
      return {
        what: 'not the same',
        ask: { name: 'setNotSame', request: { mention, key } },
        row: `corrections ${name} ${key}`,
        expects: () => ({ name, key, at: SOME_TIME }),
        told: () => undefined,
      };
    },
  },
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
  { name: 'bring back an export', plan: (_, draw) => bringBack(draw) },
  { name: 'import', plan: importFile },
  {
    name: 'take out an import',
    plan(model, { word }) {
      const corpora = model.of('corpora');
      const [address, row] = corpora[word % Math.max(1, corpora.length)] ?? [];
      return address && row ? changeCorpus('removeCorpus', address, row) : null;
    },
  },
  { name: 'undo', plan: (model) => model.undo },
];
