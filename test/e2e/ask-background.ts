// A page of ours and a request come in, what the background answers goes out; a refusal is an error.
import type { PageUnderTest } from './browser-under-test.ts';

export const askBackground = <T>(
  page: PageUnderTest,
  name: string,
  request: object = {},
): Promise<T> =>
  page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(
    ${JSON.stringify({ scholium: 1, name, request })})
    .then((reply) => { if (!reply.ok) throw new Error(reply.code); return reply.answer })`);
