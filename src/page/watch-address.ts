// Tells when the page's address has changed without a load, as Hugging Face does by script.

/** The part of the Navigation API that is used; older browsers have none of it. */
interface Navigation extends EventTarget {
  currentEntry: unknown;
}

export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', onChange, { signal });
  addEventListener('popstate', onChange, { signal });
}
