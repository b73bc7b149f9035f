// Gives the fake browser the words of `locales/en.json`, made by the same code that builds them
// into the extension, so that a test reads what a reader reads.
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const parsed = await parseMessagesFile(resolve(import.meta.dirname, '../locales/en.json'));
const messages: Record<string, { message: string }> = generateChromeMessages(parsed);

/** As a browser does it: `$1` to `$9` filled, an unknown key answered with nothing. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const text = messages[key]?.message ?? '';
  return text.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
