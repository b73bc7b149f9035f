// A library comes in; the background's own handlers over it, and a way for views to ask them, go out. Its feeds ask
// nothing, and what is the browser's is left undone.
import { makeHandlers } from '../../src/handlers/handlers.ts';
import type { Ask } from '../../src/views/use-library.ts';
import { makeDisk, openFeedWorld } from './feed-world.ts';
import type { openWorld } from './library.ts';

/** `tell`: hears of the papers of which open pages are told. */
export function serveLibrary(
  library: ReturnType<typeof openWorld>['library'],
  tell: (keys: readonly string[] | null) => void = () => {},
) {
  const handlers = makeHandlers({
    library,
    tell,
    feeds: openFeedWorld(makeDisk(), () => new Response('')).feeds,
    news: { read: async () => {}, show: async () => {} },
    noteTab: () => {},
    bringTools: async () => {},
    openBehind: async () => {},
    compileTaxonomy: () => {},
    keepOrder: async (order) => order ?? 'nearest',
    getFacts: () => ({}) as never,
  });
  const ask = (async (name: keyof typeof handlers, request: never) =>
    (handlers[name] as (request: never, asker: unknown) => unknown)(request, {
      incognito: false,
    })) as Ask;
  return { handlers, ask };
}
