// Two near titles come in, with the words of both compared; out goes how surely they are one paper by
// their titles alone. Every rule has a reason and its counts; it knows no authors and no ids.

import { ranking } from './ranking.ts';
import type { TitleDifference } from './title-difference.ts';
import { type NearText, nameOf, type Veto, vetoBetween, withoutName } from './vetoes.ts';

export type Surely = 'certain' | 'possible' | 'none';

/** What two titles differ by, as the rules look at it. */
interface Compared {
  difference: TitleDifference;
  /** Words changed: those of the side that has more of them. */
  changed: number;
  /** Words of content that both hold, the commonest counted half. */
  shared: number;
  veto: Veto;
  /** Both begin with the same name, and hardly any other title does. */
  hasName: boolean;
  /** One side has a name before the colon, the other none, and that is all. */
  isNameAdded: boolean;
  /** Both have a name before the colon, another one, and that is all. */
  isNameChanged: boolean;
}

/** How rare a word is: 1 for one that no title holds. */
export type Rarity = (word: string) => number;

/** Words that stand for what a paper is about: the one in the place of the other is another paper. */
const OPPOSITES = [
  'text image video audio speech language vision music code graph',
  'training inference testing',
  'supervised unsupervised',
  'online offline',
  'generation detection recognition understanding',
  'lower upper',
  'local global',
  'static dynamic',
].map((words) => new Set(words.split(' ')));

function areOpposed(asked: readonly string[], known: readonly string[]): boolean {
  return OPPOSITES.some((set) => asked.some((a) => set.has(a)) && known.some((b) => set.has(b)));
}

const isAllWithin = (words: readonly string[], name: readonly string[]) =>
  words.every((word) => name.includes(word));

const isWithin = (words: readonly string[], name: readonly string[]) =>
  words.length > 0 && isAllWithin(words, name);

/** "large language models" is one notion in three words. */
function weigh(words: readonly string[], { shared }: TitleDifference, rarity: Rarity): number {
  const { below, counts } = ranking.near.common;
  return shared.reduce((sum, [at]) => sum + (rarity(words[at] ?? '') < below ? counts : 1), 0);
}

function compare(
  asked: NearText,
  known: NearText,
  difference: TitleDifference,
  rarity: Rarity,
): Compared {
  const [left, right] = [nameOf(asked.title), nameOf(known.title)];
  const hasName =
    left.length > 0 &&
    left.join('') === right.join('') &&
    Math.max(...left.map(rarity)) >= ranking.near.rareName;
  const inLeft = isWithin(difference.asked, left);
  const inRight = isWithin(difference.known, right);
  const isNameAdded =
    (inLeft && right.length === 0 && difference.known.length === 0) ||
    (inRight && left.length === 0 && difference.asked.length === 0);
  return {
    difference,
    changed: Math.max(difference.asked.length, difference.known.length),
    shared: weigh(asked.words, difference, rarity),
    // A number in a name that was added says nothing of the rest.
    veto: isNameAdded
      ? vetoBetween(withoutName(asked), withoutName(known))
      : vetoBetween(asked, known),
    hasName,
    isNameAdded,
    isNameChanged:
      difference.asked.length + difference.known.length > 0 &&
      left.length > 0 &&
      right.length > 0 &&
      left.join('') !== right.join('') &&
      isAllWithin(difference.asked, left) &&
      isAllWithin(difference.known, right),
  };
}

function isPossible({ difference, ...facts }: Compared): boolean {
  const { changed, shared, hasName, isNameAdded, isNameChanged, veto } = facts;
  const { least } = ranking.near;
  const { isMoved, hasForm, isSameFrame, asked, known } = difference;
  if (isNameChanged) return !isMoved && shared >= least.nameChanged;
  if (veto === 'name') return false;
  if (changed === 0) return shared >= (isMoved || hasForm ? least.moved : least.same);
  if (areOpposed(asked, known)) return false;
  if (hasName && changed <= 4) {
    return (
      shared >= (changed <= 2 ? least.named.few : least.named.many) && !(isMoved && changed > 1)
    );
  }
  if (isNameAdded) return shared >= (isMoved ? least.loose : least.nameAdded);
  if (hasForm || isMoved) return changed === 1 && shared >= least.loose;
  const isOneSided = asked.length === 0 || known.length === 0;
  if (changed === 1) {
    const enough = isOneSided ? least.oneAdded : least.oneChanged;
    return shared >= (isSameFrame && !difference.isFirst ? enough.sameFrame : enough.any);
  }
  return changed === 2 && shared >= least.loose;
}

function isCertain({ difference, ...facts }: Compared): boolean {
  const { changed, shared, hasName, isNameAdded, veto } = facts;
  const { certain } = ranking.near;
  const { isMoved, hasForm, asked, known } = difference;
  if (veto !== 'none' || isMoved || hasForm) return false;
  if (changed === 0) return shared >= certain.same;
  if (areOpposed(asked, known)) return false;
  if (isNameAdded) return difference.isSameFrame && shared >= certain.nameAdded;
  const isOneSided = asked.length === 0 || known.length === 0;
  if (hasName) return changed <= (isOneSided ? 2 : 1) && shared >= certain.named;
  return changed === 1 && !isOneSided && difference.isSameFrame && shared >= certain.oneChanged;
}

/** `rarity`: of a word among the titles of the index. */
export function judgeTitles(
  asked: NearText,
  known: NearText,
  difference: TitleDifference,
  rarity: Rarity,
): Surely {
  const compared = compare(asked, known, difference, rarity);
  if (compared.veto === 'number' || compared.veto === 'telling-word') return 'none';
  if (isCertain(compared)) return 'certain';
  return isPossible(compared) ? 'possible' : 'none';
}
