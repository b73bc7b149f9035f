// What is searched for in the library tab, as it stands in the address (`#q=words`): a reload, a way
// back and a link from the popup find it again. It never leaves the machine: a hash is not sent.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Browsers bound how often an address may be changed: it follows the typing at a distance. */
const FOLLOW_MS = 200;

function readQuery(): string {
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
}

export function useHashQuery(): [query: string, setQuery: (query: string) => void] {
  const [query, setQuery] = useState(readQuery);
  /** What the address said last: its own echo must not undo what was typed since. */
  const said = useRef(query);

  useEffect(() => {
    const onHash = () => {
      const now = readQuery();
      if (now === said.current) return;
      said.current = now;
      setQuery(now);
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);

  useEffect(() => {
    const wanted = query.trim();
    if (wanted === said.current) return;
    const timer = setTimeout(() => {
      const { pathname, search } = location;
      const hash = wanted === '' ? '' : `#${new URLSearchParams({ q: wanted })}`;
      said.current = wanted;
      history.replaceState(history.state, '', `${pathname}${search}${hash}`);
    }, FOLLOW_MS);
    return () => clearTimeout(timer);
  }, [query]);

  return [query, setQuery];
}
