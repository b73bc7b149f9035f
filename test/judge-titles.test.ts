// Two near titles judged by their words alone, at the edges of each rule: what they share, what differs, and what
// stands before the colon. A word that is rarer than the rule wants counts whole, a common one half.
import { describe, expect, it } from 'vitest';
import { titleWords } from '../src/paper/title.ts';
import { judgeTitles, type Rarity } from '../src/search/judge-titles.ts';
import { differenceBetween } from '../src/search/title-difference.ts';

/** Words of content that no other title holds. */
const WORDS = 'amber birch cedar daisy ember fjord grove heath islet juniper'.split(' ');
const title = (count: number) => WORDS.slice(0, count).join(' ');

const judge = (asked: string, known: string, rarity: Rarity = () => 1) => {
  const [a, b] = [asked, known].map((text) => ({ title: text, words: titleWords(text) }));
  if (!a || !b) throw new Error('two titles');
  const isKnown = () => true;
  const both = judgeTitles(a, b, differenceBetween(a.words, b.words, isKnown), rarity);
  const back = judgeTitles(b, a, differenceBetween(b.words, a.words, isKnown), rarity);
  expect(back, 'asked the other way round').toBe(both);
  return both;
};

describe('two titles that differ in small words alone', () => {
  it.each([
    [2, 'none'],
    [3, 'possible'],
    [4, 'certain'],
  ])('and share %i words of content are judged %s', (count, surely) => {
    expect(judge(`the ${title(count)}`, title(count))).toBe(surely);
  });

  it('share half of each word that a whole field has', () => {
    const commonFrom =
      (share: number): Rarity =>
      () =>
        share;
    expect(judge(`the ${title(7)}`, title(7), commonFrom(0.22))).toBe('certain');
    expect(judge(`the ${title(6)}`, title(6), commonFrom(0.22))).toBe('possible');
    expect(judge(`the ${title(6)}`, title(6), commonFrom(0.23))).toBe('certain');
  });

  it('are possible in another order or another form of a word, from seven words on, and never certain', () => {
    const moved = (count: number) => judge(title(count), WORDS.slice(0, count).reverse().join(' '));
    expect([6, 7, 10].map(moved)).toEqual(['none', 'possible', 'possible']);
    const formed = (count: number) => judge(`${title(count)} pruning`, `${title(count)} prune`);
    expect([5, 6].map(formed)).toEqual(['none', 'possible']);
  });
});

describe('two titles of which one has a word more', () => {
  it('inside are possible from five shared words on, at the start from seven, and never certain', () => {
    const inside = (count: number) => judge(`${title(count)} kelp`, title(count));
    expect([4, 5, 10].map(inside)).toEqual(['none', 'possible', 'possible']);
    const first = (count: number) => judge(`kelp ${title(count)}`, title(count));
    expect([6, 7, 10].map(first)).toEqual(['none', 'possible', 'possible']);
  });

  it('and a small word more are possible from seven on', () => {
    const loose = (count: number) => judge(`${title(count)} of kelp`, title(count));
    expect([6, 7].map(loose)).toEqual(['none', 'possible']);
    const article = (count: number) => judge(`${title(count)} the kelp`, title(count));
    expect([4, 5].map(article)).toEqual(['none', 'possible']);
  });
});

describe('two titles with one word for another', () => {
  const changed = (count: number, before = '') =>
    judge(`${before}${title(count)} kelp`, `${before}${title(count)} moss`);
  it('are possible from seven shared words on and certain from eight', () => {
    expect([6, 7, 8].map((count) => changed(count))).toEqual(['none', 'possible', 'certain']);
  });

  it('at the start are none below eight', () => {
    const first = (count: number) => judge(`kelp ${title(count)}`, `moss ${title(count)}`);
    expect([7, 8].map(first)).toEqual(['none', 'certain']);
  });

  it('are two papers where the one is the opposite of the other', () => {
    const opposed = (a: string, b: string) => judge(`${title(9)} ${a}`, `${title(9)} ${b}`);
    expect(opposed('text', 'image')).toBe('none');
    expect(opposed('training', 'inference')).toBe('none');
    expect(opposed('supervised', 'unsupervised')).toBe('none');
    expect(opposed('online', 'offline')).toBe('none');
    expect(opposed('lower', 'upper')).toBe('none');
    expect(opposed('local', 'global')).toBe('none');
    expect(opposed('static', 'dynamic')).toBe('none');
    expect(opposed('text', 'upper'), 'of two pairs').toBe('certain');
    expect(judge(`${title(9)} text`, title(9)), 'on one side alone').toBe('possible');
  });

  it('and more words moved or in another form take nine', () => {
    const moved = (count: number) =>
      judge(`${title(count)} kelp`, `${WORDS.slice(0, count).reverse().join(' ')} moss`);
    expect([8, 9].map(moved)).toEqual(['none', 'possible']);
    const both = (count: number) =>
      judge(`${title(count)} pruning kelp`, `${title(count)} prune moss`);
    expect([7, 8].map(both)).toEqual(['none', 'possible']);
  });
});

describe('two titles that differ in two words', () => {
  const two = (count: number) => judge(`${title(count)} kelp reed`, `${title(count)} moss fern`);
  it('are possible from nine shared words on', () => {
    expect([8, 9, 10].map(two)).toEqual(['none', 'possible', 'possible']);
  });

  it('and are moved, or differ in three, are none', () => {
    const back = WORDS.slice(0, 10).reverse().join(' ');
    expect(judge(`${title(10)} kelp reed`, `${back} moss fern`)).toBe('none');
    expect(judge(`${title(10)} kelp reed sand`, `${title(10)} moss fern clay`)).toBe('none');
  });
});

describe('two titles with a name before the colon', () => {
  it('on one side alone are possible from five shared words on and certain from six', () => {
    const added = (count: number) => judge(`Kelpnet: ${title(count)}`, title(count));
    expect([4, 5, 6].map(added)).toEqual(['none', 'possible', 'certain']);
    const loose = (count: number) =>
      judge(`Kelpnet: ${title(count)}`, WORDS.slice(0, count).reverse().join(' '));
    expect([8, 9].map(loose), 'and moved').toEqual(['none', 'possible']);
  });

  it('on one side alone, with a small word more, are possible', () => {
    expect(judge(`Kelpnet: of ${title(6)}`, title(6))).toBe('possible');
  });

  it('on one side, where the other has a word that it lacks, are judged by that word', () => {
    expect(judge(`Kelpnet: ${title(6)}`, `${title(6)} moss`)).toBe('none');
  });

  it('that is another on each side are possible from seven shared words on, and never certain', () => {
    const other = (count: number) => judge(`Kelpnet: ${title(count)}`, `Mossnet: ${title(count)}`);
    expect([6, 7, 10].map(other)).toEqual(['none', 'possible', 'possible']);
    const moved = WORDS.slice(0, 8).reverse().join(' ');
    expect(judge(`Kelpnet: ${title(8)}`, `Mossnet: ${moved}`)).toBe('none');
  });

  const named = (asked: string, known: string, rare = 1) =>
    judge(`Kelpnet: ${asked}`, `Kelpnet: ${known}`, (word) => (word === 'kelpnet' ? rare : 0.9));

  it('that both have, and that is rare, are certain with one word for another or two more', () => {
    expect(named(`${title(5)} reed`, `${title(5)} moss`)).toBe('certain');
    expect(named(`${title(4)} reed`, `${title(4)} moss`), 'fewer shared').toBe('possible');
    expect(named(`${title(5)} reed sand`, title(5))).toBe('certain');
    expect(named(`${title(5)} reed sand clay`, title(5))).toBe('none');
    expect(named(`${title(5)} reed sand`, `${title(5)} moss fern`)).toBe('possible');
  });

  it('that both have, and that is rare, are possible with up to four words changed', () => {
    const few = (count: number) => named(`${title(count)} reed sand`, `${title(count)} moss fern`);
    expect([3, 4].map(few)).toEqual(['none', 'possible']);
    const many = (count: number) =>
      named(`${title(count)} reed sand clay loam`, `${title(count)} moss fern vine rush`);
    expect([5, 6].map(many)).toEqual(['none', 'possible']);
    expect(named(`${title(8)} r s c l m`, `${title(8)} moss fern vine rush thyme`)).toBe('none');
  });

  it('that both have count for nothing where many titles begin with it', () => {
    expect(named(`${title(5)} reed`, `${title(5)} moss`, 0.75)).toBe('certain');
    expect(named(`${title(5)} reed`, `${title(5)} moss`, 0.74)).toBe('none');
  });

  it('that both have are none with two words changed and the rest moved, and possible with one', () => {
    const back = WORDS.slice(0, 6).reverse().join(' ');
    expect(named(`${title(6)} reed sand`, `${back} moss fern`)).toBe('none');
    expect(named(`${title(6)} reed`, `${back} moss`)).toBe('possible');
  });
});

describe('two titles that are two papers whatever they share', () => {
  it.each([
    ['another number', `${title(9)} 2`, `${title(9)} 3`],
    ['a survey', `${title(9)}`, `${title(9)} survey`],
  ])('differ in %s', (_, a, b) => expect(judge(a, b)).toBe('none'));

  it('but a number in a name that was added says nothing', () => {
    expect(judge(`Kelp2: ${title(6)}`, title(6))).toBe('certain');
  });
});
