// What is searched for in the library tab, as it stands in the address (`#q=words`): a reload, a way
// back and a link from the popup find it again. It never leaves the machine: a hash is not sent.
import { useEffect, useState } from 'preact/hooks';

/** Browsers bound how often an address may be changed: it follows the typing at a distance. */
const FOLLOW_MS = 200;

function readQuery(): string {
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
}

export function useHashQuery(): [query: string, setQuery: (query: string) => void] {
  const [query, setQuery] = useState(readQuery);

  useEffect(() => {
    const onHash = () => setQuery(readQuery());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);

  useEffect(() => {
    if (query === readQuery()) return;
    const timer = setTimeout(() => {
      const { pathname, search } = location;
      const hash = query === '' ? '' : `#${new URLSearchParams({ q: query })}`;
      history.replaceState(history.state, '', `${pathname}${search}${hash}`);
    }, FOLLOW_MS);
    return () => clearTimeout(timer);
  }, [query]);

  return [query, setQuery];
}
