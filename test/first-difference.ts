// Two lists of papers come in, one line on where they first part goes out, or null where equal.
// Used by the tests of sites: a list of 884 papers must not be printed whole.

/** A paper as an expectation names it; fields that the expectation leaves out are not compared. */
export type Expected = { readonly [field: string]: unknown };

const show = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
};

/** Compares in order; `found` may have more fields, never more or fewer papers. */
export function findFirstDifference(
  expected: readonly Expected[],
  found: readonly Expected[],
): string | null {
  for (let i = 0; i < Math.max(expected.length, found.length); i += 1) {
    const want = expected[i];
    const have = found[i];
    const at = `paper ${i + 1} of ${expected.length}`;
    if (!want) return `${at}: found beyond the last: ${show(have)}`;
    if (!have) return `${at}: missing (${found.length} were read): ${show(want)}`;
    for (const field of Object.keys(want)) {
      if (same(want[field], have[field])) continue;
      return `${at}, ${field}:\n  expected ${show(want[field])}\n  found    ${show(have[field])}`;
    }
  }
  return null;
}

function same(a: unknown, b: unknown): boolean {
  // What is expected to be absent is written null, since JSON knows no undefined.
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
