// A page's marks come in; what the popup says of the page goes out. Counts alone, no titles.
import type { Site } from '../sites/site.ts';
import type { PageReport } from '../wire/page-messages.ts';
import type { PageMark } from './page-mark.tsx';
import { isInCorpus, isMarkSaved } from './page-mark.tsx';

export interface ReportedPage {
  page: Document;
  site: Site;
  marks: ReadonlyMap<Element, PageMark>;
  failure: PageReport['failure'];
}

export function reportMarks(of: ReportedPage): Omit<PageReport, 'site' | 'isTooMuch'> {
  const marks = [...of.marks.values()];
  const count = (test: (mark: PageMark) => boolean) => marks.filter(test).length;
  return {
    rows: countRows(of),
    isEmpty: of.site.isEmpty(of.page),
    titles: count((mark) => mark.sighting !== null),
    inCorpus: count(isInCorpus),
    saved: count(isMarkSaved),
    tagged: count(({ annotation }) => (annotation?.tags.length ?? 0) > 0),
    failure: of.failure,
  };
}

/** Rows that were read, and those that should have been. */
function countRows({ page, site, marks }: ReportedPage): number {
  const rows = [...page.querySelectorAll(site.rows)];
  const isOwed = (row: Element) => site.isOwed?.(row) ?? true;
  return rows.filter((row) => marks.get(row)?.sighting || isOwed(row)).length;
}
