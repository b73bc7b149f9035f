// The prints of all phrases' stems come in; out goes a sieve that says of most words of a text that
// no phrase is made of them, without putting a text together. It may let through too much, never too little.

/** A text as a number that is carried on from its parts: see {@link extendPrint}. */
export interface Print {
  print: number;
  /** What the print of what stands before is multiplied by. */
  power: number;
}

/** The factor of FNV-1a; any odd number that spreads bits serves. */
const FACTOR = 0x01000193;

/** A polynomial over the code units, modulo 2^32. */
export function printOf(text: string): Print {
  let [print, power] = [0, 1];
  for (let i = 0; i < text.length; i++) {
    print = (Math.imul(print, FACTOR) + text.charCodeAt(i)) | 0;
    power = Math.imul(power, FACTOR);
  }
  return { print, power };
}

/** The print of a text with another behind it. */
export const extendPrint = (before: number, { print, power }: Print): number =>
  (Math.imul(before, power) + print) | 0;

export interface Sieve {
  /** Characters of the longest joined form. */
  readonly longest: number;
  /** False for a print that no joined form has. */
  mayHold(print: number): boolean;
}

/** Bits for each form: one in thirty other texts is let through. */
const BITS_A_FORM = 32;

/** 2^32 over the golden ratio, as for hashing by multiplication (Knuth, volume 3, 6.4). */
const SPREAD = 0x9e3779b1;

/** `prints`: of all forms; `longest`: characters of the longest of them. */
export function makeSieve(prints: readonly number[], longest: number): Sieve {
  const bits = Math.max(8, Math.ceil(Math.log2(BITS_A_FORM * (prints.length + 1))));
  const sieve = new Uint8Array(2 ** (bits - 3));
  const placeOf = (print: number) => Math.imul(print, SPREAD) >>> (32 - bits);
  for (const print of prints) {
    const place = placeOf(print);
    sieve[place >>> 3] = (sieve[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  return {
    longest,
    mayHold(print) {
      const place = placeOf(print);
      return (((sieve[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 1;
    },
  };
}
