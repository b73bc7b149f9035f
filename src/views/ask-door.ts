// The way of a view to the background: the asking side of the wire, passed in so that a test can answer.
import type { Answers, RequestName, RequestOf } from '../wire/protocol.ts';

export type Ask = <Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<Answers[Name]>;
