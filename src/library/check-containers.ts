// Containers that nothing vouches for are read through: those written before pages had sums, and those that
// were found damaged. Each that is whole is vouched for; any other is part of no answer any more.
import type { Corpus } from '../corpus/corpus.ts';
import { PageCache } from '../corpus/page-cache.ts';
import { DamagedError } from '../corpus/page-sums.ts';
import { giveWay } from '../give-way.ts';
import { SegmentError } from '../search/segment/bytes.ts';
import { verifyContainer } from '../search/segment/container.ts';

/** Memory for the pages of the one that is read. */
const CACHE_BYTES = 4 * 2 ** 20;

/** Answers whether any that was left out is whole after all. */
export async function checkContainers(corpus: Corpus): Promise<boolean> {
  const damaged = new Set(
    (await corpus.listCorpora()).flatMap(({ segments }) =>
      segments.flatMap((segment) => (segment.damaged ? [segment.id] : [])),
    ),
  );
  let isBetter = false;
  for (const id of await corpus.listUnvouched()) {
    const isWhole = await isSound(corpus, id);
    if (isWhole) await corpus.vouchFor(id);
    else if (!damaged.has(id)) corpus.noteDamaged(id);
    isBetter ||= isWhole && damaged.has(id);
    await giveWay();
  }
  return isBetter;
}

async function isSound(corpus: Corpus, id: string): Promise<boolean> {
  try {
    await verifyContainer(new PageCache(CACHE_BYTES).open(await corpus.openContainer(id)));
    return true;
  } catch (error) {
    if (error instanceof SegmentError || error instanceof DamagedError) return false;
    throw error;
  }
}
