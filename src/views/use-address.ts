// Where the reader is in the library tab, as it stands in the address: what is searched for and in which
// order (`#q=words&sort=title`), or one paper (`#paper=arxiv:1706.03762`). A reload, the way back and a
// link find it again. It never leaves the machine: a hash is not sent.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Browsers bound how often an address may be changed: it follows the typing at a distance. */
const FOLLOW_MS = 200;

/** What is looked for, and in which order; an empty order is the list's own. */
export interface Asking {
  query: string;
  sort: string;
}

export interface Address extends Asking {
  /** The key of the paper that is shown by itself. */
  paper: string | null;
  ask(change: Partial<Asking>): void;
  /** The address of the list as it was left. */
  listHref: string;
  /** From one paper back to the list. */
  leave(): void;
  /** Writes into the address what does not stand there yet: to be called before it is left. */
  settle(): void;
}

function readAddress(): Asking & { paper: string | null } {
  const said = new URLSearchParams(location.hash.slice(1));
  return { query: said.get('q') ?? '', sort: said.get('sort') ?? '', paper: said.get('paper') };
}

/** The hash that leads to one paper. */
export const paperHash = (key: string) => `#${new URLSearchParams({ paper: key })}`;

function toHash({ query, sort }: Asking): string {
  const said = new URLSearchParams();
  if (query.trim() !== '') said.set('q', query.trim());
  if (sort !== '') said.set('sort', sort);
  const text = said.toString();
  return text === '' ? '' : `#${text}`;
}

export function useAddress(): Address {
  const [asking, setAsking] = useState<Asking>(readAddress);
  const [paper, setPaper] = useState(() => readAddress().paper);
  /** What the address said last: its own echo must not undo what was typed since. */
  const said = useRef(toHash(asking));
  const latest = useRef(asking);
  latest.current = asking;
  const shown = useRef(paper);
  /** The list is one step back in the tab's own history. */
  const isOneStep = useRef(false);

  useEffect(() => {
    const onHash = () => {
      const now = readAddress();
      isOneStep.current = now.paper !== null && shown.current === null;
      shown.current = now.paper;
      setPaper(now.paper);
      if (now.paper !== null || toHash(now) === said.current) return;
      said.current = toHash(now);
      setAsking({ query: now.query, sort: now.sort });
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);

  const settle = useCallback(() => {
    const wanted = toHash(latest.current);
    // While one paper is shown the address is that paper's.
    if (wanted === said.current || readAddress().paper !== null) return;
    const { pathname, search } = location;
    said.current = wanted;
    history.replaceState(history.state, '', `${pathname}${search}${wanted}`);
  }, []);

  useEffect(() => {
    if (toHash(asking) === said.current) return;
    const timer = setTimeout(settle, FOLLOW_MS);
    return () => clearTimeout(timer);
  }, [asking, settle]);

  const leave = useCallback(() => {
    if (isOneStep.current) return history.back();
    const { pathname, search } = location;
    said.current = toHash(latest.current);
    history.pushState(null, '', `${pathname}${search}${said.current}`);
    shown.current = null;
    setPaper(null);
  }, []);

  const ask = useCallback(
    (change: Partial<Asking>) => setAsking((before) => ({ ...before, ...change })),
    [],
  );
  return { ...asking, paper, ask, settle, leave, listHref: toHash(asking) || location.pathname };
}
