// The keys of a menu: arrows go round, Home and End to the ends, a letter to the next item that begins
// with it. A key event comes in; the item that takes the focus goes out, or null where the key is none.

const ROLES = '[role^="menuitem"]';

export const itemsIn = (menu: Element): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>(ROLES),
];

export function findNextItem(menu: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const items = itemsIn(menu);
  const at = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
  if (event.key === 'ArrowDown') return items[(at + 1) % items.length] ?? null;
  if (event.key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1) ?? null;
  if (event.key === 'Home') return items[0] ?? null;
  if (event.key === 'End') return items.at(-1) ?? null;
  if (event.key.length !== 1 || event.key === ' ') return null;
  const letter = event.key.toLowerCase();
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return round.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter)) ?? null;
}
