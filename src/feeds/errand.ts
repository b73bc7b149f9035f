// One request of a round, as it is noted until it was answered: plain data.

export interface Errand {
  url: string;
  /** What it asks for, `2026-11-23`; days that are over and answered are asked for no more. */
  day: string | null;
}
