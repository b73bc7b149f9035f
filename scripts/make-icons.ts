// Draws the icon into public/icon as PNG files, with the installed Chromium. Run by hand after a
// change of the drawing: `npx tsx scripts/make-icons.ts`. Nothing else is written.
// The mark: a vermilion rule beside lines of text, on a sheet that is light on any toolbar.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const out = join(import.meta.dirname, '../public/icon');
const sizes = [16, 32, 48, 96, 128];

/** On a grid of 16 units. The smallest icon has whole pixels alone, so that it is sharp. */
function drawing(size: number): string {
  const [height, round] = size <= 16 ? [2, 0] : [1.5, 0.75];
  const edge = size <= 32 ? 1 : 0.5;
  const lines = [
    { middle: 4, width: 6 },
    { middle: 8, width: 6 },
    { middle: 12, width: 4 },
  ].map(
    ({ middle, width }) =>
      `<rect x="7" y="${middle - height / 2}" width="${width}" height="${height}" rx="${round}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">
    <rect x="${edge / 2}" y="${edge / 2}" width="${16 - edge}" height="${16 - edge}" rx="3"
      fill="#fff" stroke="#c9c5be" stroke-width="${edge}"/>
    <rect x="3" y="3" width="2" height="10" fill="#d2452b"/>
    <g fill="#4a4f58">${lines.join('')}</g>
  </svg>`;
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
if (!executablePath) throw new Error('Chromium is needed to draw the icons.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await mkdir(out, { recursive: true });
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(size)}`);
    await writeFile(join(out, `${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
