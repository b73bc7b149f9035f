// The figures that stand by themselves: a million titles, near titles, other libraries, an import, the
// package. The bench comes in, rows of its table go out.
import type { Bench } from './bench.ts';
import { inChromium, toMegabytes } from './bench.ts';
import { CHROMIUM_BUILD } from './chromium-world.ts';
import { NEWS, SAVED, timeDigest } from './digest-figures.ts';
import * as engine from './engine-figures.ts';
import { timeFuse } from './fuse.ts';
import { measureImport } from './import-tab.ts';
import { countStarter, measureZip } from './package-size.ts';
import { comparePeers, findFastest } from './peer-figures.ts';
import { timeTagging } from './tagging.ts';

const PEER_PAPERS = 100_000;
const WINDOW_PAPERS = 5000;

export async function million({ stock, table, runs, wants }: Bench) {
  const corpus = await stock.million();
  await inChromium(corpus, async (world) => {
    if (wants('exact-1m')) {
      table.say('2,000 mentions of a million', await engine.checkExact(world, corpus));
      const times = await engine.timeExact(world, corpus, runs);
      table.say('exact-1m', engine.sayTimes(times));
      table.add('exact-1m', times.p95);
    }
    if (!wants('cold-1m')) return;
    const times = await engine.timeColdView(world, corpus, runs);
    table.say('cold-1m', engine.sayTimes(times));
    table.add('cold-1m', times.p95);
  });
}

export async function tagging({ stock, table }: Bench) {
  const papers = (await stock.papers(WINDOW_PAPERS)).papers.filter(({ abstract }) => abstract);
  const kinds = [
    ['tag-title', papers.map(({ title }) => ({ title }))],
    ['tag-abstract', papers.map(({ title, abstract }) => ({ title, abstract }))],
  ] as const;
  for (const [id, texts] of kinds) {
    const { p50, p95, count } = timeTagging(texts);
    table.say(id, `p95 ${p95.toFixed(3)} ms, p50 ${p50.toFixed(3)} ms, of ${count}`);
    table.add(id, p95);
  }
}

export async function near({ stock, table, isQuick }: Bench) {
  const corpus = await stock.titles();
  const asked = (await stock.misspelt()).slice(0, isQuick ? 50 : 400);
  const fuse = timeFuse(corpus.papers, asked.slice(0, isQuick ? 3 : 12));
  const share = ({ right, count }: { right: number; count: number }) =>
    `right for ${right} of ${count}`;
  table.say('Fuse.js', `${engine.sayTimes(fuse)}, ${share(fuse)}`);
  await inChromium(corpus, async (world) => {
    const times = await engine.timeNear(world, asked);
    table.say('near-277k', `${engine.sayTimes(times)}, ${share(times)}`);
    table.add('near-277k', times.p95, { peer: 'Fuse.js', peerValue: fuse.p95 });
  });
}

export async function peers({ stock, table, isQuick }: Bench) {
  const corpus = await stock.papers(isQuick ? 5000 : PEER_PAPERS);
  const compared = await comparePeers(corpus.papers, corpus.container, table.say);
  const fastest = findFastest(compared);
  const ratio = fastest ? fastest.p95 / compared.ours.p95 : null;
  const peer = fastest?.name ?? 'none has as good an answer';
  table.add('related-100k-peers', ratio, { peer, peerValue: fastest?.p95 ?? null, ratio });
}

export async function importing({ stock, table }: Bench) {
  const { papersFile } = stock;
  if (!papersFile) throw new Error('there is no file of papers');
  // Rows as any: what they are asked of is the starter, and then what the import has brought.
  const windows = (await stock.papers(WINDOW_PAPERS)).questions.windows.slice(0, 5);
  await inChromium(null, async (world) => {
    const view = () => world.time('annotate', windows);
    await view();
    const idle = engine.toTimes([...(await view()), ...(await view())]);
    const busy: number[] = [];
    const figures = await measureImport(world, papersFile, async () => {
      busy.push(...(await view()));
    });
    if (!figures) throw new Error('the library tab has no place to choose a file');
    table.add('import-148k', figures.seconds);
    table.say('counts of the import', figures.counts.join(', '));
    const { peakUsed, peakWhole, peakAt } = figures;
    table.say(
      'peak heap of the import, MB',
      `${toMegabytes(peakUsed).toFixed(0)} used, ${toMegabytes(peakWhole).toFixed(0)} with what backs it, at "${peakAt}"; bound 300`,
    );
    table.say('view before the import', engine.sayTimes(idle));
    table.say('view meanwhile', engine.sayTimes(engine.toTimes(busy)));
  });
}

export async function digest({ stock, table, runs }: Bench) {
  const corpus = await stock.papers(SAVED + NEWS);
  await inChromium(corpus, async (world) => {
    const { whole, longest, lines } = await timeDigest(world, corpus.papers, runs.warm);
    table.say('lines of the digest', String(lines));
    const figures = [
      ['digest', engine.toTimes(whole)],
      ['digest-step', engine.toTimes(longest)],
    ] as const;
    for (const [id, times] of figures) {
      table.say(id, engine.sayTimes(times));
      table.add(id, times.p50);
    }
  });
}

export async function starter({ table }: Bench) {
  table.add('starter', toMegabytes(measureZip(CHROMIUM_BUILD)));
  const papers = countStarter(CHROMIUM_BUILD);
  table.say(
    'papers in the starter',
    papers === 0 ? 'none: this build has no starter' : String(papers),
  );
}
