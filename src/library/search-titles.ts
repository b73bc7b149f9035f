// Asked words come in, the papers of all parts of the corpus that they mean go out, best first: as
// they are written, else with typing errors forgiven, else those that hold what tells most.
import type { Paper } from '../paper/paper.ts';
import type { AskedWord } from '../search/asked.ts';
import type { TypedPlan } from '../search/segment/rank-typed.ts';
import type { TypedVariant } from '../search/segment/typed.ts';
import type { Variant } from '../search/vocabulary.ts';
import { chooseVariants, weighVariants } from '../search/vocabulary.ts';
import type { LivingPart } from './part.ts';

export interface FoundTitles {
  /** The best first, each once. */
  papers: Paper[];
  /** How many there are in all. */
  found: number;
}

/** What one asked word may mean, over all parts, and where each part holds it. */
interface Meaning {
  variants: Variant[];
  weight: number;
  /** Of each part its own words by their text. */
  own: ReadonlyMap<string, TypedVariant>[];
}

async function findMeanings(
  parts: readonly LivingPart[],
  asked: readonly AskedWord[],
  isForgiving: boolean,
): Promise<TypedVariant[][][]> {
  if (asked.length === 0) return parts.map(() => []);
  return Promise.all(parts.map(({ segment }) => segment.findVariants(asked, isForgiving)));
}

/** `lists`: of each part the words that one asked word may mean there. */
function join(lists: readonly (readonly TypedVariant[])[], papers: number): Meaning {
  const held = new Map<string, number>();
  const all = new Map<string, Variant>();
  const own = lists.map((list) => new Map(list.map((variant) => [variant.word, variant])));
  for (const { word, closeness, texts } of lists.flat()) {
    held.set(word, (held.get(word) ?? 0) + texts);
    if (closeness > (all.get(word)?.closeness ?? 0)) all.set(word, { word, closeness });
  }
  const heldBy = (word: string) => held.get(word) ?? 0;
  const variants = chooseVariants([...all.values()], heldBy);
  return { variants, weight: weighVariants(variants, papers, heldBy), own };
}

function toPlan(meanings: readonly Meaning[], part: number, isWhole: boolean): TypedPlan {
  return {
    isWhole,
    words: meanings.map(({ variants, weight, own }) => ({
      weight,
      variants: variants.flatMap(({ word, closeness }) => {
        const lists = own[part]?.get(word)?.lists;
        return lists ? [{ closeness, lists }] : [];
      }),
    })),
  };
}

/** The ways to look, the strictest first, each made when it is asked for. */
async function* makePlans(parts: readonly LivingPart[], asked: readonly AskedWord[]) {
  const papers = parts.reduce((sum, { segment, gone }) => sum + segment.papers - gone.size, 0);
  const joinAt = (lists: readonly TypedVariant[][][], i: number) =>
    join(
      lists.map((list) => list[i] ?? []),
      papers,
    );
  const written = await findMeanings(parts, asked, false);
  const isWritten = (i: number) => written.some((list) => (list[i] ?? []).length > 0);
  const unwritten = asked.filter((_, i) => !isWritten(i));
  const mended = await findMeanings(parts, unwritten, true);
  const needed = asked.map((word, i) =>
    isWritten(i) ? joinAt(written, i) : joinAt(mended, unwritten.indexOf(word)),
  );
  yield { meanings: needed, isWhole: true };
  const rest = asked.filter((_, i) => isWritten(i));
  const forgiven = await findMeanings(parts, rest, true);
  const both = asked.map((word, i) => {
    if (!isWritten(i)) return needed[i] ?? joinAt(mended, unwritten.indexOf(word));
    const at = rest.indexOf(word);
    const lists = parts.map((_, part) => {
      const own = written[part]?.[i] ?? [];
      const isOwn = new Set(own.map((variant) => variant.word));
      return [...own, ...(forgiven[part]?.[at] ?? []).filter((one) => !isOwn.has(one.word))];
    });
    return join(lists, papers);
  });
  yield { meanings: both, isWhole: true };
  yield { meanings: both, isWhole: false };
}

/** `most`: papers in the answer at most. Of two papers of one score the one of the newer part is first. */
export async function searchTitles(
  parts: readonly LivingPart[],
  asked: readonly AskedWord[],
  most: number,
): Promise<FoundTitles> {
  if (asked.length === 0) return { papers: [], found: 0 };
  for await (const { meanings, isWhole } of makePlans(parts, asked)) {
    const answers = await Promise.all(
      parts.map(({ segment, gone }, i) =>
        segment.findTyped(toPlan(meanings, i, isWhole), { most, isGone: gone.has }),
      ),
    );
    const found = answers.reduce((sum, answer) => sum + answer.found, 0);
    if (found > 0) return { papers: await readBest(parts, answers, most), found };
  }
  return { papers: [], found: 0 };
}

async function readBest(
  parts: readonly LivingPart[],
  answers: readonly { hits: readonly { ordinal: number; score: number }[] }[],
  most: number,
): Promise<Paper[]> {
  const hits = answers.flatMap(({ hits }, part) => hits.map((hit) => ({ ...hit, part })));
  const best = hits.sort((a, b) => b.score - a.score).slice(0, most);
  const rows = await Promise.all(
    parts.map(({ segment }, part) =>
      segment.readRows(best.flatMap((hit) => (hit.part === part ? hit.ordinal : []))),
    ),
  );
  const next = parts.map(() => 0);
  return best.flatMap(({ part }) => {
    const at = next[part] ?? 0;
    next[part] = at + 1;
    return rows[part]?.[at]?.paper ?? [];
  });
}
