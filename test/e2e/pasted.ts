// A page comes in; what a reader would paste there now goes out. The field that it is pasted into goes again.
import type { PageUnderTest } from './browser-under-test.ts';
import { until } from './until.ts';

export async function readPasted(page: PageUnderTest): Promise<string> {
  const field = `document.querySelector('textarea[name="pasted"]')`;
  await page.evaluate(`(() => {
    const field = document.createElement('textarea');
    field.name = 'pasted';
    document.body.append(field);
    field.focus();
    return true;
  })()`);
  await page.press('Control+v');
  const text = await until(
    'something is pasted',
    async () => (await page.evaluate<string>(`${field}.value`)) || undefined,
  );
  await page.evaluate(`(${field}.remove(), true)`);
  return text;
}
