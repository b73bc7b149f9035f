// The surface that a spec drives, the same for both browsers: pages with marks, extension pages,
// the death of the background, a restart on one profile. What a browser must bring is `PageDriver`.
import type { TreeNode } from './accessible-tree.ts';
import type { Box, OpenedHost, PartAddress, ReadMark } from './inside-marks.ts';
import {
  focusedPartInside,
  focusPartInside,
  readMarksInside,
  showPartInside,
} from './inside-marks.ts';
import type { SidePanelUnderTest } from './side-panel.ts';
import { until } from './until.ts';

/** Whether to wait for a page's load event, or only until the first of it has come. */
export type LoadedUntil = 'loaded' | 'committed';

export type ColorScheme = 'light' | 'dark';

/** Ways in which a page may be shown; `zoomed` is 200 %. */
export type PageMode = 'plain' | 'zoomed' | 'forced-colors' | 'reduced-motion' | 'print';

/** What each browser's driver brings for one tab. */
export interface PageDriver {
  goto(address: string, until?: LoadedUntil): Promise<void>;
  address(): string;
  /** Evaluates an expression in the page's own world and waits for its promise; JSON comes back. */
  evaluate<T>(expression: string): Promise<T>;
  /** Calls a self-contained function with our hosts and their closed roots. */
  callInside<T, A>(run: (opened: OpenedHost[], argument: A) => T, argument: A): Promise<T>;
  /** Runs a script inside, with `Element.prototype.shadowRoot` opened, then evaluates `expression`. */
  evaluateOpened<T>(script: string, expression: string): Promise<T>;
  /** Evaluates in the world of our own content script; the tab must be the one in front. */
  evaluateInScript<T>(expression: string): Promise<T>;
  /** A real press of the left button, which the page sees as trusted. */
  click(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** A real key press, by DOM key name, with `Shift+` and the like in front. */
  press(key: string): Promise<void>;
  /** The page's accessibility tree, as the browser itself would hand it to a reader of the screen. */
  readTree(): Promise<TreeNode>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Shows the page in one mode alone; `plain` ends the others. */
  setMode(mode: PageMode): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Makes this tab the one in front. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export interface PageUnderTest extends PageDriver {
  readMarks(): Promise<ReadMark[]>;
  /** The marks once they are as `holds` says. */
  marksWhen(what: string, holds: (marks: ReadMark[]) => boolean): Promise<ReadMark[]>;
  /** Presses a part of the n-th mark at the centre of its box. */
  clickPart(mark: number, part: string, nth?: number): Promise<void>;
  focusPart(mark: number, part: string, nth?: number): Promise<void>;
  focusedPart(): Promise<{ mark: number; part: string; name: string } | null>;
}

export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  open(address: string, until?: LoadedUntil): Promise<PageUnderTest>;
  openExtensionPage(path: string): Promise<PageUnderTest>;
  /** Opens the side panel of the window in front, by the popup's button. */
  openSidePanel(): Promise<SidePanelUnderTest>;
  /** Evaluates in the background itself, waking it where it sleeps. */
  evaluateInBackground<T>(expression: string): Promise<T>;
  /** Ends the background as the browser would after its idle time; answers once it is gone. */
  killBackground(): Promise<void>;
  /** What `killBackground` does, made ready: it is done at once when the answer is called. */
  armKill(): Promise<() => Promise<void>>;
  /**
   * Made ready as `armKill`: kills the browser and all its processes without a word (SIGKILL), and
   * starts it again on the same profile.
   */
  armCrash(): Promise<() => Promise<void>>;
  /** Closes the browser in good order and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Answers when the browser has gone, by `close` or by the reader's hand. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

const sayMarks = (marks: ReadMark[] | undefined): string => {
  if (!marks) return 'the marks could not be read';
  const lines = marks.slice(0, 4).map((mark) => `${mark.title.slice(0, 40)} [${mark.text}]`);
  return `there were ${marks.length} marks: ${lines.join('; ')}`;
};

/** Gives a driver the calls that are one for both browsers. */
export function toPageUnderTest(driver: PageDriver): PageUnderTest {
  const readMarks = () => driver.callInside(readMarksInside, null);

  async function centreOf(at: PartAddress): Promise<{ x: number; y: number }> {
    const what = `part "${at.part}" of mark ${at.mark} is drawn`;
    let before: Box | undefined;
    // Two equal readings in a row: the page has come to rest under the pointer.
    const box = await until(what, async () => {
      const now = (await driver.callInside(showPartInside, at)) ?? undefined;
      const isAtRest = now && before && now.x === before.x && now.y === before.y;
      before = now;
      return isAtRest ? now : undefined;
    });
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  return {
    ...driver,
    readMarks,
    async marksWhen(what, holds) {
      let last: ReadMark[] | undefined;
      const read = async () => {
        last = await readMarks();
        return holds(last) ? last : undefined;
      };
      return until(what, read, { describe: () => sayMarks(last) });
    },
    async clickPart(mark, part, nth = 0) {
      const { x, y } = await centreOf({ mark, part, nth });
      await driver.click(x, y);
    },
    async focusPart(mark, part, nth = 0) {
      await until(`part "${part}" of mark ${mark} takes the focus`, async () =>
        (await driver.callInside(focusPartInside, { mark, part, nth })) ? true : undefined,
      );
    },
    focusedPart: () => driver.callInside(focusedPartInside, null),
  };
}

/**
 * A function as source that stands alone. Some compilers wrap inner functions in a call of `__name`,
 * which the page does not know.
 */
export function toSource(run: (...args: never[]) => unknown): string {
  return `(() => { const __name = (f) => f; return (${run.toString()}); })()`;
}
