// An address comes in, what its host answers goes out, as text or as the reason why there is none. One request,
// without the reader's cookies and without saying where it comes from; it is never repeated here.
import type { FeedError } from '../paper/feed-error.ts';
import type { Validators } from './journal.ts';
import { readRetryAfter } from './schedule.ts';

export type Answered =
  | { is: 'text'; text: string; validators: Validators }
  | { is: 'unchanged' }
  | { is: 'failed'; error: FeedError; retryAfterMs: number | null };

/** Two thousand entries, the most that arXiv's feed has, take some 5 MB. */
const MAX_BYTES = 24 * 2 ** 20;
const PATIENCE_MS = 60_000;

export interface HostDoor {
  fetch: typeof fetch;
  now(): number;
}

/** Never throws. */
export async function askHost(
  url: string,
  known: Validators | undefined,
  door: HostDoor,
): Promise<Answered> {
  const headers: Record<string, string> = {};
  if (known?.etag) headers['If-None-Match'] = known.etag;
  if (known?.modified) headers['If-Modified-Since'] = known.modified;
  try {
    const response = await door.fetch(url, {
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The browser's own memory of answers would hide whether the host was asked.
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 304) return { is: 'unchanged' };
    if (!response.ok) return toFailed(response, door.now());
    const bytes = await readBounded(response);
    if (!bytes) return failed('tooLong');
    return { is: 'text', text: decode(bytes), validators: validatorsOf(response.headers) };
  } catch {
    return failed('offline');
  }
}

const failed = (error: FeedError, retryAfterMs: number | null = null): Answered => ({
  is: 'failed',
  error,
  retryAfterMs,
});

function toFailed({ status, headers }: Response, now: number): Answered {
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), now);
  if (status === 429 || status === 503) return failed('busy', retryAfterMs);
  if (status === 401 || status === 403) return failed('refused', retryAfterMs);
  return failed(status < 500 ? 'absent' : 'server', retryAfterMs);
}

function validatorsOf(headers: Headers): Validators {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return { ...(etag !== null && { etag }), ...(modified !== null && { modified }) };
}

/** Null where there is more than any feed has; the rest is not read. */
async function readBounded(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > MAX_BYTES) {
      await reader?.cancel();
      return null;
    }
    pieces.push(read.value);
  }
  const whole = new Uint8Array(length);
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}

/** UTF-8, or what the first bytes say; bytes that are no text of it become U+FFFD, which readers leave out. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [said = ''] = head.split('?>', 1);
  const named = said.includes('<?xml')
    ? /\sencoding=["']([\w.:-]{1,40})["']/.exec(said)?.[1]
    : undefined;
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
