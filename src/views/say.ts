// Numbers, dates and failures come in, words in the reader's language go out.
import { sayPressFailure } from '../ui/say-press-failure.ts';
import { words } from '../words.ts';

/** The reader's own way to write numbers and dates, where it belongs to the language of the words. */
export function localeTag(): string {
  const code = words('locale.code');
  const own = globalThis.navigator?.language ?? code;
  return own.toLowerCase().split('-')[0] === code ? own : code;
}

/** Each is made once: to make one takes longer than to write a row of a list. */
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

function madeOnce<Format>(made: Map<string, Format>, make: (tag: string) => Format): Format {
  const tag = localeTag();
  const format = made.get(tag) ?? make(tag);
  made.set(tag, format);
  return format;
}

/** 50119 as "50,119". */
export function sayNumber(value: number): string {
  return madeOnce(numbers, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** 12.34 as "12.3 ms". */
export function sayMs(value: number): string {
  const style = { style: 'unit', unit: 'millisecond', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(localeTag(), style).format(value);
}

/** Authors named before "and n more". */
const MAX_AUTHORS = 3;

/** The first `most` authors, and how many more there are. */
export function sayAuthors(authors: readonly string[], most = MAX_AUTHORS): string {
  const more = authors.length - most;
  // "And 1 more" would be longer than most names.
  if (more <= 1) return authors.join(', ');
  const names = authors.slice(0, most).join(', ');
  return words('saved.authorsMore', more, { names, more: sayNumber(more) });
}

/** A day such as "Nov 22, 2026"; `time` in milliseconds since 1970. */
export function sayDay(time: number): string {
  const style = { dateStyle: 'medium' } as const;
  return madeOnce(days, (tag) => new Intl.DateTimeFormat(tag, style)).format(new Date(time));
}

/** A moment such as "Nov 22, 2026, 3:14 PM"; `time` in milliseconds since 1970. */
export function sayMoment(time: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(localeTag(), style).format(new Date(time));
}

/** What went wrong and what to do, by the code of a WireError. */
export function sayFailure(code: string): string {
  switch (code) {
    case 'database-unavailable':
      return words('failure.unavailable');
    case 'database-newer':
      return words('failure.newer');
    case 'disk-full':
      return words('failure.diskFull');
    case 'gone':
      return words('failure.gone');
    case 'changed-since':
      return words('mark.changedSince');
    default:
      return words('failure.failed');
  }
}

/** Why a change of topics was not carried out. */
export function sayTopicFailure(code: string): string {
  if (code === 'too-many') return words('topics.failure.tooMany');
  if (code === 'circle') return words('topics.failure.circle');
  return code === 'no-topic' ? words('topics.failure.noTopic') : sayPressFailure(code);
}

/** Sets language and direction of a page of ours: those of its words, not of the browser. */
export function speakIn(page: Document): void {
  page.documentElement.lang = words('locale.code');
  page.documentElement.dir = words('locale.direction');
}
