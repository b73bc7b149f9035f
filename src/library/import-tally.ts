// The records of a file come in, one by one and each once; a report that adds up goes out. It is
// what is stored with each checkpoint, so it must stay small whatever the file's size.
import type { Skip } from '../formats/format.ts';
import type { ImportNotice } from '../formats/line-reading.ts';
import type { ImportReport, ImportSkip } from '../wire/import-messages.ts';

/** Skips that are kept one by one; of the rest the reasons are counted. */
export const MOST_SKIPS = 1000;
/** Reasons that the import itself has, beside those of the formats. */
export type OwnReason = 'twice' | 'failed';

interface Growing extends ImportReport {
  reasons: Record<string, number>;
  skips: ImportSkip[];
  notices: ImportReport['notices'][number][];
}

export class Tally {
  readonly #report: Growing;

  constructor(from: ImportReport) {
    this.#report = structuredClone(from) as Growing;
  }

  static of(name: string): Tally {
    const counts = { read: 0, added: 0, updated: 0, known: 0, skipped: 0, failed: 0 };
    return new Tally({ name, format: null, counts, reasons: {}, skips: [], notices: [] });
  }

  /** As it is now; later records do not change it. */
  get report(): ImportReport {
    const report = structuredClone(this.#report);
    report.skips.sort((a, b) => a.line - b.line);
    return report;
  }

  /** The same without the single skips, for telling it often. */
  get summary(): ImportReport {
    return structuredClone({ ...this.#report, skips: [] });
  }

  setFormat(format: string): void {
    this.#report.format = format;
  }

  addPaper(as: 'added' | 'updated' | 'known'): void {
    this.#report.counts.read += 1;
    this.#report.counts[as] += 1;
  }

  leaveOut(line: number, code: OwnReason): void {
    this.#report.counts.read += 1;
    this.#report.counts[code === 'failed' ? 'failed' : 'skipped'] += 1;
    this.#note({ line, code });
  }

  skip({ line, reason }: Skip): void {
    this.#report.counts.read += 1;
    this.#report.counts.skipped += 1;
    const length = 'length' in reason ? { length: reason.length } : {};
    this.#note({ line, code: reason.code, ...length });
  }

  /** Told once: a file that is read in two goes may say it twice. */
  tell(notice: ImportNotice): void {
    if (this.#report.notices.some(({ code }) => code === notice.code)) return;
    this.#report.notices.push({ ...notice });
  }

  #note(skip: ImportSkip): void {
    const { reasons, skips } = this.#report;
    reasons[skip.code] = (reasons[skip.code] ?? 0) + 1;
    if (skips.length < MOST_SKIPS) skips.push(skip);
  }
}
