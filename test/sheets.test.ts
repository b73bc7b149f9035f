// @vitest-environment happy-dom
// The sheet that all roots of a page share: its theme is the page's, or the one that the reader wants.
import { expect, it } from 'vitest';
import { createSheets } from '../src/page/host.ts';

/** The colours that a selector's rules ask for, in the sheet of the theme. */
function schemesOf(dark: boolean, theme: 'auto' | 'light' | 'dark'): Record<string, string> {
  const sheets = createSheets();
  sheets.setDark(dark);
  sheets.setLook(theme, false);
  const rules = sheets.shared.slice(1, 2).flatMap(({ cssRules }) => [...cssRules]);
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const [, selector = '', scheme] =
        /^([^{]+?)\s*\{.*color-scheme:\s*(\w+)/.exec(rule.cssText) ?? [];
      return scheme ? [[selector, scheme]] : [];
    }),
  );
}

it('has marks in the theme that the reader wants, and the veil over rows in that of the page', () => {
  expect(schemesOf(false, 'auto')).toEqual({ ':host': 'light' });
  expect(schemesOf(true, 'auto')).toEqual({ ':host': 'dark' });
  expect(schemesOf(false, 'dark')).toEqual({ ':host': 'dark', '.veil': 'light' });
  expect(schemesOf(true, 'light')).toEqual({ ':host': 'light', '.veil': 'dark' });
});
