// Chromium's side panel: a target of its own that no tab holds, driven over the browser's session.
import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import { inTime } from './in-time.ts';
import type { SidePanelUnderTest } from './side-panel.ts';
import { until } from './until.ts';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** Commands to one target by way of the browser's session. */
export async function attach(root: CDPSession, targetId: string, answerS?: number) {
  const { sessionId } = await inTime(
    `attach to ${targetId}`,
    root.send('Target.attachToTarget', { targetId, flatten: false }),
  );
  return talkTo(root, sessionId, answerS);
}

/** Commands to a target that is attached to already; `answerS` is the longest wait for one answer. */
export function talkTo(root: CDPSession, sessionId: string, answerS?: number) {
  const waiting = new Map<number, (answer: Answer) => void>();
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: Answer = JSON.parse(event.message);
    waiting.get(answer.id ?? -1)?.(answer);
  });
  let last = 0;
  return async (method: string, params: object): Promise<Record<string, unknown>> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    const sent = root.send('Target.sendMessageToTarget', { sessionId, message });
    const asked = `${method} ${JSON.stringify(params)}`;
    const answering = inTime(
      asked,
      sent.then(() => answered),
      answerS,
    );
    const { result, error } = await answering.finally(() => waiting.delete(id));
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
}

/** The open side panel; `address` is its page's. */
export async function driveSidePanel(
  root: CDPSession,
  address: string,
): Promise<SidePanelUnderTest> {
  const find = async () => {
    const { targetInfos } = await inTime('Target.getTargets', root.send('Target.getTargets'));
    return targetInfos.find(({ url, type }) => type === 'page' && url === address)?.targetId;
  };
  const targetId = await until('the side panel is open', find);
  const send = await attach(root, targetId);

  async function evaluate<T>(expression: string): Promise<T> {
    const answer = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value as T;
  }
  return {
    evaluate,
    async click(selector) {
      const at = await until(`${selector} is drawn`, () =>
        evaluate<{ x: number; y: number } | undefined>(`(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          if (!element) return undefined;
          element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })()`),
      );
      const button = { ...at, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
    },
    async setColorScheme(scheme) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await send('Emulation.setEmulatedMedia', { features });
    },
    async screenshot(path) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      await writeFile(path, Buffer.from(String(data), 'base64'));
    },
    async close() {
      // The answer may go with the panel.
      void evaluate('window.close()').catch(() => undefined);
      await until('the side panel is closed', async () => ((await find()) ? undefined : true));
    },
  };
}
