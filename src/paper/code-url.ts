// An address comes in; that of the repository of code that it lies in goes out, or null. No other address
// is ever handed on as one of code, whatever a page or a file says.

// A repository's address: owner and name. What follows (a tree, an issue) is not part of it.
const REPOSITORY = /^\/([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?(?:\/|$)/;

/** `https://github.com/owner/name` where the address is in such a repository, else null. */
export function findCodeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || !/^(?:www\.)?github\.com$/.test(url.hostname)) return null;
  const [, owner, name] = REPOSITORY.exec(url.pathname) ?? [];
  return owner && name && !/^\.+$/.test(name) ? `https://github.com/${owner}/${name}` : null;
}
