// What stands in the library's search box comes in; the words of it, what the signs in it ask for, and
// the signs that mean nothing here go out. Any text is taken, also a half-typed one; nothing is dropped:
// what follows a sign that is not known is looked for as words, and the text itself is never rewritten.

/** The signs that mean something, in the order in which they are named to the reader. */
export const OPERATORS = [
  'tag',
  'topic',
  'year',
  'author',
  'is',
  'has',
  'venue',
  'cat',
  'site',
] as const;
export type Operator = (typeof OPERATORS)[number];

export const STATES = ['unread', 'reading', 'read', 'untagged', 'changed'] as const;
export type AskedState = (typeof STATES)[number];
export const PARTS = ['note', 'tag', 'code'] as const;
export type AskedPart = (typeof PARTS)[number];

/** `isNot`: papers of which it does not hold. Years are inclusive; a side that is open is null. */
export type Wish = { isNot: boolean } & (
  | { operator: 'tag' | 'topic' | 'author' | 'venue' | 'cat' | 'site'; value: string }
  | { operator: 'year'; from: number | null; to: number | null }
  | { operator: 'is'; value: AskedState }
  | { operator: 'has'; value: AskedPart }
);

/** `name`: no sign of that name; `value`: the sign is known, and what follows it is not. */
export interface Problem {
  kind: 'name' | 'value';
  operator: string;
  value: string;
}

export interface Query {
  /** What is left to be looked for as words. */
  text: string;
  wishes: readonly Wish[];
  problems: readonly Problem[];
}

/** `-tag:"two words"`; a quote that is still open reaches to the end. */
const SIGN = /(?<=^|\s)(-?)(\p{L}+):(?:"([^"]*)("|$)|([^\s"]\S*)?)/gu;

/** Schemes of ids and addresses, which are looked for as they stand. */
const SCHEMES = new Set(['arxiv', 'doi', 'acl', 'http', 'https']);
const YEARS = /^(\d{4})?(\.\.|-)(\d{4})?$/;
/** What may yet become a year or a span of years. */
const YEARS_BEGUN = /^(\d{0,4}|\d{4}\.|\d{4}(\.\.|-)\d{0,3}|\.{1,2}\d{0,3})$/;

interface Sign {
  operator: string;
  value: string;
  isNot: boolean;
  /** It may still be typed on. */
  isOpen: boolean;
}

const isOneOf = <Name extends string>(names: readonly Name[], value: string): value is Name =>
  names.some((name) => name === value);

function toYears(value: string): { from: number | null; to: number | null } | null {
  if (/^\d{4}$/.test(value)) return { from: Number(value), to: Number(value) };
  const [whole, from, , to] = YEARS.exec(value) ?? [];
  if (!whole || (!from && !to)) return null;
  return { from: from ? Number(from) : null, to: to ? Number(to) : null };
}

/** Null where the value says nothing to this sign; undefined where it may still come to. */
function toWish(operator: Operator, { value, isNot, isOpen }: Sign): Wish | null | undefined {
  const lower = value.toLowerCase();
  switch (operator) {
    case 'year': {
      const years = toYears(value);
      if (years) return { operator, isNot, ...years };
      return isOpen && YEARS_BEGUN.test(value) ? undefined : null;
    }
    case 'is':
      if (isOneOf(STATES, lower)) return { operator, isNot, value: lower };
      return isOpen && STATES.some((name) => name.startsWith(lower)) ? undefined : null;
    case 'has':
      if (isOneOf(PARTS, lower)) return { operator, isNot, value: lower };
      return isOpen && PARTS.some((name) => name.startsWith(lower)) ? undefined : null;
    default:
      return { operator, isNot, value };
  }
}

export function parseQuery(query: string): Query {
  const wishes: Wish[] = [];
  const problems: Problem[] = [];
  const text = query.replace(SIGN, (whole, minus, name, quoted, closed, bare, at: number) => {
    const operator = String(name).toLowerCase();
    const value = String(quoted ?? bare ?? '').trim();
    const isOpen = at + whole.length === query.length && closed !== '"';
    if (SCHEMES.has(operator)) return whole;
    if (!isOneOf(OPERATORS, operator)) {
      // A title's own colon: "BERT: Pre-training"; signs are written small.
      if (value === '' || name !== operator) return `${name} ${value}`;
      problems.push({ kind: 'name', operator, value });
      return ` ${value}`;
    }
    // Nothing is asked for yet.
    if (value === '') return ' ';
    const wish = toWish(operator, { operator, value, isNot: minus === '-', isOpen });
    if (wish) wishes.push(wish);
    if (wish === null) problems.push({ kind: 'value', operator, value });
    return ' ';
  });
  return { text: text.replace(/\s+/g, ' ').trim(), wishes, problems };
}

function toSign(operator: Operator, value: string): string {
  const plain = value.replaceAll('"', ' ').trim();
  return `${operator}:${/\s/.test(plain) ? `"${plain}"` : plain}`;
}

/** The same text with this sign asking for `value` alone; null: with none of it. */
export function withOperator(query: string, operator: Operator, value: string | null): string {
  const rest = query.replace(SIGN, (whole, _minus, name) =>
    String(name).toLowerCase() === operator ? '' : whole,
  );
  const sign = value === null ? '' : toSign(operator, value);
  return [rest.replace(/\s+/g, ' ').trim(), sign].filter((part) => part !== '').join(' ');
}

/** What this sign asks for, as `withOperator` takes it; null where it stands for nothing or for more than one. */
export function operatorValue({ wishes }: Query, operator: Operator): string | null {
  const [wish, ...others] = wishes.filter((one) => one.operator === operator && !one.isNot);
  if (!wish || others.length > 0) return null;
  if (wish.operator !== 'year') return wish.value;
  return wish.from === wish.to ? String(wish.from) : `${wish.from ?? ''}..${wish.to ?? ''}`;
}
