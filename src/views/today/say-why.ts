// A line of the digest comes in, why it is there goes out in words.
import type { DigestLine } from '../../paper/fresh.ts';
import { words } from '../../words.ts';
import { sayDay, sayNumber } from '../say.ts';

/** At least one reason, always. */
export function sayWhy({ why, categories, cameAt }: DigestLine): string {
  const reasons = [
    why.authors.length > 0 && words('today.why.authors', { names: why.authors.join(', ') }),
    why.followed.length > 0 && words('today.why.followed', { topics: why.followed.join(', ') }),
    why.near.length > 0 && words('today.why.near', { titles: why.near.join(' · ') }),
    why.more.length > 0 && words('today.why.more', { titles: why.more.join(' · ') }),
    why.less.length > 0 && words('today.why.less', { titles: why.less.join(' · ') }),
    why.upvotes && words('today.why.votes', why.upvotes, { count: sayNumber(why.upvotes) }),
  ].filter((reason) => typeof reason === 'string');
  if (reasons.length > 0) return reasons.join(' · ');
  if (categories.length > 0)
    return words('today.why.category', { categories: categories.join(', ') });
  return words('today.why.came', { day: sayDay(cameAt) });
}
