import type { Problem } from "../../domain/problem";
import type { SessionEvent } from "./sessionEvent";
import { NOT_EVALUATED } from "./sessionState";
import type { EvaluationState, LoadedPlan, SessionState, StepName } from "./sessionState";
import { builtSheets } from "./builtSheets";
import { JOB_NAMES } from "./jobs";
import type { JobName } from "./jobs";
import { IDLE, STARTED } from "./task";
import type { Task } from "./task";

type Handlers = {
  readonly [Type in SessionEvent["type"]]: (
    state: SessionState,
    event: Extract<SessionEvent, { readonly type: Type }>,
  ) => SessionState;
};

const moved = (state: SessionState, step: StepName): SessionState => ({
  ...state,
  openStep: step,
  page: null,
  pageLeft: null,
  moves: state.moves + 1,
});

const samePeriod = (one: SessionState["period"], other: SessionState["period"]): boolean =>
  one?.year === other?.year && one?.throughMonth === other?.throughMonth;

const fromWorkbook = (plan: LoadedPlan["plan"]): LoadedPlan => ({ plan, name: "", origin: "workbook", warnings: [] });

/** What the workbook says of itself is taken over, unless another plan waits to be written. */
const asInWorkbook = (loaded: LoadedPlan | null, plan: LoadedPlan["plan"]): LoadedPlan => {
  if (loaded === null) return fromWorkbook(plan);
  return loaded.origin === "workbook" ? { ...loaded, plan } : loaded;
};

/** Without what came of these jobs. One that is under way stays: nothing else may write meanwhile. */
const forgetting = (state: SessionState, names: readonly JobName[]): SessionState => {
  const ended = names.filter((name) => state.jobs[name].state !== "running");
  return { ...state, jobs: { ...state.jobs, ...Object.fromEntries(ended.map((name) => [name, IDLE])) } };
};

/** Everything that belongs to one period only, forgotten when another period is chosen. */
const forPeriod = (state: SessionState, period: SessionState["period"]): SessionState =>
  samePeriod(state.period, period)
    ? state
    : { ...forgetting(state, JOB_NAMES), period, evaluation: NOT_EVALUATED, annexOutdated: false };

const onlyUnwritten = (problems: readonly Problem[]): boolean =>
  problems.length > 0 && problems.every((problem) => problem.code === "sheetMissing");

const evaluationFailure = (state: SessionState, problems: EvaluationState["problems"]): EvaluationState => {
  if (state.evaluation.value === null && onlyUnwritten(problems)) return NOT_EVALUATED;
  return { ...state.evaluation, freshness: "failed", running: false, problems };
};

/** What else a job changes when it starts or ends. */
const withEffects = (state: SessionState, name: JobName, next: Task<unknown>["state"]): SessionState => {
  const { loaded, jobs, page } = state;
  if (name === "building" && next === "running" && jobs.building.state !== "running") {
    return { ...state, annexOutdated: false, page: page === "difference" ? null : page };
  }
  if (name === "writing" && next === "done") {
    const annexOutdated = state.annexOutdated || jobs.building.state === "done";
    return { ...state, loaded: loaded === null ? null : { ...loaded, origin: "workbook" }, annexOutdated };
  }
  return state;
};

const HANDLERS: Handlers = {
  opening: (state) => ({ ...state, opening: true, foundProblems: [] }),
  opened: (state, { found, problems }) => ({
    ...state,
    opening: false,
    found,
    foundProblems: onlyUnwritten(problems) ? [] : problems,
    latest: found === null ? state.latest : "found",
  }),
  continued: (state) =>
    state.found === null
      ? state
      : moved(
          {
            ...forPeriod(state, state.found.period),
            reading: IDLE,
            loaded: fromWorkbook(state.found.plan),
            evaluation: { ...NOT_EVALUATED, running: true },
          },
          "fill",
        ),
  planReading: (state, { name }) => ({ ...state, reading: STARTED, readingName: name }),
  planRead: (state, { loaded, period }) => ({
    ...forgetting(forPeriod(state, period), ["writing"]),
    reading: { state: "done", outcome: loaded },
    loaded,
    latest: "plan",
  }),
  planRefused: (state, { problems }) => ({ ...state, reading: { state: "failed", problems }, latest: "plan" }),
  planKept: (state) => ({ ...state, reading: IDLE }),
  periodChosen: (state, { period }) => forPeriod(state, period),
  edited: (state, { sheet }) => {
    if (builtSheets(state).includes(sheet)) return state;
    const known = state.evaluation.value !== null;
    const { building } = state.jobs;
    const built = building.state === "done" || building.state === "running";
    return {
      ...forgetting(state, ["taking"]),
      evaluation: known ? { ...state.evaluation, freshness: "edited" } : state.evaluation,
      annexOutdated: state.annexOutdated || built,
    };
  },
  evaluating: (state) => ({ ...state, evaluation: { ...state.evaluation, running: true } }),
  evaluated: (state, { value, at }) => ({
    ...state,
    loaded: asInWorkbook(state.loaded, value.plan),
    period: value.period,
    evaluation: { value, at, freshness: "current", running: false, problems: [] },
    latest: "evaluation",
  }),
  evaluationFailed: (state, { problems }) => ({
    ...state,
    evaluation: evaluationFailure(state, problems),
    latest: "evaluation",
  }),
  annexChosen: (state, { label }) => ({ ...forgetting(state, ["taking"]), annexLabel: label }),
  annexesWaiting: (state, { definitions }) => ({ ...state, waiting: definitions, page: "difference", pageLeft: null }),
  job: (state, { name, task }) => ({
    ...withEffects(state, name, task.state),
    jobs: { ...state.jobs, [name]: task },
    latest: task.state === "done" || task.state === "failed" ? name : state.latest,
  }),
  wentTo: (state, { problems }) => ({
    ...state,
    goToProblems: problems,
    latest: problems.length > 0 ? "goTo" : state.latest,
  }),
  watchFailed: (state) => ({ ...state, watchFailed: true }),
  pageOpened: (state, { page }) => ({ ...forgetting(state, ["saving"]), page, pageLeft: null }),
  pageClosed: (state) => ({ ...state, page: null, pageLeft: state.page }),
  stepToggled: (state, { step }) => ({ ...state, openStep: step, pageLeft: null }),
  movedTo: (state, { step }) => moved(state, step),
};

/** The session after an event: a pure function, so that every sequence of events can be tried without a screen. */
export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  const handle = HANDLERS[event.type] as (state: SessionState, event: SessionEvent) => SessionState;
  return handle(state, event);
}
