// The words of the interface, by key, in the reader's language. The texts stand in `locales`; what may
// be asked for, with what, is typed by them. Said by few lines, since every page carries them.
import type { i18n } from '#i18n';
import { browser } from '#imports';

const PLACE = /\{(\w+)\}/g;

/**
 * As the build writes the texts: `$1` stands for the first value of an array, or for the count;
 * `{name}` for that of an object; ` | ` parts the forms of a count, for none (where there are three),
 * one and more.
 */
function say(key: string, ...values: unknown[]): string {
  const count = values.find((value) => typeof value === 'number');
  const listed =
    values.find((value) => Array.isArray(value)) ?? (count === undefined ? [] : [count]);
  const named = values.find((value) => typeof value === 'object' && value !== listed);
  const text = browser.i18n.getMessage(key.replaceAll('.', '_') as never, listed.map(String));
  const said = count === undefined ? text : pickForm(text.split(' | '), count);
  if (!named) return said;
  return said.replace(PLACE, (whole, name) =>
    String((named as Record<string, unknown>)[name] ?? whole),
  );
}

const pickForm = (forms: string[], count: number): string =>
  forms[forms.length > 2 ? Math.min(count, 2) : Number(count !== 1)] ?? forms[0] ?? '';

export const words = say as typeof i18n.t;
