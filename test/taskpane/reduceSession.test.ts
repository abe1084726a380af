import { error } from "../../src/domain/problem";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { reduceSession } from "../../src/taskpane/session/reduceSession";
import type { SessionEvent } from "../../src/taskpane/session/sessionEvent";
import { NEW_SESSION } from "../../src/taskpane/session/sessionState";
import type { LoadedPlan, SessionState } from "../../src/taskpane/session/sessionState";
import { STARTED } from "../../src/taskpane/session/task";
import { isBusy } from "../../src/taskpane/views/isBusy";
import type { AnnexOutcome, WorkbookEvaluation } from "../../src/workflows/outcomes";

const FIRST_HALF = { year: 2024, throughMonth: 6 };
const THREE_QUARTERS = { year: 2024, throughMonth: 9 };
const AT = new Date(2024, 7, 29, 9, 0, 0);

const planOf = (region: string) => ({ format: "plan-annex/1" as const, region, year: 2024, indicators: [] });

const evaluationOf = (region: string): WorkbookEvaluation => ({
  plan: planOf(region),
  period: FIRST_HALF,
  settings: DEFAULT_SETTINGS,
  annexes: [],
  evaluation: { period: FIRST_HALF, rows: [], problems: [] } as unknown as WorkbookEvaluation["evaluation"],
  fill: [],
  places: new Map(),
  problems: [],
});

const annexOn = (sheet: string) => [{ sheet } as unknown as AnnexOutcome];
const loadedFrom = (origin: LoadedPlan["origin"]): LoadedPlan => ({
  plan: planOf("鼓楼区"),
  name: "计划.json",
  origin,
  warnings: [],
});

const after = (...events: readonly SessionEvent[]): SessionState => events.reduce(reduceSession, NEW_SESSION);

const EVALUATED: SessionEvent = { type: "evaluated", value: evaluationOf("鼓楼区"), at: AT };
const EDITED: SessionEvent = { type: "edited", sheet: "实绩2024年1-6月" };
const BUILDING: SessionEvent = { type: "job", name: "building", task: STARTED };
const HALF_BUILT: SessionEvent = { type: "job", name: "building", task: { state: "running", done: 1, total: 2 } };
const BUILT: SessionEvent = {
  type: "job",
  name: "building",
  task: { state: "done", outcome: annexOn("附表2024年1-6月") },
};
const WRITTEN: SessionEvent = {
  type: "job",
  name: "writing",
  task: { state: "done", outcome: { sheets: [], notices: [] } },
};

describe("freshness of an evaluation", () => {
  it("is current until something is edited, and again only after the next evaluation", () => {
    expect(after(EVALUATED).evaluation.freshness).toBe("current");
    expect(after(EVALUATED, EDITED).evaluation.freshness).toBe("edited");
    expect(after(EVALUATED, EDITED, { type: "evaluating" }).evaluation.freshness).toBe("edited");
    expect(after(EVALUATED, EDITED, EVALUATED).evaluation.freshness).toBe("current");
  });

  it("keeps the old numbers after a failure, but never as current", () => {
    const state = after(EVALUATED, EDITED, { type: "evaluationFailed", problems: [error("hostTimeout", "")] });
    expect(state.evaluation.value).not.toBeNull();
    expect(state.evaluation.freshness).toBe("failed");
  });

  it("takes missing sheets for a failure only when there was an evaluation before", () => {
    const missing: SessionEvent = { type: "evaluationFailed", problems: [error("sheetMissing", "指标体系")] };
    expect(after(missing).evaluation.freshness).toBe("none");
    expect(after(EVALUATED, missing).evaluation.freshness).toBe("failed");
  });

  it("belongs to its period: another period starts without numbers", () => {
    const state = after(EVALUATED, { type: "periodChosen", period: THREE_QUARTERS });
    expect(state.evaluation.value).toBeNull();
    expect(after(EVALUATED, { type: "periodChosen", period: FIRST_HALF }).evaluation.value).not.toBeNull();
  });
});

describe("an annex that was generated", () => {
  it("is outdated by an edit, also by one that came while it was being generated", () => {
    expect(after(EVALUATED, BUILDING, BUILT).annexOutdated).toBe(false);
    expect(after(EVALUATED, BUILDING, BUILT, EDITED).annexOutdated).toBe(true);
    expect(after(EVALUATED, BUILDING, EDITED, BUILT).annexOutdated).toBe(true);
    expect(after(EVALUATED, BUILDING, EDITED, HALF_BUILT, BUILT).annexOutdated).toBe(true);
  });

  it("is not outdated by a remark typed into the annex itself", () => {
    const state = after(EVALUATED, BUILDING, BUILT, { type: "edited", sheet: "附表2024年1-6月" });
    expect(state.annexOutdated).toBe(false);
    expect(state.evaluation.freshness).toBe("current");
  });

  it("is up to date again once it is generated again", () => {
    expect(after(EVALUATED, BUILDING, BUILT, EDITED, BUILDING, BUILT).annexOutdated).toBe(false);
  });
});

describe("what came of a job", () => {
  const copied: SessionEvent = { type: "job", name: "taking", task: { state: "done", outcome: { how: "copied" } } };

  it("belongs to its period, but one that is under way stays: nothing else may write meanwhile", () => {
    const other: SessionEvent = { type: "periodChosen", period: THREE_QUARTERS };
    expect(after(EVALUATED, WRITTEN, other).jobs.writing.state).toBe("idle");
    expect(after(EVALUATED, BUILT, other).jobs.building.state).toBe("idle");
    const under = after(EVALUATED, BUILDING, other);
    expect(under.jobs.building.state).toBe("running");
    expect(isBusy(under)).toBe(true);
  });

  it("of a copy says nothing any more once the sheets or the choice of annex have changed", () => {
    expect(after(EVALUATED, copied).jobs.taking.state).toBe("done");
    expect(after(EVALUATED, copied, EDITED).jobs.taking.state).toBe("idle");
    expect(after(EVALUATED, copied, { type: "annexChosen", label: "附表2" }).jobs.taking.state).toBe("idle");
  });

  it("is announced once it has ended, not while it runs", () => {
    expect(after(EVALUATED, BUILDING).latest).toBe("evaluation");
    expect(after(EVALUATED, BUILDING, BUILT).latest).toBe("building");
  });
});

describe("whose indicators count", () => {
  const read: SessionEvent = { type: "planRead", loaded: loadedFrom("file"), period: FIRST_HALF };

  it("is the file until it is written, then the sheet 指标体系, which people may edit", () => {
    expect(after(read).loaded?.origin).toBe("file");
    const written = after(read, WRITTEN);
    expect(written.loaded?.origin).toBe("workbook");
    const edited = reduceSession(written, { type: "evaluated", value: evaluationOf("玄武区"), at: AT });
    expect(edited.loaded?.plan.region).toBe("玄武区");
  });

  it("leaves a file that waits to be written alone when the workbook is evaluated", () => {
    const state = after(read, { type: "evaluated", value: evaluationOf("玄武区"), at: AT });
    expect(state.loaded?.plan.region).toBe("鼓楼区");
  });

  it("keeps what was loaded when the next file has errors", () => {
    const state = after(read, { type: "planReading", name: "坏.json" }, { type: "planRefused", problems: [] });
    expect(state.loaded?.name).toBe("计划.json");
    expect(state.reading.state).toBe("failed");
  });
});

describe("the workbook as it was found", () => {
  it("holds none of our sheets: that is no problem", () => {
    const state = after({ type: "opened", found: null, problems: [error("sheetMissing", "指标体系")] });
    expect(state.foundProblems).toEqual([]);
  });

  it("holds sheets of ours that cannot be read: that is said", () => {
    const problem = error("columnMissing", "指标体系", { heading: "编码" });
    expect(after({ type: "opened", found: null, problems: [problem] }).foundProblems).toEqual([problem]);
  });

  it("moves to what is to be filled in when people continue with it", () => {
    const state = after({ type: "opened", found: evaluationOf("鼓楼区"), problems: [] }, { type: "continued" });
    expect(state.openStep).toBe("fill");
    expect(state.period).toEqual(FIRST_HALF);
    expect(state.loaded?.origin).toBe("workbook");
  });
});
