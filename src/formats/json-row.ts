// One line of JSON comes in, the record's own fields go out, or why it is none. It must never parse what
// is nested without bound, nor look beyond a row's own fields.
import type { SkipReason } from './format.ts';
import { MAX_DEPTH } from './format.ts';

export type Row = Record<string, unknown>;

/** A shorter line cannot be nested deep enough to do harm, and is not looked through. */
const LOOK_THROUGH_FROM = 16_384;

/** Brackets that are open at once, at most, outside texts; stops as soon as the bound is passed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (inText) {
      if (sign === 92) i += 1;
      else if (sign === 34) inText = false;
    } else if (sign === 34) inText = true;
    else if (sign === 91 || sign === 123) depth += 1;
    else if (sign === 93 || sign === 125) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The row's own field: `__proto__` and `constructor` are names like any other. */
export function field(row: Row, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : undefined;
}

/** The row's own field where it is a text. */
export function textField(row: Row, name: string): string | undefined {
  const value = field(row, name);
  return typeof value === 'string' ? value : undefined;
}

export function readJsonRow(text: string): { row: Row } | { reason: SkipReason } {
  if (text.length >= LOOK_THROUGH_FROM && isTooDeep(text)) return { reason: { code: 'tooDeep' } };
  try {
    const row: unknown = JSON.parse(text);
    return isRow(row) ? { row } : { reason: { code: 'notObject' } };
  } catch {
    return { reason: { code: 'notJson' } };
  }
}
