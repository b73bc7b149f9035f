// Names of authors as readers and pages write them: what is the family's, what is given, and who may be who.
import { describe, expect, it } from 'vitest';
import { mayBeSamePerson, readPersonName } from '../src/paper/author-name.ts';

describe('the name of an author', () => {
  it.each([
    ['Jane Doe', 'doe', ['jane']],
    ['J. van Doe', 'doe', ['j', 'van']],
    ['Doe, Jane', 'doe', ['jane']],
    ['van der Berg, Anna Maria', 'berg', ['anna', 'maria', 'van', 'der']],
    ['José García', 'garcia', ['jose']],
    ['Martin Luther King Jr.', 'king', ['martin', 'luther']],
    ['King, Martin Luther, Jr.', 'king', ['martin', 'luther']],
    ['King, Martin Luther Jr.', 'king', ['martin', 'luther']],
    ['Maria Ivanova', 'ivanova', ['maria']],
    ['Shevchenko, Andrii', 'shevchenko', ['andrii']],
    ['Plato', 'plato', []],
    ['Ii', 'ii', []],
  ])('%j is of the family %j', (name, family, given) => {
    expect(readPersonName(name)).toEqual({ family, given });
  });

  it.each(['', ' ', '…', ', Jane'])('%j names no family', (name) => {
    expect(readPersonName(name)).toBeNull();
  });

  it('is read as far as names go, and no further', () => {
    expect(readPersonName(`${'a'.repeat(198)} b and what follows`)?.family).toBe('b');
  });

  it.each([
    ['Jane Doe', 'Doe, Jane', true],
    ['Jane Doe', 'J. Doe', true],
    ['Jane Mary Doe', 'Jane Doe', true],
    ['Jane Mary Doe', 'J. M. Doe', true],
    ['Plato', 'Plato', true],
    ['Jane Doe', 'Jane Roe', false],
    ['Jane Doe', 'Joan Doe', false],
    ['Jane Doe', 'Ja Doe', false],
    ['J. Doe', 'K. Doe', false],
    ['Jane Doe', 'K. Doe', false],
    ['Jane Mary Doe', 'Jane Kate Doe', false],
    ['Jane Mary Doe', 'J. K. Doe', false],
    ['Doe', 'Jane Doe', false],
  ])('of %j and %j may be of one person: %j', (a, b, isOne) => {
    const [one, other] = [readPersonName(a), readPersonName(b)];
    if (!one || !other) throw new Error('no name');
    expect([mayBeSamePerson(one, other), mayBeSamePerson(other, one)]).toEqual([isOne, isOne]);
  });
});
