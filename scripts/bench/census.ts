// What a tab holds, counted after forced collections of garbage: bytes, documents, nodes, listeners,
// and exactly those observers and roots that are ours. It changes nothing in the page.
import type { CDPSession } from 'playwright-core';
import type { OwnWorld } from './own-world.ts';

/** What of ours must not add up while one document stands. */
const OWN_CLASSES = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'AbortController',
  'ShadowRoot',
  'CSSStyleSheet',
] as const;
type OwnClass = (typeof OWN_CLASSES)[number];

export interface Census {
  /** Bytes of the renderer's JavaScript heap, all worlds, and of the browser's objects behind it. */
  heap: number;
  /** The JavaScript part of it alone. */
  scriptHeap: number;
  documents: number;
  nodes: number;
  /** Listeners made by scripts, of the page as of ours. */
  listeners: number;
  /** Living objects of the extension's world in the document that stands; none in a bare browser. */
  own: Partial<Record<OwnClass, number>>;
}

/** Some garbage holds other garbage, and goes only with a later collection. */
const COLLECTIONS = 3;
const BETWEEN_MS = 150;

export async function takeCensus(session: CDPSession, world: OwnWorld | null): Promise<Census> {
  const own: Census['own'] = {};
  if (world) for (const name of OWN_CLASSES) own[name] = await countOwn(session, world, name);
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < COLLECTIONS; time++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resume) => setTimeout(resume, BETWEEN_MS));
  }
  const usage = await session.send('Runtime.getHeapUsage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.send('HeapProfiler.disable');
  // Newer browsers tell of the objects behind the script's, too.
  const behind = 'embedderHeapUsedSize' in usage ? Number(usage.embedderHeapUsedSize) : 0;
  const scriptHeap = usage.usedSize;
  return {
    heap: scriptHeap + behind,
    scriptHeap,
    documents,
    nodes,
    listeners: jsEventListeners,
    own,
  };
}

/**
 * Each world has prototypes of its own, so that objects of a prototype are that world's alone. The
 * prototype itself counts as none.
 */
async function countOwn(session: CDPSession, world: OwnWorld, name: OwnClass): Promise<number> {
  const objectGroup = 'census';
  const { result: prototype } = await session.send('Runtime.evaluate', {
    expression: `${name}.prototype`,
    contextId: await world.contextId(),
    objectGroup,
  });
  if (!prototype.objectId) return 0;
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId,
    objectGroup,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(result.value);
}
