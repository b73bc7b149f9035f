// A seed comes in; one run of random changes and kills in a real browser goes out as a report: what was
// acknowledged, what was killed with how much under way, and every difference that was found after it.
import * as fc from 'fast-check';
import type { Change, Rows } from './kept-model.ts';
import { KeptModel } from './kept-model.ts';
import type { Draw } from './operation.ts';
import { operations } from './operations.ts';
import type { KillKind, World } from './world.ts';
import { KILLS } from './world.ts';

interface Wish {
  operation: string;
  draw: Draw;
}

export type Step =
  | { step: 'change'; wish: Wish }
  /** Wishes are sent all at once, and so many ms later it strikes. */
  | { step: 'kill'; kind: KillKind; under: Wish[]; delayMs: number };

export interface KillReport {
  seed: number;
  acknowledged: Record<string, number>;
  /** By what was killed. */
  kills: Record<string, number>;
  /** Changes that were under way at a kill. */
  underWay: { sent: number; answered: number; cutOffDone: number; cutOffNotDone: number };
  /** Acknowledged and not there, or there and never asked for; empty in a sound product. */
  wrong: string[];
  seconds: number;
}

/** What readers do more often than the rest. */
const OFTEN = ['save', 'note', 'note', 'take out', 'undo', 'undo', 'press on a page'];

const wish: fc.Arbitrary<Wish> = fc.record({
  operation: fc.constantFrom(...operations.map(({ name }) => name), ...OFTEN),
  draw: fc.record({
    paper: fc.nat(5),
    other: fc.nat(5),
    topic: fc.nat(4),
    word: fc.nat(99_999),
  }),
});

const kill = fc.record({
  step: fc.constant('kill' as const),
  kind: fc.constantFrom(...KILLS, 'background' as const),
  under: fc.array(wish, { maxLength: 6 }),
  delayMs: fc.nat(250),
});

/** Steps of one run; the last is always a kill of the whole browser. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.record({ step: fc.constant('change' as const), wish }) },
        { weight: 1, arbitrary: kill },
      ),
      { minLength: 18, maxLength: 30, size: 'max' },
    ),
    kill,
  )
  .map(([first, last]): Step[] => [...first, { ...last, kind: 'browser' }]);

const stepsOf = (seed: number): Step[] => fc.sample(steps, { numRuns: 1, seed })[0] ?? [];

/** An import is looked at for longer than a change of a row. */
const IMPORT_SLOWER = 6;
/** Longest wait for an answer whose asker or answerer was killed, ms. */
const NO_ANSWER_MS = 5000;

export async function runSeed(seed: number, open: () => Promise<World>): Promise<KillReport> {
  const world = await open();
  try {
    return await runSteps(seed, stepsOf(seed), world);
  } finally {
    await world.close();
  }
}

export async function runSteps(seed: number, run: Step[], world: World): Promise<KillReport> {
  const began = Date.now();
  const model = new KeptModel();
  const report: KillReport = {
    seed,
    acknowledged: {},
    kills: {},
    underWay: { sent: 0, answered: 0, cutOffDone: 0, cutOffNotDone: 0 },
    wrong: [],
    seconds: 0,
  };
  for (const step of run) {
    const wrong =
      step.step === 'change'
        ? await change(world, model, step.wish)
        : await strike(world, model, step, report);
    report.wrong.push(...wrong);
    if (report.wrong.length > 0) break;
  }
  report.acknowledged = Object.fromEntries(model.acknowledged);
  report.underWay.cutOffDone = model.found;
  report.underWay.cutOffNotDone = report.underWay.sent - report.underWay.answered - model.found;
  report.seconds = (Date.now() - began) / 1000;
  return report;
}

const plan = (model: KeptModel, { operation, draw }: Wish): Change | null =>
  operations.find(({ name }) => name === operation)?.plan(model, draw) ?? null;

async function change(world: World, model: KeptModel, wished: Wish): Promise<string[]> {
  const planned = plan(model, wished);
  if (!planned) return [];
  try {
    const wrong = model.acknowledge(planned, await world.carryOut(planned));
    // Where the answer shows no row, it is read at once.
    return model.isOwed ? [...wrong, ...model.compare(await world.readRows())] : wrong;
  } catch (error) {
    return [`${planned.what} was refused: ${error}`];
  }
}

/** Changes that can be under way together: none of a row that another changes; an import by itself. */
function planTogether(model: KeptModel, wishes: readonly Wish[]): Change[] {
  const planned = wishes.flatMap((one) => plan(model, one) ?? []);
  const [first] = planned;
  if (first?.file || first?.isAlone) return [first];
  const rows = new Set<string>();
  return planned.filter(({ row, file, isAlone }) => {
    const isFree = !file && !isAlone && (row.endsWith(' ') || !rows.has(row));
    rows.add(row);
    return isFree;
  });
}

async function strike(
  world: World,
  model: KeptModel,
  { kind, under, delayMs }: Extract<Step, { step: 'kill' }>,
  report: KillReport,
): Promise<string[]> {
  const changes = planTogether(model, under);
  const fall = await world.arm(kind);
  const answers = changes.map((one) =>
    world.carryOut(one).then(
      (answer) => ({ answer }),
      () => null,
    ),
  );
  const isImport = changes[0]?.file !== undefined;
  await new Promise((resume) => setTimeout(resume, delayMs * (isImport ? IMPORT_SLOWER : 1)));
  await fall();
  // An import goes on in its tab where the background alone was killed.
  const none = isImport && kind === 'background' ? [] : [afterMs(NO_ANSWER_MS)];
  const told = await Promise.all(answers.map((answer) => Promise.race([answer, ...none])));
  report.kills[kind] = (report.kills[kind] ?? 0) + 1;
  report.underWay.sent += changes.length;
  const wrong = changes.flatMap((one, i) => {
    const answer = told[i];
    if (!answer) model.leaveOpen(one);
    else report.underWay.answered += 1;
    return answer ? model.acknowledge(one, answer.answer) : [];
  });
  model.undo = null;
  await world.recover();
  wrong.push(...(await look(world, model)));
  if (kind === 'browser' || kind === 'extension') model.close();
  return wrong.map((line) => `after the kill of the ${kind}: ${line}`);
}

/** So often rows are read anew where they change while the answers are compared with them. */
const LOOKS = 5;

/** A background that outlives its asker may still do what was sent to it: then both are read again. */
async function look(world: World, model: KeptModel): Promise<string[]> {
  for (let turn = 1; ; turn++) {
    const rows = await world.readRows();
    const wrong = model.compare(rows);
    const answered = await world.checkAnswers(rows);
    if (wrong.length > 0 || answered.length === 0) return [...wrong, ...answered];
    const isStill = isEqualRows(rows, await world.readRows());
    if (isStill || turn === LOOKS) return answered;
  }
}

const isEqualRows = (a: Rows, b: Rows) => JSON.stringify([...a]) === JSON.stringify([...b]);

const afterMs = (ms: number) => new Promise<null>((done) => setTimeout(() => done(null), ms));

/** One line a run, for a terminal. */
export function sayReport({ seed, acknowledged, kills, underWay, wrong, seconds }: KillReport) {
  const sum = Object.values(acknowledged).reduce((total, count) => total + count, 0);
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const { sent, answered, cutOffDone, cutOffNotDone } = underWay;
  return [
    `seed ${seed}: ${sum} acknowledged (${list(acknowledged)})`,
    `killed: ${list(kills)}; ${sent} under way, of them ${answered} answered, ${cutOffDone} cut off and done, ${cutOffNotDone} not done`,
    `${wrong.length} wrong, ${seconds.toFixed(1)} s`,
    ...wrong,
  ].join('\n  ');
}
