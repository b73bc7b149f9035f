// When a source is asked next: at the reader's hour, not on days that have no feed, later after each failure, and
// as late as a host wishes. Pure: the clock's time and chance come in.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Readers who share an hour do not ask in one moment. */
export const SPREAD_MS = 20 * MINUTE_MS;
const FIRST_BACK_OFF_MS = 10 * MINUTE_MS;
const LONGEST_BACK_OFF_MS = 12 * HOUR_MS;
/** A longer wish is not believed: a day is missed at most. */
const LONGEST_RETRY_AFTER_MS = DAY_MS;

export interface Appointment {
  /** 0 to 23, in the reader's own time. */
  hour: number;
  /** Weekdays without anything to ask for, 0 for Sunday, in UTC. */
  skipDays: readonly number[];
  /** From 0 to below 1. */
  chance: number;
}

/** The next moment of the reader's hour that is after `now` and on no day that is left out. */
export function nextRound(now: number, { hour, skipDays, chance }: Appointment): number {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  const isOut = () => next.getTime() <= now || skipDays.includes(next.getUTCDay());
  // A feed that leaves out all seven days is asked on the next.
  for (let days = 0; days < 8 && isOut(); days++) next.setDate(next.getDate() + 1);
  return next.getTime() + Math.floor(chance * SPREAD_MS);
}

/** Ten minutes, doubled with each failure up to twelve hours, of which a half is left to chance. */
export function backOffMs(fails: number, chance: number, firstMs = FIRST_BACK_OFF_MS): number {
  const whole = Math.min(LONGEST_BACK_OFF_MS, firstMs * 2 ** Math.max(0, fails - 1));
  return Math.round(whole * (0.5 + chance / 2));
}

/** A number of seconds or a date (RFC 9110, 10.2.3), as ms from now, at most a day; null where it is neither. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? null : Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, ms));
}
