// Everything the diagnostics show, gathered through doors, and the same as text to hand on. Counts,
// times and versions alone: no title, no note, no tag, no address of a page.
import type { BackgroundFacts, SiteTrial } from '../wire/diagnostic-messages.ts';
import type { Health } from '../wire/health-messages.ts';
import type { Ask } from './use-library.ts';

export interface DiagnosticDoors {
  ask: Ask;
  version: string;
  /** Name and version of the browser, as it says them. */
  browser: string;
  /** Tries all sites on the page in front; null where there is none that may be read. */
  trySites(): Promise<SiteTrial[] | null>;
}

/** One question to the background, and how long its answer took. */
export interface Timing {
  name: 'getHealth' | 'searchCorpus' | 'findPaper';
  ms: number | null;
}

export interface Diagnosis {
  version: string;
  browser: string;
  trials: SiteTrial[] | null;
  health: Health | null;
  facts: BackgroundFacts | null;
  timings: Timing[];
}

/** Of the seed, so that its answer is the same everywhere; nothing is noted of it. */
const ASKED = { role: 'link', title: '', ids: { arxiv: '2501.16496' } } as const;

async function time(name: Timing['name'], work: () => Promise<unknown>): Promise<Timing> {
  const start = performance.now();
  return work().then(
    () => ({ name, ms: performance.now() - start }),
    () => ({ name, ms: null }),
  );
}

/** One after the other, so that none waits for another. */
export async function diagnose(doors: DiagnosticDoors): Promise<Diagnosis> {
  const { ask, version, browser } = doors;
  const trials = await doors.trySites().catch(() => null);
  let health: Health | null = null;
  const timings = [
    await time('getHealth', async () => {
      health = await ask('getHealth', {});
    }),
    await time('searchCorpus', () => ask('searchCorpus', { query: 'attention', most: 6 })),
    await time('findPaper', () => ask('findPaper', { mention: ASKED })),
  ];
  const facts = await ask('getFacts', {}).catch(() => null);
  return { version, browser, trials, health, facts, timings };
}

const sayMs = (ms: number | null) => (ms === null ? 'failed' : `${ms.toFixed(1)} ms`);

/** For a report to the makers, who read English. */
export function toText({ version, browser, trials, health, facts, timings }: Diagnosis): string {
  const sites = (trials ?? []).map(
    ({ site, covers, rows, titles, ids, places, ms, isBroken }) =>
      `${covers ? '*' : ' '} ${site}: ${rows} rows, ${titles} titles, ${ids} ids, ${places} places, ${sayMs(ms)}${isBroken ? ', BROKEN' : ''}`,
  );
  const counts = Object.entries(health?.counts ?? {}).map(([name, n]) => `${name} ${n}`);
  return [
    `Scholium ${version}`,
    browser,
    '',
    trials ? 'Page in front (* its own site):' : 'No page of arXiv or Hugging Face in front.',
    ...sites,
    '',
    health
      ? `Corpus ${health.corpus}, reader ${health.reader}, copy ${health.copy ?? '-'}, starter ${health.starter ?? '-'}, lost ${health.lost}, lacking ${health.lacking ?? 0}`
      : 'The stores did not answer.',
    ...counts,
    '',
    ...timings.map(({ name, ms }) => `${name}: ${sayMs(ms)}`),
    facts
      ? `Background awake for ${Math.round((Date.now() - facts.wokeAt) / 1000)} s: ${facts.requests} requests made`
      : 'The background did not answer.',
    '',
  ].join('\n');
}
