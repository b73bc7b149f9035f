// The model of what a reader was told is kept: what is acknowledged must be found, what was cut off may
// be found whole or not at all, and nothing else may have changed.
import { describe, expect, it } from 'vitest';
import type { Change, Row } from './kills/kept-model.ts';
import { KeptModel } from './kills/kept-model.ts';
import { operations } from './kills/operations.ts';

const DRAW = { paper: 1, other: 2, topic: 0, word: 7 };

function plan(model: KeptModel, name: string, draw = DRAW): Change {
  const planned = operations.find((one) => one.name === name)?.plan(model, draw);
  if (!planned) throw new Error(`${name} cannot be done here.`);
  return planned;
}

const entryOf = (change: Change, fields: Row = {}): Row => ({
  ...change.expects(null),
  savedAt: 1,
  updatedAt: 1,
  ...fields,
});
const rowsOf = (change: Change, row: Row) => new Map([[change.row, row]]);

function withSaved() {
  const model = new KeptModel();
  const save = plan(model, 'save');
  const entry = entryOf(save);
  const wrong = model.acknowledge(save, { entry, before: null });
  return { model, save, entry, wrong };
}

describe('what was acknowledged', () => {
  it('is looked for, and its absence told', () => {
    const { model, save, entry, wrong } = withSaved();
    expect(wrong).toEqual([]);
    expect(model.compare(rowsOf(save, entry))).toEqual([]);
    expect(model.compare(new Map())).toHaveLength(1);
  });

  it('must say what was asked for', () => {
    const model = new KeptModel();
    const note = plan(model, 'note');
    const entry = entryOf(note, { note: 'another' });
    expect(model.acknowledge(note, { entry, before: null })).toHaveLength(1);
  });

  it('is looked for also where the answer shows no row', () => {
    const model = new KeptModel();
    expect(model.acknowledge(plan(model, 'not the same'), null)).toEqual([]);
    expect(model.compare(new Map())).toHaveLength(1);
  });

  it('may not change by itself, nor anything beside it', () => {
    const { model, save, entry } = withSaved();
    expect(model.compare(rowsOf(save, { ...entry, note: 'nobody wrote this' }))).toHaveLength(1);
    const more = new Map([...rowsOf(save, entry), ['entries arxiv:2407.99999', entry]]);
    expect(model.compare(more)).toHaveLength(1);
  });

  it('is taken back to exactly what was before', () => {
    const { model, save, entry } = withSaved();
    const undo = plan(model, 'undo');
    expect(undo.ask?.request).toMatchObject({ entry: null });
    expect(model.acknowledge(undo, { entry: null })).toEqual([]);
    expect(model.compare(rowsOf(save, entry))).toHaveLength(1);
    expect(model.compare(new Map())).toEqual([]);
  });
});

describe('what was cut off', () => {
  it('may have been done or not, and stays as it was found', () => {
    const { model, save, entry } = withSaved();
    const status = plan(model, 'status', { ...DRAW, word: 1 });
    model.leaveOpen(status);
    expect(model.compare(rowsOf(save, entry))).toEqual([]);
    const done = { ...entry, status: 'reading', updatedAt: 2 };
    expect(model.compare(rowsOf(save, done))).toEqual([]);
    expect(model.found).toBe(1);
    expect(model.compare(rowsOf(save, entry))).toHaveLength(1);
  });

  it('may not have been done by half, nor once nobody is left to do it', () => {
    const { model, save, entry } = withSaved();
    model.leaveOpen(plan(model, 'status', { ...DRAW, word: 1 }));
    expect(model.compare(rowsOf(save, { ...entry, status: 'read' }))).toHaveLength(1);
    model.close();
    const late = { ...entry, status: 'reading', updatedAt: 2 };
    expect(model.compare(rowsOf(save, late))).toHaveLength(1);
  });
});
