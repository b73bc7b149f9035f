// Long work comes in, short pieces of it go out with rests between them, so that messages are heard
// and work can be halted. It must never rest in the middle of a step.

/** Asked between small steps: a promise where the work shall rest until it is kept. */
export type Pace = () => Promise<void> | undefined;

/** Rests for `rest()` after each `sliceMs` of work. */
export function paceOf(sliceMs: number, now: () => number, rest: () => Promise<void>): Pace {
  let until = now() + sliceMs;
  return () => {
    if (now() < until) return undefined;
    return rest().then(() => {
      until = now() + sliceMs;
    });
  };
}

/** Rows or terms between two questions to the pace. */
const STEP = 64;

/** Does `work` for 0 to `count` - 1, and asks the pace between. */
export async function eachStep(count: number, pace: Pace | undefined, work: (i: number) => void) {
  for (let i = 0; i < count; i++) {
    work(i);
    if (i % STEP === STEP - 1) {
      const rest = pace?.();
      if (rest) await rest;
    }
  }
}
