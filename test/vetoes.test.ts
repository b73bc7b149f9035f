// What makes two papers of two near titles: a number, a word that tells of another kind of text, another name.
import { describe, expect, it } from 'vitest';
import { titleWords } from '../src/paper/title.ts';
import { isReply, nameOf, vetoBetween, withoutName } from '../src/search/vetoes.ts';

const text = (title: string) => ({ title, words: titleWords(title) });
const veto = (a: string, b: string) => {
  const found = vetoBetween(text(a), text(b));
  expect(vetoBetween(text(b), text(a)), 'the other way round').toBe(found);
  return found;
};

const REPLIES =
  'reply comment comments rebuttal erratum corrigendum correction corrections retraction supplement supplementary appendix workshop proceedings'.split(
    ' ',
  );
const OTHERS =
  'survey surveying review overview tutorial perspective response reproducibility reproducing reproduction replication replicating extended extension revisited revisiting rethinking benchmark challenge dataset not no without never non'.split(
    ' ',
  );

describe('two near titles', () => {
  it.each([...REPLIES, ...OTHERS])('are two papers where one alone says “%s”', (word) => {
    expect(veto(`Sparse codes ${word}`, 'Sparse codes')).toBe('telling-word');
  });

  it.each(REPLIES)('tell of an answer to another by “%s”', (word) => {
    expect(isReply(['sparse', word])).toBe(true);
  });

  it('tell of no answer by other words', () => {
    expect(isReply(['survey', 'codes'])).toBe(false);
    expect(isReply([])).toBe(false);
  });

  it.each([
    ['Codes 2', 'Codes 3'],
    ['Codes 2 and 3', 'Codes 23 and'],
    ['Codes 2v3', 'Codes 23'],
    ['Codes II', 'Codes III'],
    ['Codes IV', 'Codes'],
    ['Codes VI', 'Codes VII'],
    ['Codes VII', 'Codes VIII'],
    ['Codes IX', 'Codes XI'],
    ['Codes XII', 'Codes XIII'],
    ['Codes XIV', 'Codes XV'],
    ['Codes I', 'Codes V'],
    ['Part I of codes', 'Part V of codes'],
    ['Phase X codes', 'Phase codes'],
    ['Type I codes', 'Type V codes'],
  ])('are two papers: “%s” and “%s”, by a number', (a, b) => expect(veto(a, b)).toBe('number'));

  it.each([
    ['Codes 2 and 3', 'Codes 3 and 2'],
    ['The X factor', 'The factor'],
    ['Counterpart I see', 'Counterpart see'],
    ['Partly I see', 'Partly see'],
    ['I see codes', 'See codes'],
    ['Civ codes', 'Codes'],
    ['Ivory codes', 'Codes'],
    ['Codes of the index', 'Codes of the suffix'],
    ['Nonplussed codes', 'Codes'],
    ['Codes surveying, not codes', 'Not codes: surveying codes'],
    ['Patchscope: sparse codes', 'Patchscopes: sparse codes'],
    ['Patchscope: sparse codes', 'Sparse codes'],
    ['On Off–line codes', 'In Off–line codes'],
  ])('may be one paper: “%s” and “%s”', (a, b) => expect(veto(a, b)).toBe('none'));

  it('are two papers where one is the sequel that its plus names', () => {
    expect(veto('ViT++ codes', 'ViT codes')).toBe('telling-word');
  });

  it.each([
    ['Foo: sparse codes', 'Bar: sparse codes'],
    ['Foo - sparse codes', 'Bar - sparse codes'],
    ['Foo -- sparse codes', 'Bar — sparse codes'],
    ['Foo：sparse codes', 'Bar：sparse codes'],
  ])('are two papers: “%s” and “%s”, by their names', (a, b) => expect(veto(a, b)).toBe('name'));

  it('may be one paper, not for certain, where a long name has a slip of the pen', () => {
    expect(veto('Transformerscope: sparse codes', 'Transfomerscope: sparse codes')).toBe(
      'name-slip',
    );
  });
});

describe('the name of a subject', () => {
  it('has at most three words, before the first colon or dash', () => {
    expect(nameOf('One Two Three: sparse: codes')).toEqual(['one', 'two', 'three']);
    expect(nameOf('One Two Three Four: sparse codes')).toEqual([]);
    expect(nameOf('Sparse codes')).toEqual([]);
  });

  it('can be taken off', () => {
    expect(withoutName(text('Foo Bar: sparse codes'))).toEqual({
      title: ' sparse codes',
      words: ['sparse', 'codes'],
    });
    for (const title of ['Sparse codes', ': sparse codes', 'One Two Three Four: codes'])
      expect(withoutName(text(title))).toEqual(text(title));
  });
});
