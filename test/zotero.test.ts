// Entries come in; what the Zotero on this machine is sent goes out: each paper once, with all that is
// known of it, and nothing of a note as markup.
import { expect, it } from 'vitest';
import { toZoteroItem } from '../src/formats/zotero-item.ts';
import { findZotero, handToZotero } from '../src/views/hand-to-zotero.ts';
import { attention, entry } from './harness/views-background.ts';

interface Sent {
  address: string;
  headers: Record<string, string>;
  body: { sessionID?: string; items?: { title: string }[] };
}

/** A Zotero that answers by turns; at the end of its answers nobody is there any more. */
function zotero(answers: { status: number; json?: unknown }[]) {
  const sent: Sent[] = [];
  const answer = async (address: string, request: RequestInit) => {
    const body = JSON.parse(String(request.body)) as Sent['body'];
    sent.push({ address, headers: request.headers as Sent['headers'], body });
    const next = answers[sent.length - 1];
    if (!next) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(next.json ?? {}), { status: next.status });
  };
  return { sent, door: { requestAccess: async () => true, fetch: answer as typeof fetch } };
}

const many = (n: number) =>
  Array.from({ length: n }, (_, i) => entry(`2301.${String(i).padStart(5, '0')}`, `Paper ${i}`, i));

it('gives a paper as Zotero writes one from arXiv, names in two parts', () => {
  const item = toZoteroItem({ ...attention, tags: ['to cite'], authors: ['Ludwig van der Berg'] });
  expect(item).toEqual({
    itemType: 'preprint',
    title: 'Attention Is All You Need',
    creators: [{ creatorType: 'author', firstName: 'Ludwig', lastName: 'van der Berg' }],
    date: '2017',
    url: 'https://arxiv.org/abs/1706.03762',
    repository: 'arXiv',
    archiveID: 'arXiv:1706.03762',
    tags: [{ tag: 'to cite' }],
    notes: [],
    attachments: [],
  });
});

it('leaves a name whole that is no person’s, and out what is not known', () => {
  const { year: _, ...bare } = attention;
  const item = toZoteroItem({ ...bare, ids: {}, authors: ['The ATLAS Collaboration'] });
  expect(item.creators).toEqual([
    { creatorType: 'author', lastName: 'The ATLAS Collaboration', fieldMode: 1 },
  ]);
  for (const field of ['date', 'url', 'DOI', 'repository', 'archiveID'])
    expect(item).not.toHaveProperty(field);
});

it('gives a note as text, line by line, never as markup', () => {
  const { notes } = toZoteroItem({ ...attention, note: 'a < b & c\n<img src=x onerror=alert(1)>' });
  expect(notes).toEqual([
    { note: '<p>a &lt; b &amp; c</p><p>&lt;img src=x onerror=alert(1)&gt;</p>' },
  ]);
});

it('asks where papers would go, and says where nothing may be written', async () => {
  const name = (json: object) => findZotero(zotero([{ status: 200, json }]).door);
  const library = { libraryName: 'My Library', libraryEditable: true };
  expect(await name({ ...library, name: 'Reading' })).toEqual({ state: 'found', where: 'Reading' });
  expect(await name({ ...library, name: null })).toEqual({ state: 'found', where: 'My Library' });
  expect(await name({ libraryName: 'Group', libraryEditable: false })).toEqual({
    state: 'readOnly',
    where: 'Group',
  });
});

it('finds no Zotero where none answers, or something else does', async () => {
  expect(await findZotero(zotero([]).door)).toEqual({ state: 'absent' });
  expect(await findZotero(zotero([{ status: 404 }]).door)).toEqual({ state: 'absent' });
});

it('sends each paper once, in order, each request as a session of its own', async () => {
  const { sent, door } = zotero([{ status: 201 }, { status: 201 }, { status: 201 }]);
  const told: number[] = [];
  expect(await handToZotero(many(60), door, (n) => told.push(n))).toBe(60);
  expect(told).toEqual([25, 50, 60]);
  const titles = sent.flatMap(({ body }) => body.items?.map(({ title }) => title));
  expect(titles).toEqual(many(60).map(({ title }) => title));
  expect(new Set(sent.map(({ body }) => body.sessionID)).size).toBe(3);
  for (const { address, headers } of sent) {
    expect(address).toBe('http://127.0.0.1:23119/connector/saveItems');
    expect(headers['X-Zotero-Connector-API-Version']).toBe('3');
  }
});

it('stops where Zotero takes no more, and counts what it has', async () => {
  const { sent, door } = zotero([{ status: 201 }, { status: 500 }]);
  expect(await handToZotero(many(60), door, () => undefined)).toBe(25);
  expect(sent).toHaveLength(2);
});
