// Firefox's sidebar: a browser within the browser's window, in a process of its own, driven by
// scripts that the window sends into it. Pages never see these.
import type { SidePanelUnderTest } from './side-panel.ts';
import { until } from './until.ts';

type EvaluateInChrome = <T>(expression: string) => Promise<T>;

// The first window is the one that the tests drive; a window opened later takes its sidebar over.
const WINDOW = `[...Services.wm.getEnumerator('navigator:browser')][0]`;
const INNER = `${WINDOW}.SidebarController.browser?.contentDocument
  ?.getElementById('webext-panels-browser')`;

/** Runs in the sidebar's own process, with the powers of the browser; `%` is replaced by the body. */
const FRAME_SCRIPT = `(async () => {
  let answer;
  try { answer = { value: await (async () => { % })() }; }
  catch (error) { answer = { failure: String(error) }; }
  sendAsyncMessage(NAME, JSON.stringify(answer));
})()`;

/** The sidebar with our page at `address`, once it stands open. */
export async function driveSidebar(
  evaluateInChrome: EvaluateInChrome,
  address: string,
): Promise<SidePanelUnderTest> {
  let last = 0;

  async function run<T>(body: string): Promise<T> {
    last += 1;
    const name = `scholium-tests:${last}`;
    const script = `const NAME = ${JSON.stringify(name)};${FRAME_SCRIPT.replace('%', () => body)}`;
    const text = await evaluateInChrome<string>(`new Promise((resolve, reject) => {
      const messages = ${INNER}?.messageManager;
      if (!messages) { reject(new Error('The sidebar is not open.')); return; }
      messages.addMessageListener(${JSON.stringify(name)}, ({ data }) => resolve(data));
      messages.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`);
    const { value, failure } = JSON.parse(text);
    if (failure) throw new Error(failure);
    return value as T;
  }

  // The page's own policy forbids evaluation, so that a sandbox over it does it.
  const evaluate = async <T>(expression: string): Promise<T> => {
    const source = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const text = await run<string>(
      `const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       return await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox);`,
    );
    return (JSON.parse(text) ?? undefined) as T;
  };
  const isOpen = () =>
    evaluateInChrome<boolean>(`${INNER}?.currentURI?.spec === ${JSON.stringify(address)}
      && ${WINDOW}.SidebarController.isOpen`);

  await until('the sidebar is open', async () => ((await isOpen()) ? true : undefined));
  await until('the sidebar has drawn its page', async () =>
    (await evaluate<boolean>('document.readyState === "complete"')) ? true : undefined,
  );
  return {
    evaluate,
    async click(selector) {
      await until(`${selector} is drawn`, () =>
        run<true | undefined>(
          `const element = content.document.querySelector(${JSON.stringify(selector)});
           if (!element) return undefined;
           element.click();
           return true;`,
        ),
      );
    },
    async setColorScheme(scheme) {
      // 0 is dark and 1 is light.
      const name = 'layout.css.prefers-color-scheme.content-override';
      const value = scheme === 'dark' ? 0 : 1;
      await evaluateInChrome(`(Services.prefs.setIntPref('${name}', ${value}), true)`);
    },
    async screenshot() {
      throw new Error('Firefox takes pictures of tabs alone.');
    },
    async close() {
      await evaluateInChrome(`(${WINDOW}.SidebarController.hide(), true)`);
      await until('the sidebar is closed', async () => ((await isOpen()) ? undefined : true));
    },
  };
}
