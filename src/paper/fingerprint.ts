// A text comes in, a number that stands for it goes out: for look-ups among millions of names where
// the names themselves would take too much room. Not for secrets: anyone can make two texts agree.

/** Seeds of the two halves. */
const [HIGH, LOW] = [0x9747b28c, 0x3c6ef372];

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}

function turn(hash: number): number {
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (again ^ (again >>> 16)) >>> 0;
}

/** A 64-bit fingerprint in two halves, each an unsigned 32-bit number: the same place in both arrays. */
export interface Fingerprints {
  hi: Uint32Array;
  lo: Uint32Array;
}

/**
 * Writes the fingerprint of a text to a place. Each half is MurmurHash3 x86_32 (Austin Appleby, public
 * domain) over UTF-16 code units, two to a block, by a seed of its own; both in one pass.
 */
export function writeFingerprint(text: string, { hi, lo }: Fingerprints, place: number): void {
  let [high, low] = [HIGH, LOW];
  const { length } = text;
  const whole = length & ~1;
  for (let i = 0; i < whole; i += 2) {
    const block = scramble(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
    high = turn(high ^ block);
    low = turn(low ^ block);
  }
  const rest = whole < length ? scramble(text.charCodeAt(whole)) : 0;
  hi[place] = finish(high ^ rest ^ (length * 2));
  lo[place] = finish(low ^ rest ^ (length * 2));
}

const one: Fingerprints = { hi: new Uint32Array(1), lo: new Uint32Array(1) };

/** The two halves of a text's fingerprint. */
export function fingerprintHigh(text: string): number {
  writeFingerprint(text, one, 0);
  return one.hi[0] ?? 0;
}

export function fingerprintLow(text: string): number {
  writeFingerprint(text, one, 0);
  return one.lo[0] ?? 0;
}

/**
 * 53 bits of the fingerprint in one exact number, for the keys of a Map. Among 20,000 names two agree
 * with a chance of two in a hundred million.
 */
export function fingerprintNumber(text: string): number {
  writeFingerprint(text, one, 0);
  return ((one.hi[0] ?? 0) >>> 11) * 4294967296 + (one.lo[0] ?? 0);
}
