// Names of authors as bibliographies write them: parted where they can be put together again, and nowhere else.
import { describe, expect, it } from 'vitest';
import { fromFamilyFirst, readBibNames, toNameParts } from '../src/formats/bib-names.ts';

describe('names of authors', () => {
  it.each([
    ['van Rossum, Guido', 'Guido van Rossum'],
    ['Davis, Jr., Sammy', 'Sammy Davis Jr.'],
    ['Smith, John, Jr.', 'John Smith Jr.'],
    ['Smith, John, ', 'John Smith'],
    ['King, iii, B', 'B King iii'],
    ['Ajr, Bsrx, C', 'Bsrx Ajr C'],
    [' Plato ', 'Plato'],
    ['Smith, ', 'Smith'],
    ['Lind, Ivar, Jr.', 'Ivar Lind Jr.'],
    ['Davis, Jr.', 'Jr. Davis'],
    ['a, b, c, d', 'a, b, c, d'],
  ])('%j is read %j', (written, read) => expect(fromFamilyFirst(written)).toBe(read));

  it.each([
    ['A B and Lind, Anna', ['A B', 'Anna Lind']],
    ['{Salt and Pepper} and X', ['{Salt and Pepper}', 'X']],
    ['{{A} and B} and others', ['{{A} and B}']],
    ['A\n  and\tB', ['A', 'B']],
    ['A AND B', ['A', 'B']],
    ['Ferdinand Andersen', ['Ferdinand Andersen']],
    ['{Lind, Anna}', ['{Lind, Anna}']],
    ['A and {Lind, Anna}', ['A', '{Lind, Anna}']],
    [' and A and ', ['A']],
    ['', []],
  ])('of the field %j are %j', (field, names) => expect(readBibNames(field)).toEqual(names));

  it.each([
    ['Guido van Rossum', { family: 'van Rossum', given: 'Guido' }],
    ['Ana de la Cruz', { family: 'de la Cruz', given: 'Ana' }],
    ['van Rossum', { family: 'Rossum', given: 'van' }],
    ['Sammy Davis Jr.', { family: 'Davis', given: 'Sammy', suffix: 'Jr.' }],
    ['Anna B. Lind', { family: 'Lind', given: 'Anna B.' }],
    ['Plato', null],
    ['Davis Jr.', null],
    ['Lind, Anna', null],
    ['{A} B', null],
    ['A  B', null],
    ['ATLAS Collaboration', null],
    ['Qwen Team', null],
    ['Anna Lind et al.', null],
    ['Anna Lind et al', null],
    ['Anna Vanderbilt Lind', { family: 'Lind', given: 'Anna Vanderbilt' }],
    ['Anna Handel Lind', { family: 'Lind', given: 'Anna Handel' }],
    ['Anna Lind Sr', { family: 'Lind', given: 'Anna', suffix: 'Sr' }],
    ['Anna Lind Jr', { family: 'Lind', given: 'Anna', suffix: 'Jr' }],
    ['Anna Lind III', { family: 'Lind', given: 'Anna', suffix: 'III' }],
    ['Anna Majr', { family: 'Majr', given: 'Anna' }],
    ['Anna Srivastava', { family: 'Srivastava', given: 'Anna' }],
    ['Teamo Groupie', { family: 'Groupie', given: 'Teamo' }],
  ])('%j has the parts %j', (name, parts) => expect(toNameParts(name)).toEqual(parts));
});
