// A reader's walk through one tab, the same with the extension and without: pages of all kinds are
// opened, scrolled and left, panels opened and closed, papers saved and taken out again.
import type { CDPSession, Page } from 'playwright-core';
import type { PageUnderTest } from '../../test/e2e/browser-under-test.ts';
import type { Chromium } from '../../test/e2e/chromium.ts';
import { until } from '../../test/e2e/until.ts';
import type { OwnWorld } from './own-world.ts';
import { enterOwnWorld } from './own-world.ts';
import type { BenchPage } from './pages.ts';

export interface Walker {
  page: Page;
  session: CDPSession;
  marks: PageUnderTest;
  /** Null where the tab carries no extension. */
  world: OwnWorld | null;
  done: { loads: number; inPage: number; presses: number; failed: number };
}

/** Takes one step of the walk. One that fails is told and counted, and ends nothing: the walk is long. */
export async function step(walker: Walker, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (error) {
    walker.done.failed++;
    console.error(`A step failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export async function openWalker(browser: Chromium, isMarked: boolean): Promise<Walker> {
  const { page, session, marks } = await browser.openRaw('about:blank');
  await page.setViewportSize({ width: 1280, height: 900 });
  const world = isMarked ? await enterOwnWorld(session, browser.extensionOrigin) : null;
  return { page, session, marks, world, done: { loads: 0, inPage: 0, presses: 0, failed: 0 } };
}

/** A bare page has no marks to wait for: as long as those take, about. */
const BARE_WAIT_MS = 500;

/** Waits until every mark in view has its save button. */
export async function waitForMarks({ page, marks, world }: Walker): Promise<void> {
  if (!world) return page.waitForTimeout(BARE_WAIT_MS);
  const isInView = ({ y, height }: { y: number; height: number }) => y < 900 && y + height > 0;
  await marks.marksWhen('the marks in view are drawn', (all) => {
    const inView = all.filter(({ rect }) => isInView(rect));
    return all.length > 0 && inView.every(({ parts }) => parts.includes('save'));
  });
}

/** Opens a page and does on it what a reader may. */
export async function visit(walker: Walker, bench: BenchPage): Promise<void> {
  const { page, world, done } = walker;
  await page.goto(bench.address, { waitUntil: 'load' });
  done.loads++;
  await waitForMarks(walker);
  if (world) await useMark(walker);
  await scroll(page);
}

async function scroll(page: Page): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  for (let step = 1; step <= 4; step++) {
    await page.evaluate(`scrollTo(0, ${(height * step) / 4})`);
    await page.waitForTimeout(80);
  }
  await page.evaluate('scrollTo(0, 0)');
}

/** Opens the first mark's panel, closes it, saves its paper and takes that back. */
async function useMark({ marks, world, done }: Walker): Promise<void> {
  const first = (await marks.readMarks()).findIndex(({ parts }) => parts.includes('save'));
  if (first < 0 || !world) return;
  const parts = (await marks.readMarks())[first]?.parts ?? [];
  if (parts.includes('related')) {
    await marks.clickPart(first, 'related');
    await panelIs(world, 'answered');
    await marks.clickPart(first, 'related');
    await panelIs(world, 'gone');
    done.presses += 2;
  }
  for (const isSaved of [true, false]) {
    await marks.clickPart(first, 'save');
    await marks.marksWhen(isSaved ? 'it is saved' : 'it is taken back', (all) => {
      return all[first]?.saved === isSaved;
    });
    done.presses++;
  }
}

async function panelIs(world: OwnWorld, state: 'answered' | 'gone'): Promise<void> {
  await until(`the panel is ${state}`, async () => {
    const now = await world.evaluate<string>(`(() => {
      const host = document.querySelector('scholium-panel');
      const panel = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('[part="panel"]');
      return host ? (panel?.getAttribute('aria-busy') === 'true' ? 'busy' : 'answered') : 'gone';
    })()`);
    return now === state || undefined;
  });
}

/** Back and forward again, over real loads. */
export async function turnBack(walker: Walker): Promise<void> {
  for (const turn of ['goBack', 'goForward'] as const) {
    await walker.page[turn]({ waitUntil: 'load' });
    walker.done.loads++;
    await waitForMarks(walker);
  }
}
