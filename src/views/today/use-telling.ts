// How it is told that new papers came, as a view holds it: two switches of the reader's, each off until it is pressed,
// and for the notification also the browser's word. A change that was not stored is taken back on screen, and said.
import { useEffect, useState } from 'preact/hooks';
import {
  type DigestSettings,
  loadDigestSettings,
  saveDigestSettings,
  watchDigestSettings,
} from '../../digest-settings.ts';
import type { Ask } from '../ask-door.ts';

export interface NoticeDoor {
  /** Whether the browser lets notifications be shown. */
  mayNotify(): Promise<boolean>;
  /** To be called in the press itself. */
  requestNotices(): Promise<boolean>;
  /** Lets the browser forget that they may be shown. */
  giveNoticesBack(): Promise<unknown>;
}

export type Telling = Pick<DigestSettings, 'notifies' | 'counts'>;

export interface TellingInView extends Telling {
  isRead: boolean;
  /** The browser did not allow notifications; or nothing could be stored. */
  trouble: 'refused' | 'failed' | null;
  setNotifies(isOn: boolean): void;
  setCounts(isOn: boolean): void;
}

export function useTelling(ask: Ask, door: NoticeDoor): TellingInView {
  const [stored, setStored] = useState<Telling | null>(null);
  const [mayNotify, setMayNotify] = useState(false);
  const [trouble, setTrouble] = useState<TellingInView['trouble']>(null);
  useEffect(() => {
    let isOpen = true;
    const take = (settings: Telling) => isOpen && setStored(settings);
    loadDigestSettings().then(take, () => {});
    door.mayNotify().then(
      (may) => isOpen && setMayNotify(may),
      () => {},
    );
    const stop = watchDigestSettings(take);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);

  async function store(change: Partial<Telling>) {
    try {
      setStored(await saveDigestSettings(change));
      setTrouble(null);
      await ask('showNews', {});
    } catch {
      setStored((before) => before && { ...before });
      setTrouble('failed');
    }
  }

  async function setNotifies(isOn: boolean) {
    const may = isOn && (await door.requestNotices().catch(() => false));
    setMayNotify(may);
    if (!isOn) await door.giveNoticesBack().catch(() => {});
    await store({ notifies: may });
    if (isOn && !may) setTrouble('refused');
  }

  return {
    isRead: stored !== null,
    notifies: mayNotify && (stored?.notifies ?? false),
    counts: stored?.counts ?? false,
    trouble,
    setNotifies: (isOn) => void setNotifies(isOn),
    setCounts: (isOn) => void store({ counts: isOn }),
  };
}
