// All that the background can be asked, a table a noun, as the wire has them: the library and the doors
// of the browser come in. Whoever changes what is kept says here to whom it is told.
import type { Handlers } from '../wire/serve.ts';
import { backupHandlers } from './backups.ts';
import { corpusHandlers } from './corpora.ts';
import { entryHandlers } from './entries.ts';
import { feedHandlers } from './feeds.ts';
import { healthHandlers } from './health.ts';
import { listHandlers } from './lists.ts';
import { paperHandlers } from './papers.ts';
import type { HandlerParts } from './parts.ts';
import { toolHandlers } from './tools.ts';
import { topicHandlers } from './topics.ts';

export function makeHandlers(parts: HandlerParts): Handlers {
  return {
    ...paperHandlers(parts),
    ...entryHandlers(parts),
    ...topicHandlers(parts),
    ...healthHandlers(parts),
    ...backupHandlers(parts),
    ...corpusHandlers(parts),
    ...toolHandlers(parts),
    ...listHandlers(parts),
    ...feedHandlers(parts),
  };
}
