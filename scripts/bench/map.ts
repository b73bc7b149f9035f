// What the map of 10,000 saved papers takes: from the answer that has their places until it is drawn, and how
// often it is drawn anew while it is dragged by the pointer. The papers stand in the library already.
import type { Page } from 'playwright-core';
import { until } from '../../test/e2e/until.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';
import { quantile } from './stage.ts';

const DRAWN_MS = 1000;
/** Thirty frames a second. */
const FRAME_MS = 1000 / 30;
/** Moves of the pointer in one drag, to and fro. */
const MOVES = 90;
const STEP_PX = 6;

/** Notes when the places came, when the map has ink, and each frame that shows another part of it. */
const WATCH = `(() => {
  globalThis.map = { asked: 0, answered: 0, drawn: 0, frames: null };
  const { sendMessage } = chrome.runtime;
  chrome.runtime.sendMessage = (message, ...rest) => {
    const sent = sendMessage.call(chrome.runtime, message, ...rest);
    if (message?.name === 'mapSaved') {
      map.asked = performance.now();
      sent.then(() => { map.answered = performance.now(); });
    }
    return sent;
  };
  let last = '';
  const small = new OffscreenCanvas(120, 80).getContext('2d', { willReadFrequently: true });
  map.look = () => {
    const canvas = document.querySelector('.chart.map canvas');
    if (!canvas) return '';
    small.clearRect(0, 0, 120, 80);
    small.drawImage(canvas, 0, 0, 120, 80);
    return small.getImageData(0, 0, 120, 80).data.join();
  };
  const frame = (now) => {
    if (map.frames) {
      // A frame counts that shows something else than the one before.
      const seen = map.look();
      if (seen !== last) map.frames.push(now);
      last = seen;
    } else if (map.answered > 0 && map.drawn === 0 && /[1-9]/.test(map.look())) map.drawn = performance.now();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()`;

interface Watched {
  asked: number;
  answered: number;
  drawn: number;
}

const read = (page: Page) =>
  page.evaluate<Watched>('({ asked: map.asked, answered: map.answered, drawn: map.drawn })');

/** Milliseconds between drawings while the map is dragged to and fro; throws where it has not moved. */
async function drag(page: Page): Promise<number[]> {
  const box = await page.locator('.chart.map canvas').boundingBox();
  if (!box) throw new Error('The map has no place.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // Nearer first: the whole of it cannot be moved.
  await page.focus('.chart.map');
  for (let n = 0; n < 2; n += 1) await page.keyboard.press('+');
  await page.waitForTimeout(500);
  const before = await page.evaluate<string>('map.look()');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate('void (map.frames = [])');
  for (let n = 1; n <= MOVES; n += 1) {
    const away = n <= MOVES / 2 ? n : MOVES * 0.75 - n / 2;
    await page.mouse.move(x + away * STEP_PX, y - away * (STEP_PX / 2));
  }
  const frames = await page.evaluate<number[]>('map.frames');
  await page.mouse.up();
  if ((await page.evaluate<string>('map.look()')) === before) throw new Error('It has not moved.');
  return frames.slice(1).map((at, i) => at - (frames[i] ?? at));
}

export async function measureMap(stage: Stage, report: Report, kind: string): Promise<void> {
  const { page } = await stage.marked.openRaw('about:blank');
  await page.addInitScript(WATCH);
  await page.goto(`${stage.marked.extensionOrigin}/pictures.html`, { waitUntil: 'load' });
  await until('the map is drawn', async () => ((await read(page)).drawn > 0 ? true : undefined), {
    patienceMs: 60_000,
  });
  await page.waitForTimeout(1000);
  const { asked, answered, drawn } = await read(page);
  const at = { kind: '-', page: kind, unit: 'ms' as const };
  const waited = ((answered - asked) / 1000).toFixed(1);
  report.add({
    id: 'map',
    ...at,
    what: `from its places to ink; these are worked out in ${waited} s`,
    value: drawn - answered,
    target: DRAWN_MS,
  });
  const frames = await drag(page);
  const mean = frames.reduce((sum, ms) => sum + ms, 0) / frames.length;
  const p95 = quantile(frames, 0.95).toFixed(0);
  report.add({
    id: 'map-frame',
    ...at,
    what: `from drawing to drawing while it is dragged, mean of ${frames.length}, p95 ${p95}`,
    value: mean,
    target: FRAME_MS,
  });
  await page.close();
}
