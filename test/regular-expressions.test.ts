// Every regular expression that we wrote takes time that grows with its text and no faster, whatever a page,
// a file or a message holds: a checker that knows how such expressions are run looks at each of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Of one expression, ms; most take one or two. */
const PATIENCE_MS = 120_000;
/** Attacks are judged by the letters that are read, so that a busy machine makes no expression worse. */
const BY_LETTERS = {
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 100_000_000,
};
/** Expressions that are put together as the program runs, each of parts that stand in its file. */
const MADE = ['src/formats/file-kind.ts', 'src/search/stem.ts', 'src/search/stem.ts'];

interface Written {
  source: string;
  flags: string;
}

interface Found {
  written: Written[];
  /** Calls of RegExp with what is known only later. */
  made: number;
}

/** What of a syntax tree is looked at here. */
interface Node {
  type?: string;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}

function findExpressions(code: string, file: string): Found {
  const found: Found = { written: [], made: 0 };
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, callee } = node as Node;
    if (regex) found.written.push({ source: regex.pattern, flags: regex.flags });
    if (/^(?:New|Call)Expression$/.test(type ?? '') && callee?.name === 'RegExp') found.made += 1;
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(file, code).program);
  return found;
}

/**
 * Null where it is safe, else what the checker says, with a text that would take for ever. It runs as a program
 * where it has one for this system, five times as fast, and else as JavaScript: the verdicts are the same.
 */
async function faultOf({ source, flags }: Written): Promise<string | null> {
  const verdict = await check(source, flags, {
    ...BY_LETTERS,
    timeout: PATIENCE_MS,
    randomSeed: 1,
  });
  if (verdict.status === 'safe') return null;
  const why =
    verdict.status === 'vulnerable'
      ? `${verdict.complexity.summary}: ${verdict.attack.pattern}`
      : verdict.error.kind;
  return `/${source}/${flags} ${why}`;
}

const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file)),
);
const found = files.map((file) => ({
  file,
  ...findExpressions(readFileSync(file, 'utf8'), file),
}));

describe('a regular expression of ours', () => {
  it('is safe', { timeout: 600_000 }, async () => {
    const all = found.flatMap(({ written }) => written);
    const each = new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]));
    expect(each.size).toBeGreaterThan(200);
    const faults: string[] = [];
    for (const one of each.values()) faults.push((await faultOf(one)) ?? '');
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it('stands in the code as it is run', () => {
    expect(found.flatMap(({ file, made }) => Array<string>(made).fill(file)).sort()).toEqual(MADE);
  });

  it('is found wherever it stands, and told where it is not safe', async () => {
    const code = 'const a = { b: (text: string) => /^(x+)+$/u.test(text) || RegExp(text) };';
    const { written, made } = findExpressions(code, 'planted.ts');
    expect(made).toBe(1);
    const faults = await Promise.all(written.map(faultOf));
    expect(faults).toEqual([expect.stringContaining('exponential')]);
    expect(await faultOf({ source: '[,;\\s]+$', flags: '' })).toContain('polynomial');
  });
});
