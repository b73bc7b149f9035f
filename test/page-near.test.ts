// @vitest-environment happy-dom
// "near 2 of yours" on a page: told after the mark stands, opened by a press, kept while it is not known.
import { describe, expect, it } from 'vitest';
import { page, row, settings } from './harness/page-background.ts';
import {
  annotate,
  background,
  part,
  press,
  roots,
  setSettings,
  settle,
  tell,
  usePage,
} from './harness/page-world.ts';

describe('a mark', () => {
  usePage();
  const KEY = 'arxiv:2401.00001';
  const BODY = page(row('2401.00001', 'Sparse Probing') + row('2401.00002', 'Dense Probing'));
  const panel = () => roots.findLast((root) => root.host.localName === 'scholium-panel');
  const tellNear = async (count: number) => {
    background.near.set(KEY, count);
    tell({ name: 'entriesChanged', keys: [KEY] });
    await settle();
  };

  it('says how many of the reader\u2019s papers it is near to once that is told, and names its title', async () => {
    await annotate(BODY);
    expect(part('near')).toBeNull();
    await tellNear(2);
    const texts = [...(roots[0]?.querySelectorAll('[part=near]') ?? [])].map(
      (one) => one.textContent,
    );
    expect(texts).toContain('near 2 of yours');
    expect(new Set(texts)).toEqual(new Set(['near 2', 'near 2 of yours']));
    expect(part('near')?.getAttribute('aria-label')).toBe('near 2 of yours: Sparse Probing');
    expect(part('near', 1)).toBeNull();
    await tellNear(0);
    expect(part('near')).toBeNull();
  });

  const textsOf = (name: string) => [
    ...new Set(
      [...(roots[0]?.querySelectorAll(`[part=${name}]`) ?? [])].map((one) => one.textContent),
    ),
  ];

  it('says that a paper came today, and with it how many it is near to, in one', async () => {
    await annotate(BODY);
    expect(part('today')).toBeNull();
    background.newToday.add(KEY);
    tell({ name: 'entriesChanged', keys: [KEY] });
    await settle();
    expect(textsOf('today')).toEqual(['new today']);
    expect(part('today')?.localName, 'nothing to be pressed').toBe('span');
    expect(part('today', 1)).toBeNull();
    await tellNear(3);
    expect(part('today')).toBeNull();
    expect(new Set(textsOf('near'))).toEqual(
      new Set(['new today, near 3 of yours', 'near 3 of yours', 'near 3']),
    );
    expect(part('near')?.getAttribute('aria-label')).toBe(
      'new today, near 3 of yours: Sparse Probing',
    );
    background.newToday.clear();
    await tellNear(3);
    expect(textsOf('near'), 'a later answer that does not know changes nothing').toContain(
      'new today, near 3 of yours',
    );
    await press('save');
    expect([part('near'), part('today')]).toEqual([null, null]);
  });

  it('goes on saying it where a later answer does not know, and not where the paper is saved', async () => {
    background.near.set(KEY, 1);
    await annotate(BODY);
    background.near.clear();
    tell({ name: 'entriesChanged', keys: [KEY] });
    await settle();
    expect(part('near')).not.toBeNull();
    await press('save');
    expect(part('near')).toBeNull();
  });

  it('opens the saved papers, and its other button all papers, one panel at a time', async () => {
    background.near.set(KEY, 2);
    await annotate(BODY);
    await press('near');
    expect(panel()?.textContent).toContain('Related papers you saved');
    expect(panel()?.querySelector('[part=order]')).toBeNull();
    expect(part('near')?.getAttribute('aria-expanded')).toBe('true');
    expect(part('related')?.getAttribute('aria-expanded')).toBe('false');
    await press('related');
    expect(document.querySelectorAll('scholium-panel')).toHaveLength(1);
    expect(part('near')?.getAttribute('aria-expanded')).toBe('false');
    expect(panel()?.textContent).not.toContain('Related papers you saved');
    expect(background.wishes.map(({ among }) => among)).toEqual(['saved', 'corpus']);
  });

  it('has its panel ask for another order, and show which one stands', async () => {
    await annotate(BODY);
    await press('related');
    const choice = panel()?.querySelector<HTMLSelectElement>('[part=order]');
    if (!choice) throw new Error('no choice of an order');
    choice.value = 'newest';
    const event = new Event('change', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    choice.dispatchEvent(event);
    await settle();
    expect(background.wishes.at(-1)).toEqual({ among: 'corpus', order: 'newest' });
    expect(panel()?.querySelector<HTMLSelectElement>('[part=order]')?.value).toBe('newest');
  });

  it('asks anew where the reader has switched it on or off', async () => {
    await annotate(BODY);
    const asked = () => background.asked.filter((name) => name === 'annotate').length;
    const before = asked();
    setSettings({ ...settings, sayNear: false });
    await settle();
    expect(asked()).toBe(before + 1);
  });
});
