// Names of files made of titles: any system takes them, each stands once, and none is a path.
import { describe, expect, it } from 'vitest';
import { toFileName, toFileNames } from '../src/formats/file-names.ts';

describe('a name of a file', () => {
  it.each([
    ['A: B?', 'A B'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['com1.x', '_com1.x'],
    ['CONTENT', 'CONTENT'],
    ['A con', 'A con'],
    ['.hidden', 'hidden'],
    ['~x', 'x'],
    ['-x-', 'x-'],
    ['ends. ', 'ends'],
    ['\u202e\u0000', 'Untitled'],
    ['u\u0308', 'ü'],
    ['x\ud800y', 'x\ufffdy'],
    ["it's `a` [[b]] {c} 100% $1! #d ^e", 'it s a b c 100 1 d e'],
  ])('of %j is %j', (title, name) => expect(toFileName(title)).toBe(name));

  it('is cut at a whole letter, at 120 bytes', () => {
    expect(toFileName('x'.repeat(121))).toBe('x'.repeat(120));
    expect(toFileName('ü'.repeat(61))).toBe('ü'.repeat(60));
    expect(toFileName(`x${'ü'.repeat(61)}`)).toBe(`x${'ü'.repeat(59)}`);
    expect(toFileName(`${'x'.repeat(119)} y`), 'no blank at its end').toBe('x'.repeat(119));
  });

  it('stands once, also where case is not told apart', () => {
    expect(toFileNames(['A', 'a', 'A', 'A 2'])).toEqual(['A', 'a 2', 'A 3', 'A 2 2']);
  });
});
