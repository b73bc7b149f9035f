// The types of browsers.mjs, which is plain JavaScript so that it runs before anything is installed.
export function findBrowser(name: 'chromium' | 'firefox' | 'chrome'): string | null;
export function findCommand(name: string): string | null;
export function planInstall(
  names: readonly ('chromium' | 'firefox')[],
): { lines: string[][]; isAllowed: boolean } | null;
export function hasDisplay(): boolean;
