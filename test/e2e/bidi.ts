// WebDriver BiDi, as far as the Firefox driver needs it: commands go out over puppeteer's own
// connection, plain values come back. It must never keep state of a page.
import type { Browser } from 'puppeteer-core';
import { inTime } from './in-time.ts';

export interface Bidi {
  /** Sends one command and answers its `result`. */
  send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Evaluates an expression in a browsing context; its value comes back by way of JSON. */
  evaluate<T>(context: string, expression: string, sandbox?: string): Promise<T>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A value by its path of keys, or undefined. */
export function pick(value: unknown, ...path: (string | number)[]): unknown {
  let at = value;
  for (const key of path) at = isRecord(at) ? at[key] : undefined;
  return at;
}

/** What a script result says, as JSON text turned back. @throws the page's own exception. */
export function readResult<T>(answer: Record<string, unknown>): T {
  if (answer.type === 'exception') {
    throw new Error(String(pick(answer, 'exceptionDetails', 'text')));
  }
  const text = pick(answer, 'result', 'value');
  return (typeof text === 'string' ? JSON.parse(text) : undefined) as T;
}

type Send = (method: string, params: unknown) => Promise<unknown>;

/** `answerS` is the longest wait for one answer. */
export function bidiOf(browser: Browser, answerS?: number): Bidi {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  const raw = pick(connection, 'send');
  if (typeof raw !== 'function') throw new Error('This build of puppeteer shows no connection.');
  const sendRaw: Send = raw.bind(connection);

  async function send(method: string, params: Record<string, unknown>) {
    const asked = `${method} ${JSON.stringify(params)}`;
    const answer = await inTime(asked, sendRaw(method, params), answerS);
    const result = pick(answer, 'result');
    return isRecord(result) ? result : {};
  }
  return {
    send,
    async evaluate<T>(context: string, expression: string, sandbox?: string): Promise<T> {
      const answer = await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: sandbox ? { context, sandbox } : { context },
        awaitPromise: true,
      });
      return readResult<T>(answer);
    },
  };
}

// w3c.github.io/webdriver/#keyboard-actions
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

/** The actions of one key press such as `Tab` or `Shift+Tab`. */
export function keyActions(key: string): Record<string, unknown>[] {
  const values = key.split('+').map((part) => KEYS[part] ?? part);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}

/** The actions of a pointer that goes somewhere and, where asked, presses its left button. */
export function pointerActions(x: number, y: number, press: boolean): Record<string, unknown>[] {
  const go = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: press ? [go, ...click] : [go],
    },
  ];
}
