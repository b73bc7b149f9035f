// Sources and lines of "Today" come in; a background that has them goes out, and with it what a reader reads in the
// list and presses at the sources. Nothing is asked of any host here.
import { act } from 'preact/test-utils';
import type { DigestLine, SourceLine } from '../../src/paper/fresh.ts';
import { Background, noFeeds } from './views-background.ts';
import { settle } from './views-world.tsx';

export const AT = Date.UTC(2026, 10, 23, 9);
export const line = (n: number, why: Partial<DigestLine['why']> = {}): DigestLine => ({
  key: `arxiv:2611.${n}`,
  title: `New Paper ${n}`,
  ids: { arxiv: `2611.0000${n % 10}` },
  authors: ['Ada Lovelace'],
  categories: ['cs.CL', 'cs.LG'],
  cameAt: AT,
  entry: null,
  topics: [],
  why: { near: [], followed: [], authors: [], more: [], less: [], ...why },
});
export function open(
  of: Partial<SourceLine> & { kind: SourceLine['kind'] },
  lines: DigestLine[] = [],
) {
  const background = new Background([]);
  background.feeds = {
    ...noFeeds,
    sources: noFeeds.sources.map((one) => (one.kind === of.kind ? { ...one, ...of } : one)),
  };
  background.digest = { lines, came: lines.length, days: 3, muted: 0, until: AT };
  return background;
}
export const asked = { isOn: true, lastAt: AT, nextAt: AT + 86_400_000 };
export const toggle = (kind: string) => {
  const box = document.querySelector<HTMLInputElement>(`[data-source=${kind}] input[role=switch]`);
  if (!box) throw new Error(`no switch of ${kind}`);
  return box;
};
export const flip = async (kind: string) => {
  await act(() => toggle(kind).click());
  await settle();
};
export const lines = () =>
  [...document.querySelectorAll('.digest li .paper-title')].map((one) => one.textContent);
export const whys = () =>
  [...document.querySelectorAll('.digest-why')].map((one) => one.textContent);
