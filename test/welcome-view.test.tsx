// @vitest-environment happy-dom
// The first screen: what it tells a reader who has never been on a page with marks.
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Ask } from '../src/views/use-library.ts';
import { Welcome } from '../src/views/Welcome.tsx';

afterEach(() => render(null, document.body));

const show = (ask: Ask) => {
  const doors = { hasAccess: async () => true, requestAccess: async () => true };
  render(
    <Welcome {...doors} ask={ask} libraryUrl="library.html" onListed={() => {}} />,
    document.body,
  );
};
const failing = (async () => Promise.reject(new Error('closed'))) as unknown as Ask;

it('says by which key all others are found, whether or not the index opens', async () => {
  show(failing);
  expect(document.body.textContent).toContain('? shows all keys');
  await vi.waitFor(() => expect(document.body.textContent).toContain('The index did not open'));
  expect(document.body.textContent).toContain('? shows all keys');
});
