// Counts what the background requests, as the browser itself records it. To be called while the script
// starts. Files of its own package are no requests: they never leave the browser.
import { browser } from '#imports';
import type { BackgroundFacts } from './diagnostic-messages.ts';

export function countRequests(): () => BackgroundFacts {
  const wokeAt = Date.now();
  const own = browser.runtime.getURL('/');
  let requests = 0;
  const take = (entries: readonly PerformanceEntry[]) => {
    // What is made in memory of what is there already is none either.
    requests += entries.filter(
      ({ name }) => !name.startsWith(own) && !/^(?:data|blob):/.test(name),
    ).length;
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });
  return () => {
    take(observer.takeRecords());
    return { wokeAt, requests };
  };
}
