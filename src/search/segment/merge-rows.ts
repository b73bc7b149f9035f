// The rows of several containers come in, those that live go out in the order of one: which is from
// where, and any part of each source asked for by the rows of the merged segment.

import { SegmentError } from './bytes.ts';
import { growingNumbers } from './growing.ts';
import type { MergeSource } from './merge-lists.ts';
import type { SourceCells } from './merge-vectors.ts';
import type { Pace } from './pace.ts';
import { openRecords } from './records.ts';
import type { OrderedRow } from './row-order.ts';
import { orderRows } from './row-order.ts';
import type { Row } from './rows.ts';
import { readRow } from './rows.ts';
import { listWords } from './word-table.ts';

/** Where each row of the merged segment is from. */
export interface Origins {
  sources: MergeSource[];
  places: Uint32Array;
  ordinals: Uint32Array;
}

/** All rows of a source, from memory. */
export async function openSourceRows({
  header,
  load,
}: MergeSource): Promise<(ordinal: number) => Row> {
  const bytes = await load('rows');
  const recordOf = openRecords(await load('row-offsets'), 0, header.papers);
  const words = listWords(await load('words'));
  const read = (from: number, to: number) => bytes.subarray(from, to);
  const wordOf = (number: number) => words[number - 1] ?? failRow();
  return (ordinal) => {
    const reader = recordOf(read, ordinal);
    return (reader && readRow(reader, wordOf)) ?? failRow();
  };
}

function failRow(): never {
  throw new SegmentError('a row cannot be read');
}

/** Finds the living rows and their order, and says to each source where its rows go. */
export async function orderAll(
  sources: MergeSource[],
  { model, tables }: SourceCells,
  isDropped: (source: number, ordinal: number) => boolean,
  pace?: Pace,
): Promise<Origins> {
  const rows: OrderedRow[] = [];
  const placeOfKey = new Map<string, number>();
  const places = growingNumbers();
  const ordinals = growingNumbers();
  for (const [place, source] of sources.entries()) {
    const rowOf = await openSourceRows(source);
    for (let ordinal = 0; ordinal < source.header.papers; ordinal++) {
      if (isDropped(place, ordinal)) continue;
      const { key, title } = rowOf(ordinal).paper;
      const cell = tables[place]?.cellOf(ordinal) ?? model?.cells ?? 0;
      placeOfKey.set(key, rows.push({ key, title, cell }) - 1);
      places.push(place);
      ordinals.push(ordinal);
      const rest = ordinal % 64 === 63 ? pace?.() : undefined;
      if (rest) await rest;
    }
  }
  const living = [...placeOfKey.values()];
  const order = orderRows(living.map((i) => rows[i] ?? failRow()));
  const cameAt = order.map((i) => living[i] ?? 0);
  const origins: Origins = {
    sources,
    places: cameAt.map((i) => places.slice(i, i + 1)[0] ?? 0),
    ordinals: cameAt.map((i) => ordinals.slice(i, i + 1)[0] ?? 0),
  };
  origins.places.forEach((place, row) => {
    const target = sources[place]?.target;
    if (target) target[origins.ordinals[row] ?? 0] = row;
  });
  return origins;
}

/** The same part of every source, opened, and asked for by the rows of the merged segment. */
export async function openEach<T>(
  { sources, places, ordinals }: Origins,
  open: (source: MergeSource, place: number) => Promise<(ordinal: number) => T>,
): Promise<(row: number) => T> {
  const parts: ((ordinal: number) => T)[] = [];
  for (const [place, source] of sources.entries()) parts.push(await open(source, place));
  return (row) => {
    const part = parts[places[row] ?? 0];
    if (!part) throw new SegmentError('a row is of no source');
    return part(ordinals[row] ?? 0);
  };
}
