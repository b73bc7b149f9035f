// What is found in the abstracts of saved papers: words as written and their beginnings, and never a text.
import { describe, expect, it } from 'vitest';
import { buildAbstractSearch } from '../src/search/abstract-search.ts';
import { toAsked } from '../src/search/asked.ts';
import { HOSTILE } from './harness/hostile-queries.ts';

const ABSTRACTS = {
  birds: 'We record the songs of canaries. Canaries learn their songs; each song is a sequence.',
  whales: 'Whale songs are recorded over decades with pre-trained detectors. 注意力机制 is used.',
  probes: 'A linear probe reads sequence length from hidden states.',
} as const;
const OWN: Record<string, readonly string[]> = {
  birds: ['learning', 'to', 'sing', 'müller', 'jamila'],
  whales: ['deep', 'listening', 'ocean'],
  probes: ['what', 'states', 'say'],
};

async function made() {
  const search = buildAbstractSearch();
  await search.take([...Object.entries(ABSTRACTS), ['silent', null]]);
  const find = (query: string) =>
    search.find(toAsked(query), (key) => new Set(OWN[key])).map(({ key }) => key);
  return { search, find };
}

describe('abstracts of saved papers', () => {
  it.each([
    ['a word of it', 'canaries', ['birds']],
    ['a word that is being typed', 'canar', ['birds']],
    ['the paper first that says it more often', 'songs', ['birds', 'whales']],
    ['all words that are asked, each somewhere in it', 'linear probe sequence', ['probes']],
    ['a hyphened word as one', 'pretrained detectors', ['whales']],
    ['part of a run of signs', '注意力', ['whales']],
    ['a word of it beside one of the paper itself', 'jamila canaries', ['birds']],
    ['a word of it beside the beginning of one of the paper itself', 'songs oce', ['whales']],
    ['nothing where one word stands in neither', 'canaries ocean', []],
    ['nothing by a typing error', 'cannaries', []],
    ['nothing by what only the paper itself says', 'listening ocean', []],
    ['nothing by one letter or two that words begin with', 'ca', []],
    ['nothing for nothing', '', []],
  ])('are found by %s', async (_, query, keys) => {
    expect((await made()).find(query)).toEqual(keys);
  });

  it('go with their paper, and come back with it', async () => {
    const { search, find } = await made();
    search.remove('birds');
    expect(search.has('birds')).toBe(false);
    expect(find('canaries')).toEqual([]);
    await search.take([['birds', ABSTRACTS.birds]]);
    expect(find('canaries')).toEqual(['birds']);
    expect(search.keys()).toEqual(['birds', 'whales', 'probes', 'silent']);
  });

  it('are taken in once they are known, and what has none alone is looked at anew', async () => {
    const { search, find } = await made();
    expect(search.forgetSilent(['birds'])).toBe(false);
    expect(search.has('silent')).toBe(true);
    expect(search.forgetSilent(null)).toBe(true);
    expect(search.has('silent')).toBe(false);
    expect(search.has('birds')).toBe(true);
    await search.take([['silent', 'A canary that is silent.']]);
    expect(find('canary silent')).toEqual(['silent']);
    expect(search.forgetSilent(['silent'])).toBe(false);
    expect(search.keys()).toEqual(['birds', 'whales', 'probes', 'silent']);
  });

  it('find a word that has come since it was asked first', async () => {
    const { search, find } = await made();
    expect(find('zebra')).toEqual([]);
    await search.take([['herd', 'A zebra herd.']]);
    expect(find('zebra')).toEqual(['herd']);
  });

  it('take any query and any text', async () => {
    const { search, find } = await made();
    await search.take(HOSTILE.map((text, i) => [`hostile ${i}`, text]));
    for (const query of HOSTILE) expect(() => find(query), query).not.toThrow();
  });
});
