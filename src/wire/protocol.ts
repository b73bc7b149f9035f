// Every call between contexts: one entry a call, its request as a schema and its answer as a type; each
// noun has them in a file of its own. The receiving side checks each request; the asking side imports
// types alone, so that no schema library reaches the content script.
import type * as z from 'zod/mini';
import type { BackupAnswers } from './backup-messages.ts';
import { backupRequests } from './backup-messages.ts';
import type { CorpusAnswers } from './corpus-messages.ts';
import { corpusRequests } from './corpus-messages.ts';
import type { DiagnosticAnswers } from './diagnostic-messages.ts';
import { diagnosticRequests } from './diagnostic-messages.ts';
import type { EntryAnswers } from './entry-messages.ts';
import { entryRequests } from './entry-messages.ts';
import type { FeedAnswers } from './feed-messages.ts';
import { feedRequests } from './feed-messages.ts';
import type { HealthAnswers } from './health-messages.ts';
import { healthRequests } from './health-messages.ts';
import type { ListAnswers } from './list-messages.ts';
import { listRequests } from './list-messages.ts';
import type { PaperAnswers } from './paper-messages.ts';
import { paperRequests } from './paper-messages.ts';
import type { ToolAnswers } from './tool-messages.ts';
import { toolRequests } from './tool-messages.ts';
import type { TopicAnswers } from './topic-messages.ts';
import { topicRequests } from './topic-messages.ts';

/** Requests to the background, by name. */
export const requests = {
  ...paperRequests,
  ...entryRequests,
  ...topicRequests,
  ...healthRequests,
  ...backupRequests,
  ...corpusRequests,
  ...toolRequests,
  ...listRequests,
  ...diagnosticRequests,
  ...feedRequests,
} as const;

export interface Answers
  extends PaperAnswers,
    EntryAnswers,
    TopicAnswers,
    HealthAnswers,
    BackupAnswers,
    CorpusAnswers,
    ToolAnswers,
    ListAnswers,
    DiagnosticAnswers,
    FeedAnswers {}

/** What a content script may ask; the rest is for our own pages alone. */
export const pageRequests: ReadonlySet<keyof typeof requests> = new Set([
  'annotate',
  'identify',
  'prepare',
  'noteSeen',
  'setSaved',
  'changeEntry',
  'listTags',
  'findPaper',
  'pageChanged',
  'restoreEntry',
  'setNotSame',
  'correctTopic',
  'findRelated',
  'getHealth',
  'bringTools',
  'openPaper',
  'markSeen',
  'restoreSeen',
  'openList',
  'keepPlace',
  'findAbstract',
  'keepTogether',
  'restoreTogether',
]);

export type RequestName = keyof typeof requests;
export type RequestOf<Name extends RequestName> = Frozen<z.infer<(typeof requests)[Name]>>;

/** Messages are data: what is sent and what arrives is never written to. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** Why a request could not be met; the words for the reader stand in `locales`. */
export type FailureCode =
  | 'bad-request'
  | 'not-allowed'
  | 'database-unavailable'
  | 'database-newer'
  | 'disk-full'
  | 'failed'
  | 'changed-since'
  | 'too-many'
  | 'circle'
  | 'no-topic';

export type Reply<Name extends RequestName = RequestName> =
  | { ok: true; answer: Answers[Name] }
  | { ok: false; code: FailureCode; message: string };

/** The envelope of a request on `runtime.sendMessage`. */
export interface Envelope {
  scholium: 1;
  name: string;
  request: unknown;
}
