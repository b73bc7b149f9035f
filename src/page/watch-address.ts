// Tells when the page's address has changed without a load, as Hugging Face does by script.

/** The part of the Navigation API that is used. */
interface Navigation extends EventTarget {
  currentEntry: unknown;
}

export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', onChange, { signal });
  addEventListener('popstate', onChange, { signal });
  if (!navigation) watchHead(onChange, signal);
}

/** Without that API (Firefox before 147): a page that goes on by script changes its title, too. */
function watchHead(onChange: () => void, signal: AbortSignal): void {
  let address = location.href;
  const observer = new MutationObserver(() => {
    if (location.href === address) return;
    address = location.href;
    onChange();
  });
  const watch = () =>
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watch, { signal });
  else watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
