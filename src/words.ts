// The words of the interface, by key, in the reader's language. The texts stand in `locales`; what may
// be asked for, with what, is typed by them. Said by few lines, since every page carries them.
import type { i18n } from '#i18n';
import { browser } from '#imports';

/** What holds no value is asked of the browser once: a list asks for hundreds at each key. */
const kept = new Map<string, string>();

const getText = (key: string, listed: string[]): string =>
  browser.i18n.getMessage(key.replaceAll('.', '_') as never, listed);

/**
 * As the build writes the texts: `$1` stands for the first value of an array, or for the count;
 * `{name}` for that of an object; ` | ` parts the forms of a count, for none (where there are three),
 * one and more.
 */
function say(key: string, ...values: unknown[]): string {
  const count = values.find((value) => typeof value === 'number');
  const given = values.find((value) => typeof value === 'object') as Record<string, string>;
  const isList = Array.isArray(given);
  const listed = isList ? given.map(String) : [`${count}`];
  const isFixed = count === undefined && !isList;
  let text = (isFixed && kept.get(key)) || getText(key, listed);
  if (isFixed) kept.set(key, text);
  if (count !== undefined) {
    const forms = text.split(' | ');
    text = forms[forms.length > 2 ? Math.min(count, 2) : +(count !== 1)] ?? forms[0] ?? '';
  }
  return isList || !given
    ? text
    : text.replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole);
}

export const words = say as typeof i18n.t;
