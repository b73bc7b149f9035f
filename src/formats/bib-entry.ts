// The text of one BibTeX entry comes in, its kind and its fields go out as they stand, strings put in.
// It counts braces and never calls itself, so that no nesting is too deep; a field's name is a name like any other.

export interface BibEntry {
  /** `article`, `misc`, in lower case. */
  kind: string;
  key: string;
  /** By name in lower case; the first of each. */
  fields: ReadonlyMap<string, string>;
}

/** What `@string` named. */
export type BibStrings = Map<string, string>;

const HEAD = /^@\s*([A-Za-z]+)\s*[{(]\s*/;
const NAME = /\s*([^\s=,{}()"#%]+)\s*=\s*/y;
const WORD = /\s*([^\s,{}()"#%]+)/y;
const JOIN = /\s*#\s*/y;
/** Longest value that strings may grow to when they are put together. */
const MOST_VALUE = 2 ** 20;

class Reading {
  at: number;
  readonly text: string;
  readonly strings: BibStrings;

  constructor(text: string, at: number, strings: BibStrings) {
    this.text = text;
    this.at = at;
    this.strings = strings;
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  /** `{...}`, `"..."`, a number or the name of a string; null where none stands. */
  #part(): string | null {
    this.take(/\s*/y);
    const sign = this.text[this.at];
    if (sign === '{') return this.#enclosed('}');
    if (sign === '"') return this.#enclosed('"');
    const word = this.take(WORD);
    return word === null ? null : (this.strings.get(word.toLowerCase()) ?? word);
  }

  #enclosed(end: '}' | '"'): string | null {
    const from = this.at + 1;
    let depth = 0;
    for (let at = from; at < this.text.length; at += 1) {
      const sign = this.text[at];
      if (sign === end && depth === 0) {
        this.at = at + 1;
        return this.text.slice(from, at);
      }
      if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
    return null;
  }

  /** Parts joined by `#`. */
  value(): string | null {
    let value = this.#part();
    while (value !== null && this.take(JOIN) !== null) {
      const next = this.#part();
      if (next === null) return value;
      if (value.length + next.length > MOST_VALUE) return value;
      value += next;
    }
    return value;
  }
}

/** Null where no entry stands there. `@string` is noted in `strings`; it and `@comment` have no fields. */
export function readBibEntry(text: string, strings: BibStrings): BibEntry | null {
  const head = HEAD.exec(text);
  if (!head) return null;
  const kind = (head[1] ?? '').toLowerCase();
  const fields = new Map<string, string>();
  if (kind === 'comment' || kind === 'preamble') return { kind, key: '', fields };
  const reading = new Reading(text, head[0].length, strings);
  const key = kind === 'string' ? '' : reading.take(/([^\s,{}()"]*)\s*,?/y);
  if (key === null) return null;
  for (;;) {
    const name = reading.take(NAME)?.toLowerCase();
    if (name === undefined) break;
    const value = reading.value();
    if (value === null) break;
    if (kind === 'string') strings.set(name, value);
    else if (!fields.has(name)) fields.set(name, value);
    reading.take(/\s*,?/y);
  }
  return { kind, key, fields };
}
