// Files of any length are read in a memory that does not grow with them: a process with a small heap
// reads a line of 200 MB, and rows of several times its size, to their end.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const HEAP_MB = 48;
const TIMEOUT_MS = 600_000;

async function importUnderBound(...what: string[]) {
  const script = 'test/harness/import-under-bound.ts';
  const heap = `--max-old-space-size=${HEAP_MB}`;
  const run = promisify(execFile)(process.execPath, [
    heap,
    '--expose-gc',
    '--import',
    'tsx',
    script,
    ...what,
  ]);
  return JSON.parse((await run).stdout);
}

describe(`a heap of ${HEAP_MB} MB`, () => {
  it('is enough for a line of 200 MB, which is left out alone', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const read = await importUnderBound('long-line', '200');
    expect(read).toMatchObject({ papers: 2, skipped: 1, codes: { tooLong: 1 }, line: 3 });
    expect(read.buffersMb).toBeLessThan(HEAP_MB);
  });

  it.each([
    [200_000, 'plain'],
    [50_000, 'packed'],
  ])('is enough for %i rows, %s', { timeout: TIMEOUT_MS }, async (rows, packing) => {
    const read = await importUnderBound('rows', `${rows}`, packing);
    const broken = rows / 1000;
    expect(read).toMatchObject({ papers: rows - broken, codes: { notJson: broken } });
    expect(read).toMatchObject({ skipped: broken, line: rows });
    expect(read.buffersMb).toBeLessThan(HEAP_MB);
  });

  it('is not enough to keep the rows (control)', { timeout: TIMEOUT_MS }, async () => {
    await expect(importUnderBound('rows', '200000', 'kept')).rejects.toThrow(/heap/);
  });
});
