// What each part of the digest's order counts, as the reader has set it: read once, then kept in step with other
// tabs. A change that was not stored is taken back on screen, and said.
import { useEffect, useState } from 'preact/hooks';
import { type DigestWeights, digestWeights } from '../../digest/rank-digest.ts';
import {
  type DigestSettings,
  loadDigestSettings,
  saveDigestSettings,
  watchDigestSettings,
} from '../../digest-settings.ts';

export interface WeightsInView {
  /** Null until they are read. */
  weights: DigestWeights | null;
  isChanged: boolean;
  hasFailed: boolean;
  set(part: keyof DigestWeights, weight: number): void;
  reset(): void;
}

export function useWeights(): WeightsInView {
  const [stored, setStored] = useState<DigestSettings['weights'] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isOpen = true;
    loadDigestSettings().then(
      ({ weights }) => isOpen && setStored(weights),
      () => isOpen && setStored({}),
    );
    const stop = watchDigestSettings(({ weights }) => setStored(weights));
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  async function store(weights: DigestSettings['weights']) {
    try {
      setStored((await saveDigestSettings({ weights })).weights);
      setFailed(false);
    } catch {
      // A new object, so that all is drawn again as it is stored.
      setStored((before) => before && { ...before });
      setFailed(true);
    }
  }
  const weights = stored && toWeights(stored);
  return {
    weights,
    isChanged: weights !== null && partNames.some((part) => weights[part] !== digestWeights[part]),
    hasFailed,
    set: (part, weight) => void store({ ...stored, [part]: weight }),
    reset: () => void store({}),
  };
}

export const partNames = ['near', 'followed', 'authors', 'trending'] as const;

function toWeights(stored: DigestSettings['weights']): DigestWeights {
  const of = (part: keyof DigestWeights) => stored[part] ?? digestWeights[part];
  const [near, followed] = [of('near'), of('followed')];
  return { near, followed, authors: of('authors'), trending: of('trending') };
}
