// Bytes come in, the CRC-32 of them goes out (RFC 1952, 8), piece after piece.
// It must never be taken for more than it is: a check against accidents.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC of all that came before, `crc` (0 at the start), and these bytes. */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  let sum = ~crc;
  for (let i = 0; i < bytes.length; i += 1) {
    sum = (TABLE[(sum ^ (bytes[i] as number)) & 255] as number) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}
