// What the library tab and the worker of an import say to each other, as types alone. Orders go to
// the worker, news come back; a message is data, and none is needed for the import to be sound.

/** Records of the file: `read` is always the sum of the others. */
export interface ImportCounts {
  read: number;
  /** Papers that no import had. */
  added: number;
  /** Papers that an import had with other facts: the new ones stand before them. */
  updated: number;
  /** Papers that another import has with these facts; this one keeps them too. */
  known: number;
  /** Nothing that could be used, or twice in the file; each has its reason. */
  skipped: number;
  /** Papers that could not be taken in, by a fault of ours. */
  failed: number;
}

/** A record that was left out. The codes are keys under `import.skip` or `import.why` in the locales. */
export interface ImportSkip {
  /** Where the record begins; 1 for the first line of the file. */
  line: number;
  code: string;
  /** Bytes, where the code speaks of a length. */
  length?: number;
}

/** What is true of the file as a whole; keys under `import.notice` in the locales. */
export interface ImportNotice {
  code: string;
  line: number;
}

export interface ImportReport {
  /** The file's name. */
  name: string;
  /** Which format it had; null before that is known. */
  format: string | null;
  counts: ImportCounts;
  /** How often each reason was met, over all that was left out. */
  reasons: Readonly<Record<string, number>>;
  /** The first thousand of them, by line. */
  skips: readonly ImportSkip[];
  notices: readonly ImportNotice[];
}

/** `finishing`: all is read, and the parts are put together. */
export type ImportPhase = 'reading' | 'finishing';

export interface ImportProgress {
  phase: ImportPhase;
  bytesRead: number;
  bytesTotal: number;
  /** 0 to 1, within its phase. */
  share: number;
  report: ImportReport;
}

/** Why an import stands still though nobody paused it. */
export type ImportStop =
  /** No room: what was written stands, and it goes on from there. */
  | 'disk-full'
  /** The file was not kept, and must be chosen again. */
  | 'needs-file'
  /** The chosen file is not the one that was begun. */
  | 'other-file'
  /** Another tab is importing. */
  | 'busy'
  | 'failed';

/** To the worker. */
export type ImportOrder =
  /** `replaces`: the id of a damaged import, which goes once this one is there. */
  | { order: 'start'; id: string; file: File; replaces?: string }
  /** Goes on with an import that was stopped; the file where it was not kept. */
  | { order: 'resume'; id: string; file?: File }
  | { order: 'pause' }
  | { order: 'continue' }
  /** Stops, and takes away all that came of this import. */
  | { order: 'cancel'; id: string };

/** From the worker. */
export type ImportEvent =
  | { event: 'progress'; id: string; progress: ImportProgress }
  | { event: 'paused'; id: string }
  | { event: 'stopped'; id: string; why: ImportStop; message: string }
  /** The file is none that can be read; `kind` is a key under `import.refused`. */
  | { event: 'refused'; id: string; kind: string }
  | { event: 'cancelled'; id: string }
  /** The worker itself ended, whatever it did; told by the page that holds it. */
  | { event: 'crashed'; message: string }
  | { event: 'done'; id: string; report: ImportReport };
