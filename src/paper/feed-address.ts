// What a reader has typed comes in, the address of a feed on the open web goes out, or null. It must never be an
// address of this machine or of its own network, nor carry a name and a password.

const MAX_ADDRESS = 300;
/** A name with a dot that is no number, so that it is neither `localhost` nor an address of four bytes. */
const HOST = /^(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/;
const HOME = /\.(?:local|localhost|internal|home|lan|test|invalid)$/;

export function toFeedAddress(text: string): string | null {
  const typed = text.trim();
  if (typed.length > MAX_ADDRESS || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  const isPlain = url.protocol === 'https:' && url.port === '' && !url.username && !url.password;
  if (!isPlain || !HOST.test(url.hostname) || HOME.test(url.hostname)) return null;
  url.hash = '';
  return url.href.length <= MAX_ADDRESS ? url.href : null;
}
