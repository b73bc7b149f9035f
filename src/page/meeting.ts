// Where a page's two scripts meet: the first leaves its run here; the second, the page's tools, which are brought
// only once marks stand, takes it up. Neither waits for the other, and each may be missing.
import type { Run } from './run.ts';

/** The second script: what it does with a run of the first ends with the run's signal. */
export interface Tools {
  begin(run: Run): void;
}

export interface Meeting {
  /** What is at work on the page now, if anything is. */
  run: Run | null;
  /** Set once the tools were asked for. */
  coming?: Promise<unknown> | undefined;
  /** Once they are there. */
  tools?: Tools;
}

/** The globals that all scripts share which one life of the extension puts on a page. */
interface World {
  scholiumMeeting?: Meeting;
}

const world = globalThis as World;

/** The first script's end. */
export function openMeeting(): Meeting {
  world.scholiumMeeting = { run: null };
  return world.scholiumMeeting;
}

/** The tools' end: they come once, however often the browser brings them. */
export function joinMeeting(tools: Tools): void {
  const meeting = world.scholiumMeeting;
  if (!meeting || meeting.tools) return;
  meeting.tools = tools;
  if (meeting.run) tools.begin(meeting.run);
}
