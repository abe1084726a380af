import type { Result } from "../../src/domain/result";
import type { InjectedFault } from "../../src/workbench/host/faultInjection";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { problemTextZh } from "../../src/wording/zhCN/problemTextZh";
import { createExcelGateway } from "../../src/excel/createExcelGateway";
import { hurriedClock, type HurriedClock } from "./hurriedClock";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { workbookFacts, type WorkbookFacts } from "./workbookFacts";

/** One flow from a state to the next. The steps of a ring lead back to where they began, so that no workbook is made anew. */
export interface RingStep {
  /** What people do before: deletes a sheet, changes a figure. */
  readonly before?: (book: OpenWorkbook) => Promise<void> | void;
  readonly run: (gateway: WorkbookGateway) => Promise<Result<unknown>>;
}

/** A flow that is broken in every way. */
export interface FaultRing {
  /**
   * `whole`: afterwards everything is as before or as it should be. `sheets`: each sheet is. `merge`: each fact of each cell
   * is, and running again completes it. `reads`: nothing is ever written.
   */
  readonly kind: "whole" | "sheets" | "merge" | "reads";
  readonly start?: (book: OpenWorkbook) => Promise<void> | void;
  readonly steps: readonly RingStep[];
  /** Facts that may be on their way from old to new. */
  readonly passing?: RegExp;
}

/** At an action, before or after it was done, or for good; at a sync, by losing its reply or never doing it. */
export const KINDS_OF_BREAK = ["before", "after", "gone", "loseReply", "hang"] as const;

/** Where the host breaks: at the n-th action or sync of a flow. */
export interface Break {
  readonly how: (typeof KINDS_OF_BREAK)[number];
  readonly at: number;
}

// Codes: error table of the Excel JavaScript API.
const CODES = ["GeneralException", "AccessDenied", "InvalidOperationInCellEditMode", "ApiNotFound", "ItemNotFound"];
/** A line is drawn in two actions, its style and its colour; a list and a look by value are made in several. */
const LINE = /(top|bottom|left|right) is \{"style":"thin","color":"#000000"\}/u;
const HALF_MADE = /!(validations|conditionalFormats) .* is true, not undefined or undefined$/u;
const BUILDING = /（生成中）|（旧）|^sheets/u;
const NOTHING = /$^/u;
/** Milliseconds that a sync may take on a busy machine. */
const LONG = 30_000;
/** Milliseconds within which every flow ends, also where Excel leaves a sync unanswered (I5). */
const LATEST = 30_000;

interface Trip {
  readonly step: RingStep;
  readonly old: WorkbookFacts;
  readonly next: WorkbookFacts;
  readonly actions: number;
  readonly syncs: number;
}

/** A ring in its workbook, once around without any fault. */
export class RunningRing {
  private constructor(
    private readonly ring: FaultRing,
    private readonly book: OpenWorkbook,
    private readonly trips: readonly Trip[],
  ) {}

  static async open(ring: FaultRing): Promise<RunningRing> {
    const book = await openWorkbook(LONG);
    await ring.start?.(book);
    const trips: Trip[] = [];
    // The first lap leads into the ring; the second one is what every other lap is held against.
    for (const step of [...ring.steps, ...ring.steps]) trips.push(await reference(book, step));
    return new RunningRing(ring, book, trips.slice(ring.steps.length));
  }

  close(): void {
    this.book.close();
  }

  /** Every break there can be, step by step. */
  breaks(): readonly (readonly Break[])[] {
    return this.trips.map(({ actions, syncs }) => [
      ...range(actions).flatMap((at): Break[] => (["before", "after", "gone"] as const).map((how) => ({ how, at }))),
      ...range(syncs).flatMap((at): Break[] => (["loseReply", "hang"] as const).map((how) => ({ how, at }))),
    ]);
  }

  /** Goes around once, each step broken in its way; the answer is what went wrong, in words. */
  async lap(breaks: readonly Break[]): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (const [at, trip] of this.trips.entries()) {
      const broken = breaks[at];
      const found = broken ? await this.broken(trip, broken) : [];
      wrong.push(...found.map((what) => `step ${at} ${broken?.how} ${broken?.at}: ${what}`));
    }
    return wrong;
  }

  private async broken(trip: Trip, broken: Break): Promise<readonly string[]> {
    const { book } = this;
    const { step, old, next } = trip;
    await step.before?.(book);
    const before = differences(await facts(book), old, old).map((what) => `not back: ${what}`);
    const isUnanswered = broken.how === "hang" || broken.how === "loseReply";
    const clock = hurriedClock(book.grid);
    const stop = inject(book, broken, clock);
    const outcome = await step.run(isUnanswered ? createExcelGateway() : book.gateway);
    stop();
    clock.restore();
    const late = clock.waited() <= LATEST ? [] : [`[I5] took ${clock.waited()} ms`];
    const unclear = outcome.ok ? [] : outcome.problems.map(problemTextZh).filter(isUnclear);
    const left = this.leftBehind(await facts(book), trip, { isOk: outcome.ok, isGone: broken.how === "gone" });
    const again = await step.run(book.gateway);
    const failed = again.ok ? [] : again.problems.map((problem) => `[I2] running again: ${problemTextZh(problem)}`);
    const incomplete = differences(await facts(book), next, next).map((what) => `[I4] running again: ${what}`);
    return [...before, ...late, ...unclear.map((said) => `[I3] ${said}`), ...left, ...failed, ...incomplete];
  }

  /** What is neither as before nor as it should be, as far as the kind of flow lets it. */
  private leftBehind(
    after: WorkbookFacts,
    { old, next }: Trip,
    { isOk, isGone }: { readonly isOk: boolean; readonly isGone: boolean },
  ): readonly string[] {
    const { kind, passing = NOTHING } = this.ring;
    const expected = isOk ? next : old;
    const unlike = differences(after, expected, expected);
    const isWhole = isOk || kind === "reads" || (kind === "whole" && !isGone);
    if (isWhole || unlike.length === 0) return unlike.map((what) => `[I2] ok=${isOk}: ${what}`);
    // A host that is gone for good leaves sheets behind that were being built; the next run deals with them.
    const isBeingBuilt = (what: string): boolean =>
      isGone && (BUILDING.test(what) || !old.has(`${what.split("!")[0]}!visibility`));
    return differences(after, old, next)
      .filter((what) => ![passing, LINE, HALF_MADE].some((known) => known.test(what)) && !isBeingBuilt(what))
      .map((what) => `[I1] ${what}`);
  }
}

async function reference(book: OpenWorkbook, step: RingStep): Promise<Trip> {
  await step.before?.(book);
  const old = await facts(book);
  let [actions, syncs] = [0, 0];
  book.faults.beforeAction = () => void (actions += 1);
  book.faults.onSync = () => ((syncs += 1), "answer");
  const outcome = await step.run(book.gateway);
  book.faults.beforeAction = () => undefined;
  book.faults.onSync = () => "answer";
  if (!outcome.ok) throw new Error(outcome.problems.map(problemTextZh).join("; "));
  return { step, old, next: await facts(book), actions, syncs };
}

async function facts({ grid }: OpenWorkbook): Promise<WorkbookFacts> {
  await grid.settle();
  return workbookFacts(grid.snapshot());
}

function inject({ faults }: OpenWorkbook, { how, at }: Break, clock: HurriedClock): () => void {
  const fault: InjectedFault = { code: CODES[at % CODES.length] ?? "", message: "injected" };
  let [before, after, sync] = [0, 0, 0];
  if (how === "before") faults.beforeAction = () => (before++ === at ? fault : undefined);
  if (how === "gone") faults.beforeAction = () => (before++ >= at ? fault : undefined);
  if (how === "after") faults.afterAction = () => (after++ === at ? fault : undefined);
  if (how === "loseReply" || how === "hang") {
    faults.beforeAction = () => {
      clock.act();
      return undefined;
    };
    faults.onSync = () => {
      if (sync++ !== at) return "answer";
      clock.hurry();
      return how;
    };
  }
  return () => {
    faults.beforeAction = () => undefined;
    faults.afterAction = () => undefined;
    faults.onSync = () => "answer";
  };
}

/** Facts that are neither those of one workbook nor those of the other. */
function differences(after: WorkbookFacts, one: WorkbookFacts, other: WorkbookFacts): readonly string[] {
  const keys = new Set([...after.keys(), ...one.keys(), ...other.keys()]);
  return [...keys].flatMap((key) => {
    const is = after.get(key);
    return is === one.get(key) || is === other.get(key)
      ? []
      : [`${key} is ${is}, not ${one.get(key)} or ${other.get(key)}`];
  });
}

function isUnclear(sentence: string): boolean {
  return !/[一-鿿]{4}/u.test(sentence) || /undefined|\[object|NaN/u.test(sentence);
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
