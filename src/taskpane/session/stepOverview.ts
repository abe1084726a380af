import { fillView } from "../views/fillView";
import { paceLines } from "../views/paceLines";
import type { PaneWords } from "../../wording/paneWords";
import type { Words } from "../../wording/words";
import { builtSheets } from "./builtSheets";
import type { EvaluationState, SessionState, StepName } from "./sessionState";

/** How a step stands: its mark, and the line that says why (one for each annex table where a plan has several). */
export interface StepStanding {
  readonly mark: "waiting" | "ready" | "running" | "done" | "attention";
  readonly summary: string;
}

function planStanding({ reading, loaded }: SessionState, { pane }: Words): StepStanding {
  const words = pane.summaries;
  if (reading.state === "running") return { mark: "running", summary: words.planNone };
  if (reading.state === "failed") return { mark: "attention", summary: words.planRefused };
  if (loaded === null) return { mark: "ready", summary: words.planNone };
  const { region, year, indicators } = loaded.plan;
  return { mark: "done", summary: words.plan(region, year, indicators.length) };
}

function sheetsStanding({ loaded, period, jobs: { writing }, evaluation }: SessionState, words: Words): StepStanding {
  const { summaries } = words.pane;
  if (loaded === null || period === null) {
    return { mark: loaded === null ? "waiting" : "ready", summary: summaries.sheetsNone };
  }
  const unwritten = summaries.sheetsUnwritten(words.period(period));
  if (writing.state === "running") return { mark: "running", summary: unwritten };
  if (writing.state === "failed") return { mark: "attention", summary: summaries.failed };
  if (evaluation.value === null && writing.state !== "done") return { mark: "ready", summary: unwritten };
  return { mark: "done", summary: summaries.sheetsReady(words.period(period)) };
}

/** Before the first evaluation: it is under way, or the sheets are not written. */
function unevaluated({ running }: EvaluationState, { state, summaries }: PaneWords): StepStanding {
  return running ? { mark: "running", summary: state.evaluating } : { mark: "waiting", summary: summaries.waiting };
}

function fillStanding({ evaluation }: SessionState, { pane }: Words): StepStanding {
  if (evaluation.value === null) return unevaluated(evaluation, pane);
  if (evaluation.freshness === "edited") return { mark: "running", summary: pane.summaries.reassessing };
  if (evaluation.freshness === "failed") return { mark: "attention", summary: pane.summaries.outdated };
  const { missing } = fillView(evaluation.value);
  if (missing === 0) return { mark: "done", summary: pane.fill.allFilled };
  return { mark: "ready", summary: pane.fill.missingCells(missing) };
}

function paceStanding({ evaluation }: SessionState, { pane }: Words): StepStanding {
  const words = pane.summaries;
  if (evaluation.freshness === "failed") return { mark: "attention", summary: words.outdated };
  if (evaluation.value === null) return unevaluated(evaluation, pane);
  if (evaluation.freshness === "edited") return { mark: "running", summary: words.reassessing };
  const lines = paceLines(evaluation.value, words);
  return { mark: lines.join() === words.paceNone ? "ready" : "done", summary: lines.join("\n") };
}

function annexStanding({ evaluation, jobs, annexOutdated }: SessionState, { pane }: Words): StepStanding {
  const words = pane.summaries;
  const { building } = jobs;
  if (building.state === "running") return { mark: "running", summary: pane.annex.generating };
  if (building.state === "failed") return { mark: "attention", summary: words.failed };
  if (evaluation.value === null) return unevaluated(evaluation, pane);
  if (building.state === "idle") return { mark: "ready", summary: words.annexNone };
  if (annexOutdated) return { mark: "attention", summary: words.annexOutdated };
  return { mark: "done", summary: words.annexReady(builtSheets({ jobs })) };
}

/** How each step stands. What is being computed again is never summed up with its old numbers. */
export function stepOverview(state: SessionState, words: Words): Readonly<Record<StepName, StepStanding>> {
  return {
    plan: planStanding(state, words),
    sheets: sheetsStanding(state, words),
    fill: fillStanding(state, words),
    pace: paceStanding(state, words),
    annex: annexStanding(state, words),
  };
}
