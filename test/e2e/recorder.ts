// What a browser under test sends to the network comes in; what is left once the pages' own
// requests and the browser's own chatter are taken out goes out.
// It must never leave a request out unless a line here or a page of the table names it.

/** One request as it reached the loopback server. */
export interface Seen {
  /** Milliseconds since 1970. */
  at: number;
  scheme: 'http' | 'https' | 'ws' | 'wss' | 'tunnel';
  /** `CONNECT` for a tunnel, which may or may not carry a request later. */
  method: string;
  /** Without port. */
  host: string;
  /** Path with its query; empty for a tunnel. */
  path: string;
  headers: Record<string, string>;
}

/**
 * Requests that the browsers make for themselves in an empty profile without any extension, whatever
 * switch or preference is set; by exact host. Seen in Chromium 156 and Firefox 153 ESR.
 */
export const browserChatter: readonly { host: string; why: string }[] = [
  { host: 'clients2.google.com', why: 'Chromium asks for the time' },
  { host: 'update.googleapis.com', why: 'Chromium asks for new components' },
  { host: 'accounts.google.com', why: 'Chromium asks who is signed in' },
  { host: 'firefox.settings.services.mozilla.com', why: 'Firefox asks for its remote settings' },
];

/** A request with an extension's origin is nobody's chatter, whatever host it goes to. */
const isChatter = (seen: Seen): boolean =>
  browserChatter.some(({ host }) => host === seen.host) &&
  !/^(?:chrome|moz)-extension:/.test(seen.headers.origin ?? '');

/** How a request reads in a failed test. */
export function describeSeen(seen: Seen): string {
  const from = seen.headers.origin ? ` from ${seen.headers.origin}` : '';
  const as = seen.headers['sec-fetch-dest'] ? ` as ${seen.headers['sec-fetch-dest']}` : '';
  return `${seen.method} ${seen.scheme}://${seen.host}${seen.path}${as}${from}`;
}

export interface Recorder {
  /** Everything, in the order it came. */
  readonly all: readonly Seen[];
  add(seen: Omit<Seen, 'at'>): void;
  clear(): void;
  /** Whether the browser has asked a host for anything, a mere tunnel included. */
  has(host: string): boolean;
  /**
   * Requests that no page of ours explains. A page explains its own address fetched as a document,
   * its host's style sheets and icon, and tunnels to its host. The rest was somebody's own idea.
   */
  unexplained(): Seen[];
}

/** `isPage` says whether an address is a page of the table; `hasHost` whether a host has a page. */
export function createRecorder(table: {
  isPage(url: URL): boolean;
  hasHost(host: string): boolean;
}): Recorder {
  const all: Seen[] = [];

  function isExplained(seen: Seen): boolean {
    if (!table.hasHost(seen.host)) return false;
    if (seen.scheme === 'tunnel') return true;
    if (seen.scheme !== 'https' || seen.method !== 'GET') return false;
    const dest = seen.headers['sec-fetch-dest'];
    if (dest === 'style') return seen.path.startsWith('/static/');
    if (dest === 'image') return seen.path === '/favicon.ico';
    return dest === 'document' && table.isPage(new URL(`https://${seen.host}${seen.path}`));
  }

  return {
    all,
    add: (seen) => void all.push({ at: Date.now(), ...seen }),
    clear: () => void all.splice(0),
    has: (host) => all.some((seen) => seen.host === host),
    unexplained: () => all.filter((seen) => !isChatter(seen) && !isExplained(seen)),
  };
}
