// A page comes in; what each site's reading finds there goes out, in counts and times. No title, no
// address and nothing of the reader leaves it, and nothing is written to the page.
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import type { SiteTrial } from '../wire/diagnostic-messages.ts';

function trySite(site: Site, page: Document, url: URL): SiteTrial {
  const start = performance.now();
  const rows = [...page.querySelectorAll(site.rows)];
  let [titles, ids, places, isBroken] = [0, 0, 0, false];
  try {
    for (const row of rows) {
      const mention = site.readRow(row, url)?.mention;
      if (mention?.title) titles += 1;
      if (mention?.ids?.arxiv) ids += 1;
      if (site.findPlace(row)) places += 1;
    }
  } catch {
    isBroken = true;
  }
  const ms = performance.now() - start;
  return {
    site: site.name,
    covers: site.covers(url),
    rows: rows.length,
    titles,
    ids,
    places,
    ms,
    isBroken,
  };
}

export const trySites = (page: Document, url: URL): SiteTrial[] =>
  sites.map((site) => trySite(site, page, url));
