// Near titles that leave a doubt: what the abstracts of page and corpus say, and that they are read then alone.
import { describe, expect, it } from 'vitest';
import { settleDoubts } from '../src/library/settle-doubts.ts';
import type { Mention } from '../src/paper/mention.ts';
import type { Paper } from '../src/paper/paper.ts';
import { compareAbstracts, decideByAbstracts } from '../src/search/judge-abstracts.ts';
import { openIdf } from '../src/search/segment/idf.ts';
import { idf as bytes, openWorld, page, row } from './harness/library.ts';

const idf = openIdf(bytes);

const SENTENCES = [
  'Turbine blades collect frost wherever cold fog drifts inland.',
  'Acoustic emission sensors glued along each spar hear the ice crack.',
  'A beamforming array then locates every fracture within centimetres.',
  'Over two winters in Lapland the alarm rang hours before shutdown.',
  'Heating foils were switched accordingly, which halved the lost megawatts.',
];
const ABSTRACT = SENTENCES.join(' ');
const SHORTENED = [4, 2, 1, 0].map((i) => SENTENCES[i]).join(' ');
const OTHER =
  'Mussels filter plankton from tidal estuaries. We moored buoys, dredged sediment and assayed ' +
  'phytoplankton pigments by chromatography; bivalve growth followed chlorophyll and salinity.';

const TITLE = 'Listening for Frost on the Slender Rotors of Northern Wind Farms';
const FAR = 'Listening for Frost on the Slender Blades of Offshore Wind Farms by Night';

describe('two abstracts', () => {
  const compare = (a: string | undefined, b: string) =>
    compareAbstracts({ title: TITLE, abstract: a }, { title: TITLE, abstract: b }, idf);

  it('are the same with a sentence dropped and the others in another order', () => {
    expect(compare(SHORTENED, ABSTRACT)).toBe('same');
  });

  it('are alike where half of one stands in the other', () => {
    expect(compare(SENTENCES.slice(0, 3).join(' '), ABSTRACT)).toBe('alike');
  });

  it('are different where they share no rare word', () => {
    expect(compare(OTHER, ABSTRACT)).toBe('different');
  });

  it('say nothing where one is missing, short or cut', () => {
    expect(compare(undefined, ABSTRACT)).toBe('unknown');
    expect(compare('We moored buoys and dredged sediment.', ABSTRACT)).toBe('unknown');
    expect(compare(SENTENCES.slice(0, 2).join(' '), `${ABSTRACT} ${OTHER}`)).toBe('unknown');
  });
});

it('one text under titles of two years is not certainly one paper', () => {
  const match = { key: 'acl:x', route: 'near-title' as const, score: 0.9, certain: false };
  const decide = (title: string) =>
    decideByAbstracts(
      {
        match,
        isNear: true,
        asked: { title, abstract: ABSTRACT },
        known: { title: `${TITLE} 2024`, abstract: ABSTRACT },
      },
      idf,
    );
  expect(decide(`${TITLE} 2025`)?.certain).toBe(false);
  expect(decide(`${TITLE} in 2024`)?.certain).toBe(true);
});

describe('a near title in doubt', () => {
  const held = row(TITLE, { ids: { acl: '2024.frost-1.7' }, abstract: ABSTRACT });
  /** What each of these rows means where a page has shown the known one before. */
  const ask = async (mentions: readonly Mention[], known = held) => {
    const { library } = openWorld();
    await library.collect([known], await library.annotate([known], page), page);
    const annotations = await library.annotate(mentions, page);
    return annotations.map(({ match }) => match && (match.certain ? 'certain' : 'possible'));
  };
  const askByText = (title: string) =>
    ask([row(title), row(title, { abstract: SHORTENED }), row(title, { abstract: OTHER })]);

  it('that may be the paper is certain by the same text, and gone by another', async () => {
    expect(await askByText(`${TITLE} Again`)).toEqual(['possible', 'certain', null]);
  });

  it('that is too far off is possible by the same text, and by nothing else', async () => {
    expect(await askByText(FAR)).toEqual([null, 'possible', null]);
  });

  it('is not decided by the text where an id or a number speaks against it', async () => {
    const rows = [
      row(FAR, { abstract: ABSTRACT, ids: { acl: '2023.frost-1.1' } }),
      row(`${TITLE} 2025`, { abstract: ABSTRACT }),
      // Controls: but for these the text decides.
      row(FAR, { abstract: ABSTRACT }),
      row(`${TITLE} Again`, { abstract: ABSTRACT }),
    ];
    expect(await ask(rows)).toEqual([null, null, 'possible', 'certain']);
  });

  it('is decided by the authors first', async () => {
    const authors = ['Ada Byron', 'Emmy Noether'];
    const rows = [
      row(FAR, { abstract: ABSTRACT, authors: ['Kurt Goedel'] }),
      row(FAR, { abstract: ABSTRACT }),
      // Agreeing authors make it possible by themselves, so the text makes it certain.
      row(FAR, { abstract: ABSTRACT, authors }),
      row(FAR, { authors }),
    ];
    expect(await ask(rows, { ...held, authors })).toEqual([
      null,
      'possible',
      'certain',
      'possible',
    ]);
  });
});

describe('abstracts', () => {
  const unread = {
    findAbstracts: async () => Promise.reject(new Error('an abstract was read')),
    getTables: async () => Promise.reject(new Error('a table was opened')),
  };
  const near = (certain: boolean, abstract?: string) => [
    {
      i: 0,
      mention: row(TITLE, { abstract }),
      match: { key: 'acl:x', route: 'near-title' as const, score: 0.9, certain },
      paper: { key: 'acl:x', title: TITLE } as Paper,
      isNear: true,
    },
  ];

  it('are read where a match is in doubt and the page has one, and not otherwise', async () => {
    expect(await settleDoubts(unread, near(true, ABSTRACT))).toHaveLength(1);
    expect(await settleDoubts(unread, near(false))).toHaveLength(1);
    await expect(settleDoubts(unread, near(false, ABSTRACT))).rejects.toThrow('was read');
  });
});
