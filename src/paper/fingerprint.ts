// A text comes in, a number that stands for it goes out: for look-ups among millions of names where
// the names themselves would take too much room. Not for secrets: anyone can make two texts agree.

/** MurmurHash3 x86_32 (Austin Appleby, public domain) over UTF-16 code units, two to a block. */
function murmur32(text: string, seed: number): number {
  let hash = seed;
  const { length } = text;
  const whole = length & ~1;
  for (let i = 0; i < whole; i += 2) {
    const block = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    hash ^= scramble(block);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (whole < length) hash ^= scramble(text.charCodeAt(whole));
  hash ^= length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}

const SEEDS = [0x9747b28c, 0x3c6ef372] as const;

/** The two halves of a 64-bit fingerprint, each an unsigned 32-bit number. */
export function fingerprintHigh(text: string): number {
  return murmur32(text, SEEDS[0]);
}

export function fingerprintLow(text: string): number {
  return murmur32(text, SEEDS[1]);
}

/**
 * 53 bits of the fingerprint in one exact number, for the keys of a Map. Among 20,000 names two agree
 * with a chance of two in a hundred million.
 */
export function fingerprintNumber(text: string): number {
  return (fingerprintHigh(text) >>> 11) * 4294967296 + fingerprintLow(text);
}
