// A condition of the world comes in; the value under which it holds goes out, or a readable error.
// It must never sleep for a fixed time and hope.

/** Longest wait for anything in a browser, ms: generous, since other work may hold the machine. */
export const PATIENCE_MS = 20_000;

/**
 * Asks again and again until `read` answers something other than undefined.
 * @throws an Error that names what was awaited and what `describe` last saw.
 */
export async function until<T>(
  what: string,
  read: () => Promise<T | undefined> | T | undefined,
  options: { patienceMs?: number; describe?: () => string } = {},
): Promise<T> {
  const patienceMs = options.patienceMs ?? PATIENCE_MS;
  const end = Date.now() + patienceMs;
  let failure = '';
  for (;;) {
    try {
      const value = await read();
      if (value !== undefined) return value;
      failure = '';
    } catch (error) {
      failure = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (Date.now() > end) {
      const last = options.describe?.() ?? '';
      throw new Error(`Waited ${patienceMs} ms in vain: ${what}${failure}${last && `; ${last}`}`);
    }
    await new Promise((resume) => setTimeout(resume, 40));
  }
}
