// One tab comes in; the extension's own world in its main frame goes out, where closed roots can be
// opened and what is ours can be counted. It follows the tab from page to page.
import type { CDPSession } from 'playwright-core';
import { until } from '../../test/e2e/until.ts';

export interface OwnWorld {
  /** The context of the page that stands now; waits until the content script runs in it. */
  contextId(): Promise<number>;
  /** Evaluates an expression there, awaiting its promise; JSON comes back. */
  evaluate<T>(expression: string): Promise<T>;
}

/** `early`: a script that runs in each new world as soon as the world exists. */
export async function enterOwnWorld(
  session: CDPSession,
  origin: string,
  early?: string,
): Promise<OwnWorld> {
  const worlds = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin !== origin) return;
    worlds.set(context.id, context.auxData?.frameId ?? '');
    if (!early) return;
    session
      .send('Runtime.evaluate', { expression: early, contextId: context.id })
      .catch(() => undefined);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  const contextId = () =>
    until('a content script of the extension runs in the page', async () => {
      const { frameTree } = await session.send('Page.getFrameTree');
      for (const [world, frame] of worlds) if (frame === frameTree.frame.id) return world;
      return undefined;
    });
  return {
    contextId,
    async evaluate<T>(expression: string): Promise<T> {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        contextId: await contextId(),
        awaitPromise: true,
        returnByValue: true,
      });
      const failure = answer.exceptionDetails;
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return answer.result.value as T;
    },
  };
}
