// The saved list put in order and narrowed by signs: what is known of a paper decides, and what is not known
// is never taken to hold.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { findVenue } from '../src/paper/venue.ts';
import { parseQuery } from '../src/search/operators.ts';
import { keepWished, rankBy, type Sort } from '../src/views/shelf/arrange.ts';
import { entry } from './harness/views-background.ts';

const whale = entry('2401.00001', 'Whale Song', 5, {
  authors: ['Ana Müller', 'Bo Li'],
  year: 2021,
  status: 'read',
  tags: ['sea', 'To Cite'],
  note: 'Loud.',
  categories: ['cs.SD'],
  site: 'arxiv',
});
const gull = entry('2401.00002', 'gulls', 4, {
  authors: ['Cy de Vries'],
  year: 2023,
  tags: ['seaside'],
  codeUrl: 'https://github.com/de-vries/gulls',
  site: 'huggingface',
});
const kelp: Entry = {
  ...entry('x', 'Äpfel and Kelp', 3, { authors: [], status: 'reading', tags: [] }),
  key: 'acl:2020.emnlp-main.3',
  ids: { acl: '2020.emnlp-main.3' },
  year: undefined,
};
const all = [whale, gull, kelp];

const topics = ({ key }: Entry) => (key === whale.key ? ['bioacoustics', 'sound'] : []);
const find = (query: string) =>
  keepWished(all, all, { wishes: parseQuery(query).wishes, topics }).map(({ title }) => title);
const order = (sort: Sort) => {
  const ranks = rankBy(all, sort, 'en');
  return [...all]
    .sort((a, b) => (ranks.get(a.key) ?? 0) - (ranks.get(b.key) ?? 0))
    .map(({ title }) => title);
};

describe('a sign', () => {
  it.each([
    ['tag:sea', ['Whale Song']],
    ['tag:se', ['Whale Song', 'gulls']],
    ['tag:"to cite"', ['Whale Song']],
    ['-tag:sea', ['gulls', 'Äpfel and Kelp']],
    ['is:untagged', ['Äpfel and Kelp']],
    ['is:unread', ['gulls']],
    ['is:reading', ['Äpfel and Kelp']],
    ['-is:read', ['gulls', 'Äpfel and Kelp']],
    ['has:note', ['Whale Song']],
    ['has:code', ['gulls']],
    ['-has:code', ['Whale Song', 'Äpfel and Kelp']],
    ['site:huggingface', ['gulls']],
    ['site:hug', ['gulls']],
    ['-site:arxiv', ['gulls', 'Äpfel and Kelp']],
    ['author:muller', ['Whale Song']],
    ['author:"de vri"', ['gulls']],
    ['author:li', ['Whale Song']],
    ['author:ller', []],
    ['year:2021', ['Whale Song']],
    ['year:2022..', ['gulls']],
    ['year:..2022', ['Whale Song']],
    ['cat:cs.sd', ['Whale Song']],
    ['venue:emnlp', ['Äpfel and Kelp']],
    ['topic:sound', ['Whale Song']],
    ['topic:bioac', ['Whale Song']],
    ['topic:nothing', []],
    ['tag:sea is:unread', []],
  ])('%s finds what it says', (query, titles) => {
    expect(find(query)).toEqual(titles);
  });

  it('finds nothing by topic where topics are not known', () => {
    const { wishes } = parseQuery('topic:sound');
    expect(keepWished(all, all, { wishes, topics: null })).toEqual([]);
  });
});

describe('an order', () => {
  it.each([
    ['saved', ['Whale Song', 'gulls', 'Äpfel and Kelp']],
    ['title', ['Äpfel and Kelp', 'gulls', 'Whale Song']],
    ['author', ['Whale Song', 'gulls', 'Äpfel and Kelp']],
    ['year', ['gulls', 'Whale Song', 'Äpfel and Kelp']],
    ['status', ['Äpfel and Kelp', 'gulls', 'Whale Song']],
  ] as const)('by %s has what is not known at its end', (sort, titles) => {
    expect(order(sort)).toEqual(titles);
  });
});

describe('a venue', () => {
  it.each([
    [{ acl: '2020.acl-main.1' }, 'ACL'],
    [{ acl: '2023.findings-emnlp.7' }, 'Findings'],
    [{ acl: 'P18-1001' }, 'ACL'],
    [{ acl: 'D19-1001' }, 'EMNLP'],
    [{ acl: 'nonsense' }, null],
    [{ arxiv: '1706.03762' }, null],
    [{ doi: '10.1145/1' }, null],
  ])('of %j is %s', (ids, venue) => {
    expect(findVenue(ids)).toBe(venue);
  });
});
