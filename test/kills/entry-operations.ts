// What a reader keeps of papers, as operations: by the library's own requests, by the mark's button on a
// page, by adding a backup, and out of the bin. Each says what it asks and what stands afterwards.
import type { Change, KeptModel, Row } from './kept-model.ts';
import { SOME_TIME } from './kept-model.ts';
import type { Asking, Draw, Operation } from './operation.ts';
import { field, isSaved, PAPERS, paperOf, timeless } from './operation.ts';

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
      const request = { key, entry: before, at: entry.updatedAt };
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
  // Of what was in the bin when that was emptied nothing but the removal is kept.
  const isHeld = before !== null && before.title !== '';
  return { ...(isHeld ? timeless(before) : fresh), deletedAt: null, ...changes };
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

/** A backup is added to what stands: what was not there comes, and nothing else changes. */
function addBackup(model: KeptModel, draw: Draw): Change | null {
  const { key, mention } = paperOf(draw);
  const row = `entries ${key}`;
  if (model.find(row)) return null;
  const { role: _, ...facts } = mention;
  const state = { status: null, tags: ['kept'], note: `From a backup ${draw.word}` };
  const times = { savedAt: 1, updatedAt: 1, deletedAt: null };
  const entry = { key, ...facts, ...state, ...times };
  const kept = { entries: [entry], corrections: [], overlay: [] };
  const text = JSON.stringify({ format: 'scholium-backup', version: 1, kept });
  return {
    what: 'add a backup',
    ask: { name: 'restoreBackup', request: { from: { text }, way: 'add' } },
    row,
    expects: () => entry,
    told: () => undefined,
  };
}

/** Says that two papers are not the same, or takes that back. */
function setNotSame(draw: Draw, isSame: boolean): Change {
  const { mention } = paperOf(draw);
  const { key } = paperOf({ ...draw, paper: draw.other });
  const name = `arxiv:${mention.ids.arxiv}`;
  const said = { name, key, at: SOME_TIME };
  return {
    what: isSame ? 'the same after all' : 'not the same',
    ask: { name: 'setNotSame', request: { mention, key, isSame } },
    row: `corrections ${name} ${key}`,
    expects: (before) =>
      isSame ? before && { ...said, deletedAt: SOME_TIME } : { ...said, deletedAt: undefined },
    told: () => undefined,
    undo: () => (isSame ? null : setNotSame(draw, true)),
  };
}

/** Where it holds one paper alone: a change speaks of one row. */
function emptyBin(model: KeptModel): Change | null {
  const thrown = [...model.of('entries'), ...model.of('overlay')].filter(
    ([, { kind, deletedAt, title, name }]) =>
      typeof deletedAt === 'number' &&
      (kind === undefined ? title !== '' : kind === 'own' && name !== ''),
  );
  const [row, entry] = thrown[0] ?? [];
  if (!row || !entry || thrown.length > 1 || entry.kind) return null;
  const emptied = { title: '', authors: [], categories: [], status: null, tags: [], note: '' };
  return {
    what: 'empty the bin',
    isAlone: true,
    ask: { name: 'emptyBin', request: {} },
    row,
    expects: (before) => {
      if (!before) return null;
      const { key, ids, savedAt, updatedAt, deletedAt } = before;
      return { key, ids, savedAt, updatedAt, deletedAt, ...emptied };
    },
    told: () => undefined,
  };
}

function takeFromBin(model: KeptModel, draw: Draw): Change | null {
  const { key } = paperOf(draw);
  const standing = model.find(`entries ${key}`);
  if (!standing || standing.deletedAt === null || standing.title === '') return null;
  const what = 'take from the bin';
  const change = entryChange(what, key, {
    ask: { name: 'takeFromBin', request: { key } },
    expects: (before) => ({ ...timeless(before ?? {}), deletedAt: null }),
  });
  return { ...change, undo: () => null };
}

export const entryOperations: readonly Operation[] = [
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
    name: 'tags',
    plan: (_, draw) =>
      changeEntry('tags', draw, { tags: [[], ['sae'], ['漢', `tag ${draw.word}`]][draw.word % 3] }),
  },
  { name: 'not the same', plan: (_, draw) => setNotSame(draw, false) },
  {
    name: 'the same after all',
    plan(model, draw) {
      const change = setNotSame(draw, true);
      return model.find(change.row) ? change : null;
    },
  },
  { name: 'empty the bin', plan: emptyBin },
  { name: 'add a backup', plan: addBackup },
  { name: 'take from the bin', plan: takeFromBin },
];
