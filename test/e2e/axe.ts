// A page comes in; what axe-core finds wrong with it goes out, one line a fault. On pages of arXiv
// and Hugging Face only our marks are looked at, inside their closed roots.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageUnderTest } from './browser-under-test.ts';
import type { SidePanelUnderTest } from './side-panel.ts';
import { until } from './until.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeAnswer {
  /** How many checks found something to hold for right: none would mean that axe saw nothing. */
  passes: number;
  faults: string[];
}

/** `about`: an expression of what to look at. */
const runAxe = (about: string): string =>
  `axe.run(${about}, { resultTypes: ['violations'] }).then(({ violations, passes }) => ({
    passes: passes.length,
    faults: violations.flatMap(({ id, nodes }) => nodes.map((node) =>
      [id, ...node.any.map(({ message }) => message), node.target.flat().join(' > '),
        node.html.slice(0, 200)].join(' | '))),
  }))`;

/** While something fades in its letters are pale; what turns for ever is not waited for. */
const IS_AT_REST = `[document, ...document.querySelectorAll('scholium-mark, scholium-panel, scholium-tools')]
  .flatMap((one) => (one.shadowRoot ?? document).getAnimations())
  .every(({ playState, effect }) =>
    playState !== 'running' || effect?.getComputedTiming().endTime === Infinity)`;

/** Looks at the whole page, or at what a selector names. Rules of WCAG 2.2 AA and best practice. */
export async function findFaults(page: PageUnderTest, selector?: string): Promise<AxeAnswer> {
  await until(
    'nothing moves',
    async () => (await page.evaluateOpened<boolean>('', IS_AT_REST)) || undefined,
  );
  const about = selector ? JSON.stringify({ include: [selector] }) : 'document';
  return page.evaluateOpened<AxeAnswer>(source, runAxe(about));
}

/** Looks at the whole of the browser's own side panel. */
export const findFaultsInPanel = (panel: SidePanelUnderTest): Promise<AxeAnswer> =>
  panel.evaluate<AxeAnswer>(`(() => { ${source};
    return ${runAxe('document')}; })()`);

export const findFaultsInMarks = (page: PageUnderTest): Promise<AxeAnswer> =>
  findFaults(page, 'scholium-mark');
