// What memory alone tells of mentions: found by id or title, saved, seen; and that no row is read.
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { fingerprintNumber } from '../src/paper/fingerprint.ts';
import type { Paper } from '../src/paper/paper.ts';
import { paperKey } from '../src/paper/paper.ts';
import { titleKey } from '../src/paper/title.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { fingerprintsOf, toPrintNumber } from '../src/search/segment/fingerprint.ts';
import { openIdf } from '../src/search/segment/idf.ts';
import { idf, openWorld, page, row, seed } from './harness/library.ts';

const toPaper = (title: string, ids: Paper['ids']): Paper => ({
  key: paperKey(ids, titleKey(title)),
  kind: 'imported',
  ids,
  title,
  authors: [],
  categories: [],
});
const LETTER = toPaper('On the Weight of an Unread Letter', { arxiv: '2401.00001' });
const SHEEP = toPaper('Counting Sheep by Ear', { arxiv: '2401.00002', doi: '10.1/Sheep' });
const LOOSE = toPaper('A Field Guide to Quiet Harbours', {});
const GONE = toPaper('A Paper that Went Away', { arxiv: '2401.00003' });

/** A library that has imported these papers, of which one is gone again. */
async function openImported() {
  const world = openWorld();
  const container = await buildSegment([LETTER, SHEEP, LOOSE, GONE], { idf: openIdf(idf) });
  await world.library.ensureSeed();
  const change = {
    id: 'file',
    add: [{ id: 'file-1', papers: 4, blob: new Blob(container.chunks) }],
    remove: [],
    update: (corpus: { segments: { dropped: string[] }[] }) => {
      for (const segment of corpus.segments) segment.dropped = [GONE.key];
      return corpus;
    },
  };
  await world.corpus.changeCorpus(change as never, 'imported', 1);
  return world;
}

describe('of a mention memory tells', () => {
  it('whether it is held, by id before title, and of what kind', async () => {
    const { library } = await openImported();
    const known = seed.papers[0];
    const answers = await library.identify(
      [
        row('Anything', { ids: { arxiv: '2401.00001' } }),
        row('Anything', { ids: { doi: '10.1/SHEEP' } }),
        row('counting sheep -- by ear'),
        row(LOOSE.title, { ids: { arxiv: '2407.00001' } }),
        row(known?.title ?? ''),
        row('Nobody Wrote This'),
        row(''),
      ],
      page,
    );
    expect(answers.map(([key, route, score, kind]) => [key, route, score, kind])).toEqual([
      ['arxiv:2401.00001', 'id', 1, 'imported'],
      ['doi:10.1/sheep', 'id', 1, 'imported'],
      ['title:countingsheepbyear', 'title', 1, 'imported'],
      ['arxiv:2407.00001', 'title', 1, 'imported'],
      [`arxiv:${known?.ids.arxiv}`, 'title', 1, 'seed'],
      ['title:nobodywrotethis', null, 0, null],
      ['title:', null, 0, null],
    ]);
  });

  it('nothing of a paper under another id, nor of one that is gone', async () => {
    const { library } = await openImported();
    const answers = await library.identify(
      [
        row(LETTER.title, { ids: { arxiv: '2407.00001' } }),
        row(GONE.title),
        row('Anything', { ids: { arxiv: '2401.00003' } }),
      ],
      page,
    );
    expect(answers.map(([, route]) => route)).toEqual([null, null, null]);
    const [control] = await library.identify([row(LETTER.title)], page);
    expect(control?.[1]).toBe('title');
  });

  it('how it is saved, under any of its names, and what changed since', async () => {
    const { library } = await openImported();
    const mention = row(SHEEP.title, { ids: { arxiv: '2401.00002' } });
    const ask = async () =>
      (
        await library.identify(
          [
            mention,
            row(SHEEP.title),
            row('x', { ids: { doi: '10.1/sheep' } }),
            row(SHEEP.title, { ids: { arxiv: '2407.00009' } }),
            row(LETTER.title),
          ],
          page,
        )
      ).map(([, , , , saved]) => saved);
    expect(await ask()).toEqual([null, null, null, null, null]);
    await library.setSaved({ key: SHEEP.key, mention, saved: true });
    expect(await ask()).toEqual(['saved', 'saved', 'saved', null, null]);
    await library.changeEntry({ key: SHEEP.key, mention, status: 'read' });
    expect(await ask()).toEqual(['read', 'read', 'read', null, null]);
    await library.setSaved({ key: SHEEP.key, mention, saved: false });
    expect(await ask()).toEqual([null, null, null, null, null]);
  });

  it('whether it was seen, also where a title leads to a paper seen under its id', async () => {
    const { library, clock } = await openImported();
    await library.noteSeen([SHEEP.key, LOOSE.key], page);
    clock.now += 3600_000;
    const answers = await library.identify(
      [row(SHEEP.title), row(LOOSE.title), row(LETTER.title)],
      page,
    );
    expect(answers.map(([, , , , , seen]) => seen)).toEqual([true, true, false]);
  });

  it('what annotations tell too', async () => {
    const { library } = await openImported();
    const mentions = [row(SHEEP.title), row('Anything', { ids: { arxiv: '2401.00001' } })];
    const annotations = await library.annotate(mentions, page);
    const answers = await library.identify(mentions, page);
    expect(answers.map(([, route, , kind]) => ({ route, kind }))).toEqual(
      annotations.map(({ match }) => ({ route: match?.route, kind: match?.kind })),
    );
  });
});

it('an entry is found that was saved in an earlier life of the worker', async () => {
  const world = openWorld({ indexedDB: new IDBFactory() });
  const mention = row('A Title that Nobody Else Has', { ids: { arxiv: '2401.00007' } });
  await world.library.setSaved({ key: 'arxiv:2401.00007', mention, saved: true });
  const later = openWorld(world);
  const [answer] = await later.library.identify([mention], page);
  expect(answer?.[4]).toBe('saved');
  const [annotation] = await later.library.annotate([mention], page);
  expect(annotation?.entry?.key).toBe('arxiv:2401.00007');
});

it('numbers of fingerprints are the same in both rooms that make them', () => {
  const names = ['', 'a', 'arxiv:2401.00001', 'title:über\uD83D\uDE00', 'x'.repeat(601)];
  const { hi, lo } = fingerprintsOf(names);
  expect(names.map((_, i) => toPrintNumber(hi[i] ?? 0, lo[i] ?? 0))).toEqual(
    names.map(fingerprintNumber),
  );
});

it('the short way to a title key ends where the long one does', () => {
  const titles = [
    'A-B c',
    'Of $x^2_{i}$ and {Y}',
    "It's 5's",
    'a\u200bb',
    'ViT++',
    '\\alpha x',
    '',
  ];
  // A letter that is not plain sends a title the long way, and leaves no trace in its key.
  for (const title of titles) expect(titleKey(title)).toBe(titleKey(`${title}\u0301`));
});
