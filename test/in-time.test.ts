// Questions to a browser end: with their answer, or with an error that says what was asked.
import type { CDPSession } from 'playwright-core';
import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bidiOf } from './e2e/bidi.ts';
import { talkTo } from './e2e/chromium-panel.ts';
import { ANSWER_S, inTime } from './e2e/in-time.ts';

const never = () => new Promise<never>(() => undefined);
const pass = (s: number) => vi.advanceTimersByTimeAsync(s * 1000);

describe('a question to a browser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends with its answer or its own error, and leaves no clock behind', async () => {
    await expect(inTime('what is one?', Promise.resolve(1))).resolves.toBe(1);
    await expect(inTime('what fails?', Promise.reject(new Error('this')))).rejects.toThrow('this');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is never answered fails at its limit with what was asked, on one line', async () => {
    const failed = vi.fn();
    inTime('location\n  .reload()', never()).catch(failed);
    await pass(ANSWER_S - 1);
    expect(failed).not.toHaveBeenCalled();
    await pass(1);
    const said = `Nothing has answered for ${ANSWER_S} s: location .reload()`;
    expect(failed).toHaveBeenCalledWith(new Error(said));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may have more time where it is long by nature', async () => {
    const failed = vi.fn();
    inTime('an import', never(), 600).catch(failed);
    await pass(599);
    expect(failed).not.toHaveBeenCalled();
    await pass(1);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('to a target without a tab fails by name, and a late answer harms nothing', async () => {
    let say: (event: object) => void = () => undefined;
    const root = {
      on: (_: string, listener: typeof say) => {
        say = listener;
      },
      send: async () => ({}),
    } as unknown as CDPSession;
    const send = talkTo(root, 'S');
    const failed = vi.fn();
    send('Runtime.evaluate', { expression: 'never()' }).catch(failed);
    await pass(ANSWER_S);
    expect(failed.mock.calls[0]?.[0].message).toContain(
      'Runtime.evaluate {"expression":"never()"}',
    );
    const answer = (id: number, value: object) =>
      say({ sessionId: 'S', message: JSON.stringify({ id, result: value }) });
    answer(1, { late: true });
    const second = send('Runtime.getHeapUsage', {});
    await pass(0);
    answer(2, { usedSize: 7 });
    await expect(second).resolves.toEqual({ usedSize: 7 });
  });

  it('to Firefox fails by name', async () => {
    const browser = { connection: { send: never } } as unknown as Browser;
    const failed = vi.fn();
    bidiOf(browser).evaluate('context', 'document.title').catch(failed);
    await pass(ANSWER_S);
    expect(failed.mock.calls[0]?.[0].message).toMatch(/script\.evaluate .*document\.title/);
  });
});
